import { channel, choice, flag, refuse, text, type Option, type Values } from '../../core/option.js';
import { specOptions } from '../../vega-lite/spec-options.js';

/** Numbers in words, `1 5` or `1 5, 0 100`; decimals may have a comma. */
const numbersIn = (input: unknown): readonly number[] =>
  String(input)
    .split(/[\s;]+|,(?!\d)/)
    .filter(Boolean)
    .map((part) => Number(part.replace(',', '.')));

const none = (input: unknown): boolean => input === undefined || input === null || input === '';

/** Where the quadrants part: in the middle of the scales, at the medians, or at a number for both or for each. */
export type Split = 'middle' | 'median' | readonly [x: number, y: number];

const split: Option<Split> = {
  kind: 'text',
  about:
    'Where the quadrants part: `middle` of the scales, `median` of the items, or a number for both scales or for each: `3 4`.',
  fallback: 'middle',
  parse(input) {
    if (none(input) || input === 'middle') return 'middle';
    if (input === 'median') return 'median';
    const [x = Number.NaN, y = x, ...more] = numbersIn(input);
    return Number.isFinite(x) && Number.isFinite(y) && more.length === 0 ? [x, y] : refuse('expected.split');
  },
};

/** The ends of a scale. */
export type Ends = readonly [low: number, high: number];

const scale: Option<readonly [x: Ends, y: Ends] | undefined> = {
  kind: 'text',
  about:
    'Ends of the scales, for both or for each: `1 5` or `1 5; 0 100`. Default found from the data: 1–5, 0–10, 0–100 or what fits.',
  parse(input) {
    if (none(input)) return undefined;
    const [a = Number.NaN, b = Number.NaN, c = a, d = b, ...more] = numbersIn(input);
    return b > a && d > c && more.length === 0
      ? [
          [a, b],
          [c, d],
        ]
      : refuse('expected.scale');
  },
};

export const presets = ['value-risk', 'effort-value', 'participation'] as const;
export const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;

const name = (corner: string) => text(`Name of the quadrant ${corner}; default that of the preset.`);

export const options = {
  item: channel({
    about: 'What is weighed: a measure, a project, someone who takes part.',
    synonyms:
      'item,initiatief,maatregel,project,innovatie,toepassing,onderwerp,idee,stakeholder,belanghebbende,partij,organisatie,doelgroep,naam,titel,omschrijving,name,initiative,measure,party'.split(
        ',',
      ),
  }),
  x: channel({
    about: 'What runs to the right: risk, effort or influence.',
    type: 'number',
    synonyms: 'risico,inspanning,moeite,complexiteit,invloed,macht,risk,effort,influence,power,x'.split(','),
  }),
  y: channel({
    about: 'What runs up: value or involvement.',
    type: 'number',
    synonyms:
      'waarde,opbrengst,baten,impact,effect,betrokkenheid,belang,interesse,value,benefit,involvement,interest,y'.split(
        ',',
      ),
  }),
  size: channel({
    about: 'How large an item is, drawn as the area of its dot.',
    type: 'number',
    synonyms: 'omvang,budget,kosten,bedrag,inwoners,aantal,size,cost'.split(','),
  }),
  group: channel({
    about: 'What an item belongs to, told by colour and shape.',
    type: 'text',
    synonyms: 'groep,thema,domein,programma,categorie,afdeling,soort,group,theme,category'.split(','),
  }),
  preset: choice({
    about: 'Names of the quadrants, and which of them is where to begin; `auto` follows from the names of the columns.',
    choices: ['auto', ...presets],
    fallback: 'auto',
  }),
  split,
  scale,
  topLeft: name('left above'),
  topRight: name('right above'),
  bottomLeft: name('left below'),
  bottomRight: name('right below'),
  begin: choice({
    about: 'The quadrant to begin with; `auto` is that of the preset.',
    choices: ['auto', ...corners],
    fallback: 'auto',
  }),
  all: flag('Lists every item, also where there are many.'),
  ...specOptions,
} as const;

export type PriorityValues = Values<typeof options>;
