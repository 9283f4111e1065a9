import type { Json, Scale } from '../model.js';
import { listOf, objectOf } from '../json.js';
import { isContinuous } from '../scales/use.js';
import type { Use } from '../scales/use.js';

/** An axis as the layers ask for it. */
export interface AxisTerms {
  readonly title: string | undefined;
  readonly values: readonly unknown[] | undefined;
  readonly tickCount: unknown;
  readonly format: unknown;
  readonly labelAngle: unknown;
  readonly hasGrid: boolean;
  readonly hasLine: boolean;
  readonly hasLabels: boolean;
}

/** What some channels say of their axis; `undefined` where none is wanted. */
export function axisTerms(uses: readonly Use[], scale: Scale): AxisTerms | undefined {
  const defs = uses.filter(({ channel }) => !channel.endsWith('2')).map(({ def }) => def as Json);
  if (defs.length === 0 || defs.some(({ axis }) => axis === null)) return undefined;
  const axes = defs.map(({ axis }) => objectOf(axis));
  const { values, tickCount, format, labelAngle, grid, domain, labels }: Json = Object.assign({}, ...axes);
  const title = axes.map((axis, at) => axis['title'] ?? (axis['title'] === null ? null : defs[at]?.['title']));
  const named = new Set(defs.flatMap(({ field }) => (typeof field === 'string' ? field : [])));
  const titled = title.find((one) => one !== undefined);
  const words = titled === undefined ? [...named].join(', ') : titled;
  return {
    title: typeof words === 'string' && words ? words : undefined,
    values: Array.isArray(values) ? listOf(values) : undefined,
    tickCount,
    format,
    labelAngle,
    hasGrid: grid === undefined ? isContinuous(scale.type) && !uses.some(({ def }) => def.bin) : grid === true,
    hasLine: domain !== false,
    hasLabels: labels !== false,
  };
}
