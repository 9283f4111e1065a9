/** What a row may say of a period. */
export const measures = ['value', 'forecast', 'lower', 'upper', 'target'] as const;

export type Measure = (typeof measures)[number];
