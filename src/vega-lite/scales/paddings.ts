import { objectOf } from '../json.js';
import type { ScaleType } from '../model.js';
import type { Paddings } from './bands.js';
import { asked, type Use } from './use.js';

/** The room that a specification, its config or the mark of the first layer leaves between names. */
export function paddings(type: ScaleType, uses: readonly Use[], channel: string): Paddings {
  const [{ layer } = {}] = uses;
  const config = objectOf(layer?.config['scale']);
  const isPosition = channel.length === 1;
  const both = asked(uses, 'padding');
  const outside = asked(uses, 'paddingOuter') ?? both;
  if (type === 'point')
    return { inner: 1, outer: Number(outside ?? (/^[xy]/.test(channel) ? (config['pointPadding'] ?? 0.5) : 0)) };
  const isNested = isPosition && uses.some(({ layer: { encoding } }) => encoding[`${channel}Offset`] !== undefined);
  const mark = layer?.mark.type ?? '';
  const [kind, usual] = mark === 'bar' ? [mark, 0.1] : mark === 'tick' ? [mark, 0.25] : ['rect', 0];
  const standard = (side: 'Inner' | 'Outer', otherwise: number): unknown => {
    if (!isPosition) return config[`offsetBandPadding${side}`] ?? 0;
    if (isNested) return config[`bandWithNestedOffsetPadding${side}`] ?? 0.2;
    return (
      config[`bandPadding${side}`] ?? (side === 'Inner' ? config[`${kind}BandPaddingInner`] : undefined) ?? otherwise
    );
  };
  const inner = Number(asked(uses, 'paddingInner') ?? both ?? standard('Inner', usual));
  return { inner, outer: Number(outside ?? standard('Outer', inner / 2)) };
}
