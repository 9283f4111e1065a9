import { PeilError } from '../../core/error.js';
import { corners, type Ends, type PriorityValues, type presets } from './options.js';
import type { Corner } from './prepare.js';

type Preset = (typeof presets)[number];

/** Numbers in words, `1 5` or `1 5, 0 100`; decimals may have a comma. */
const numbersIn = (words: string): readonly number[] =>
  words
    .split(/[\s;]+|,(?!\d)/)
    .filter(Boolean)
    .map((part) => Number(part.replace(',', '.')));

const refusal = (option: string, given: string, choices: readonly string[]) =>
  new PeilError('option', { option, given, choices });

/** What follows from what a page gives, with words of its own or by the names of its columns. */
export interface Given {
  readonly preset: Preset;
  readonly begin: Corner;
  /** The page's own names of the quadrants, such as `top-left-name`. */
  readonly own: Readonly<Record<string, string>>;
  /** Kinds of the insights that say where to begin and how many are where. */
  readonly kinds: readonly [begin: string, counts: string];
  readonly scales?: readonly Ends[];
  readonly splits?: readonly number[];
}

/** Understands what a page gives, from all figures in order. Throws a `PeilError` `option`. */
export function understood(values: PriorityValues, sorted: readonly (readonly number[])[]): Given {
  const { split, scale, topLeft, topRight, bottomLeft, bottomRight } = values;
  const preset = values.preset === 'auto' ? presetOf(values.x?.field.name ?? '') : values.preset;
  const usual = preset === 'participation' ? 'top-right' : 'top-left';
  const begin = values.begin === 'auto' ? usual : values.begin;
  const given = [topLeft, topRight, bottomLeft, bottomRight];
  const own = Object.fromEntries(
    corners.flatMap((corner, at) => (given[at] ? [[`${corner}-name`, given[at]]] : [])),
  ) as Given['own'];
  return {
    preset,
    begin,
    own,
    // Names of the page's own go in as words, those of a preset are in the sentence of that preset.
    kinds: [
      begin === usual && !own[`${begin}-name`] ? `begin-${preset}` : 'begin',
      `counts-${given.some(Boolean) ? 'own-' : ''}${preset}`,
    ],
    ...(scale ? { scales: scalesIn(scale) } : {}),
    ...(split ? splitsIn(split, sorted) : {}),
  };
}

function presetOf(x: string): Preset {
  return /invloed|macht|influence|power/i.test(x)
    ? 'participation'
    : /inspanning|moeite|effort|complex|kosten|cost/i.test(x)
      ? 'effort-value'
      : 'value-risk';
}

function scalesIn(words: string): readonly Ends[] {
  const [a = Number.NaN, b = Number.NaN, c = a, d = b, ...more] = numbersIn(words);
  if (!(b > a && d > c) || more.length > 0) throw refusal('scale', words, ['1 5', '1 5; 0 100']);
  return [
    [a, b],
    [c, d],
  ];
}

function splitsIn(words: string, sorted: readonly (readonly number[])[]): Pick<Given, 'splits'> {
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
