import { refuse, type Option } from './option.js';

/** A rising list of numbers: `0.25 0.67 1.5 4`. */
export function numbers(terms: {
  readonly about: string;
  readonly fallback: readonly number[];
  readonly length?: number;
}): Option<readonly number[]> {
  return {
    about: terms.about,
    kind: 'numbers',
    fallback: terms.fallback.join(' '),
    parse(input) {
      if (input === undefined || input === null || input === '') return terms.fallback;
      const list = Array.isArray(input)
        ? input.map(Number)
        : String(input)
            .trim()
            .split(/[\s;]+/)
            .map(Number);
      const rises = list.every((value, at) => Number.isFinite(value) && (at === 0 || value > (list[at - 1] ?? 0)));
      return rises && (!terms.length || list.length === terms.length) ? list : refuse('expected.numbers');
    },
  };
}
