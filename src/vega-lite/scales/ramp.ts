/** A colour between others, to be mixed when the theme is known. */
export const rampAt = (share: number, colours: readonly unknown[]): string => `ramp:${share}:${colours.join()}`;

/** Colours from the first to the last of some. */
export const rampOf = (count: number, colours: readonly unknown[]): readonly string[] =>
  Array.from({ length: count }, (_, at) => rampAt(at / Math.max(1, count - 1), colours));
