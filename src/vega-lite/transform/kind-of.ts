/** Words by which one transform is told from another; `impute` and `bin` stand beside other words. */
export const kinds: readonly string[] = [
  'filter',
  'calculate',
  'aggregate',
  'joinaggregate',
  'window',
  'bin',
  'timeUnit',
  'stack',
  'impute',
  'fold',
  'flatten',
];

/** Which transform an entry is, `undefined` for one that we do not know. */
export function kindOf(transform: unknown): string | undefined {
  return typeof transform === 'object' && transform !== null
    ? kinds.find((kind) => Object.hasOwn(transform, kind))
    : undefined;
}
