import { fieldDef, isBinned, isBinning, typeOf, type ChannelDef, type ChannelDefs } from './channel-fields.js';

export type Orient = 'vertical' | 'horizontal';

/** Which way a mark stands, as Vega-Lite decides it; `undefined` where it makes no difference. */
export function orientOf(mark: string, encoding: ChannelDefs, asked?: Orient): Orient | undefined {
  if (['point', 'circle', 'square', 'rect', 'image'].includes(mark)) return undefined;
  const { x2, y2 } = encoding;
  const x = fieldDef(encoding['x']);
  const y = fieldDef(encoding['y']);
  const isDone = (def: ChannelDef | undefined) => def !== undefined && isBinned(def);
  if (mark === 'bar' || mark === 'text') {
    if (x && (isDone(x) || (y?.aggregate && !x.aggregate))) return 'vertical';
    if (y && (isDone(y) || (x?.aggregate && !y.aggregate))) return 'horizontal';
    if (x2 || y2) {
      if (asked) return asked;
      if (!x2) return isMeasure(encoding['x']) && isDone(y) ? 'horizontal' : 'vertical';
      if (!y2) return isMeasure(encoding['y']) && isDone(x) ? 'vertical' : 'horizontal';
    }
  }
  const isArea = ['bar', 'text', 'rule', 'area'].includes(mark);
  if (isArea && mark !== 'area' && x2 && y2 && !isDone(x) && !isDone(y)) return undefined;
  if (isArea && y2) return isDone(y) ? 'horizontal' : 'vertical';
  if (isArea && x2) return isDone(x) ? 'vertical' : 'horizontal';
  if (mark === 'rule' && Boolean(encoding['x']) !== Boolean(encoding['y']))
    return encoding['x'] ? 'vertical' : 'horizontal';
  if (!isArea && mark !== 'line' && mark !== 'tick') return 'vertical';
  if (asked) return asked;
  const xIsMeasure = isMeasure(encoding['x']);
  const yIsMeasure = isMeasure(encoding['y']);
  if (xIsMeasure && yIsMeasure) return 'vertical';
  if (xIsMeasure !== yIsMeasure) return xIsMeasure === (mark === 'tick') ? 'vertical' : 'horizontal';
  const isTime = (def: ChannelDef | undefined) => def !== undefined && typeOf(def) === 'temporal';
  if (isTime(x) === isTime(y)) return undefined;
  return isTime(x) ? 'vertical' : 'horizontal';
}

/** Whether a channel has a quantity that is not in bins, of the data or given. */
function isMeasure(given: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false;
  const def = given as ChannelDef;
  if (def.datum !== undefined) return def.type ? def.type === 'quantitative' : typeof def.datum === 'number';
  return fieldDef(given) !== undefined && typeOf(def) === 'quantitative' && !isBinning(def);
}
