import { fieldDef, isBinning } from '../encoding/channel-fields.js';
import type { Layer, ScaleType, Size } from '../model.js';
import { objectOf } from '../json.js';
import { stepOf } from './step-of.js';
import type { Use } from './use.js';

/** Theme roles for names, in Vega-Lite's order of use. */
const categories = Array.from({ length: 8 }, (_, at) => `category-${at + 1}`);

/** Roles from little to much. */
export const ramp: readonly string[] = Array.from({ length: 6 }, (_, at) => `sequential-${at + 1}`);

const shapes = [
  'circle',
  'square',
  'cross',
  'diamond',
  'triangle-up',
  'triangle-down',
  'triangle-right',
  'triangle-left',
];

const dashes = [
  [1, 0],
  [4, 2],
  [2, 1],
  [1, 1],
  [1, 2, 4, 2],
];

/** The looks of a channel, where a specification says none. */
export function standardRange(channel: string, type: ScaleType, uses: readonly Use[], size: Size): readonly unknown[] {
  switch (channel) {
    case 'shape':
      return shapes;
    case 'strokeDash':
      return dashes;
    case 'strokeWidth':
      return [1, 4];
    case 'opacity':
    case 'fillOpacity':
    case 'strokeOpacity':
      return [0.3, 0.8];
    case 'size':
      return sizes(uses, size);
    default:
      return type === 'ordinal' && !uses.some(({ def }) => def.type === 'ordinal') ? categories : ramp;
  }
}

/** From the smallest to the largest: px² of a symbol, px of a bar, a line or a letter. */
function sizes([use]: readonly Use[], size: Size): readonly [number, number] {
  const { layer } = use ?? {};
  if (!layer) return [0, 1];
  const scale = objectOf(layer.config['scale']);
  const ends = (name: string, low: number, high: number): [number, number] => [
    Number(scale[`min${name}`] ?? low),
    Number(scale[`max${name}`] ?? high),
  ];
  switch (layer.mark.type) {
    case 'bar':
    case 'tick':
      return ends('BandSize', 2, leastStep(layer, size) - 1);
    case 'line':
    case 'rule':
      return ends('StrokeWidth', 1, 4);
    case 'text':
      return ends('FontSize', 8, 40);
    default:
      return ends('Size', 4, (0.95 * leastStep(layer, size)) ** 2);
  }
}

/** The least of the px between two places on both axes. */
function leastStep(layer: Layer, { width, height }: Size): number {
  const step = (axis: 'x' | 'y', extent: number) => {
    const def = fieldDef(layer.encoding[axis]);
    const name = layer.fields[axis] ?? '';
    if (!def || !isBinning(def)) return stepOf(layer, axis);
    const starts = layer.rawRows.map((row) => Number(row[name] ?? Number.NaN)).filter(Number.isFinite);
    const ends = layer.rawRows.map((row) => Number(row[`${name}_end`] ?? Number.NaN)).filter(Number.isFinite);
    const one = Math.min(...ends) - Math.min(...starts);
    return extent / ((Math.max(...ends) - Math.min(...starts)) / one);
  };
  return Math.min(step('x', width), step('y', height));
}
