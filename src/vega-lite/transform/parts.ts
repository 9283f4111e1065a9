import { later, type Later } from '../../kit/later.js';

/** What a specification may need besides drawing, each in a file of its own; at work without waiting once it has been brought. */
export const parts = {
  /** The expression language. */
  expression: later(() => import('../expression/expression-part.js')),
  /** Figures over rows: aggregate, joinaggregate, window, bin. */
  summary: later(() => import('./summary-part.js')),
  /** Rows put otherwise: stack, impute, fold, flatten. */
  shape: later(() => import('./shape-part.js')),
  /** Units of time. */
  time: later(() => import('./time-part.js')),
} as const;

export type Part = keyof typeof parts;

/** The part that each transform we know needs; a filter or a calculation by expression needs `expression`. */
export const transformParts: Readonly<Record<string, Part | undefined>> = {
  filter: undefined,
  calculate: 'expression',
  aggregate: 'summary',
  joinaggregate: 'summary',
  window: 'summary',
  bin: 'summary',
  timeUnit: 'time',
  stack: 'shape',
  impute: 'shape',
  fold: 'shape',
  flatten: 'shape',
};

/** Words by which one transform is told from another; an aggregate may have no `aggregate` of its own besides `groupby`. */
const kinds = Object.keys(transformParts);

/** Which transform an entry is, `undefined` for one that we do not know. `impute` and `bin` stand beside other words. */
export function kindOf(transform: unknown): string | undefined {
  return typeof transform === 'object' && transform !== null
    ? kinds.find((kind) => Object.hasOwn(transform, kind))
    : undefined;
}

/** The parts that a specification's transforms and encodings need; an encoding is any object with channels. */
export function partsFor(
  transforms: readonly unknown[],
  encodings: readonly unknown[],
  marks: readonly string[],
): Part[] {
  const needed = new Set<Part | undefined>();
  for (const transform of transforms) {
    needed.add(transformParts[kindOf(transform) ?? '']);
    if (has(transform, 'filter')) addFilter(needed, (transform as { filter: unknown }).filter);
  }
  for (const encoding of encodings) addEncoding(needed, encoding);
  if (marks.some((mark) => mark === 'bar' || mark === 'area')) needed.add('shape');
  return [...needed].filter((part) => part !== undefined);
}

/** What parts bring that are not there yet, as `Later`, for `bringAll`. */
export const partsLater = (names: readonly Part[]): Later<unknown>[] => names.map((name) => parts[name]);

function addFilter(needed: Set<Part | undefined>, filter: unknown): void {
  if (typeof filter === 'string') needed.add('expression');
  if (has(filter, 'timeUnit')) needed.add('time');
  if (typeof filter !== 'object' || filter === null) return;
  for (const inner of ['and', 'or', 'not'].flatMap((name) => (filter as Record<string, unknown>)[name] ?? [])) {
    addFilter(needed, inner);
  }
}

function addEncoding(needed: Set<Part | undefined>, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (has(value, 'timeUnit')) needed.add('time');
  if (has(value, 'aggregate') || (has(value, 'bin') && value.bin !== 'binned')) needed.add('summary');
  if (has(value, 'stack') || has(value, 'impute')) needed.add('shape');
  if (has(value, 'expr')) needed.add('expression');
  if (has(value, 'test')) addFilter(needed, value.test);
  for (const inner of Object.values(value)) addEncoding(needed, inner);
}

function has<K extends string>(value: unknown, name: K): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && Boolean((value as Record<string, unknown>)[name]);
}
