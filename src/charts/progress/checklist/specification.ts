import type { Json } from '../../../vega-lite/model.js';
import type { Done } from './items.js';

/** The signs of items in rows, as a Vega-Lite specification; in `size` they stand at px of their own, else in a row per chapter. */
export function specification(size?: { readonly width: number; readonly height: number }): Json {
  const px = (field: string, extent: number) => ({
    field,
    type: 'quantitative',
    axis: null,
    scale: { domain: [0, extent], range: [0, extent], nice: false, zero: false },
  });
  const free = { type: 'ordinal', title: null };
  const only = (...states: readonly Done[]) => [{ filter: { field: 'state', oneOf: states } }];
  const looks = (channel: string, by: Readonly<Partial<Record<Done, string>>>) => ({
    [channel]: {
      field: 'state',
      type: 'nominal',
      legend: size ? null : { title: null },
      scale: { domain: Object.keys(by), range: Object.values(by) },
    },
  });
  const shapes = {
    done: 'circle',
    partly: 'triangle-up',
    open: 'circle',
    inapplicable: 'cross',
    unknown: 'square',
    secret: 'diamond',
  } as const;
  const colours = {
    done: 'category-1',
    partly: 'category-2',
    open: 'category-2',
    inapplicable: 'muted',
    unknown: 'muted',
    secret: 'muted',
  } as const;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: { name: 'items' },
    ...(size ? { height: size.height } : { width: { step: 24 }, height: { step: 30 } }),
    encoding: {
      x: size ? px('x', size.width) : { ...free, field: 'place', axis: null },
      y: size ? px('y', size.height) : { ...free, field: 'chapter', sort: null, axis: { labelLimit: 300 } },
      ...looks('color', colours),
      ...looks('shape', shapes),
    },
    layer: [
      {
        name: 'full',
        transform: only('done', 'partly', 'inapplicable', 'secret'),
        mark: { type: 'point', filled: true, size: 220, opacity: 1 },
      },
      {
        name: 'hollow',
        transform: only('open', 'unknown'),
        mark: { type: 'point', filled: false, size: 170, strokeWidth: 2.5, opacity: 1 },
      },
    ],
  };
}
