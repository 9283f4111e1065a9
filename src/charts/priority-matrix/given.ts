import { PeilError } from '../../core/error.js';
import type { Ends, PriorityValues } from './options.js';

/** Numbers in words, `1 5` or `1 5, 0 100`; decimals may have a comma. */
const numbersIn = (words: string): readonly number[] =>
  words
    .split(/[\s;]+|,(?!\d)/)
    .filter(Boolean)
    .map((part) => Number(part.replace(',', '.')));

const refusal = (option: string, given: string, choices: readonly string[]) =>
  new PeilError('option', { option, given, choices });

/** The scales and the lines between quadrants that a page gives, from all figures in order; throws a `PeilError` `option`. */
export function understood(
  { split, scale }: PriorityValues,
  sorted: readonly (readonly number[])[],
): { readonly scales?: readonly Ends[]; readonly splits?: readonly number[] } {
  return { ...(scale ? { scales: scalesIn(scale) } : {}), ...(split ? splitsIn(split, sorted) : {}) };
}

function scalesIn(words: string): readonly Ends[] {
  const [a = Number.NaN, b = Number.NaN, c = a, d = b, ...more] = numbersIn(words);
  if (!(b > a && d > c) || more.length > 0) throw refusal('scale', words, ['1 5', '1 5; 0 100']);
  return [
    [a, b],
    [c, d],
  ];
}

function splitsIn(words: string, sorted: readonly (readonly number[])[]): { readonly splits?: readonly number[] } {
  if (words === 'middle') return {};
  if (words === 'median') return { splits: sorted.map(medianOf) };
  const [x = Number.NaN, y = x, ...more] = numbersIn(words);
  if (!Number.isFinite(x) || !Number.isFinite(y) || more.length > 0)
    throw refusal('split', words, ['middle', 'median', '3', '3 4']);
  return { splits: [x, y] };
}

const medianOf = (sorted: readonly number[]): number => {
  const middle = sorted.length / 2;
  return (Number(sorted[Math.ceil(middle) - 1]) + Number(sorted[Math.floor(middle)])) / 2 || 0;
};
