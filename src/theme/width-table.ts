import type { Measure } from '../core/frame.js';

// Advance widths of Liberation Sans 1.07 in thousandths of the size: regular, then bold for weight 600.
type Widths = readonly (readonly [width: number, characters: string])[];

const regular: Widths = [
  [191, "'"],
  [200, '\u2009\u202f'],
  [222, 'ijl‘’‚'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft\u00a0·'],
  [333, '()-`r²³“”„'],
  [334, '{}'],
  [350, '•'],
  [355, '"'],
  [389, '*'],
  [400, '°'],
  [469, '^'],
  [500, 'Jcksvxyz'],
  [549, '±÷≤≥≈√'],
  [584, '+<=>~×−'],
  [611, 'FTZßø'],
  [667, '&ABEKPSVXY'],
  [713, '∞'],
  [722, 'CDHNRUw'],
  [737, '©'],
  [778, 'GOQØ'],
  [833, 'Mm½¼'],
  [889, '%æ'],
  [944, 'Wœ'],
  [1000, '—…→←ÆŒ'],
  [1015, '@'],
];

const bold: Widths = [
  [200, '\u2009\u202f'],
  [238, "'"],
  [278, ' ,./I\\ijl\u00a0·‘’‚|'],
  [333, '!()-:;[]`ft²³'],
  [350, '•'],
  [389, '*r{}'],
  [400, '°'],
  [474, '"'],
  [500, 'z“”„'],
  [549, '±÷≤≥≈√'],
  [584, '+<=>^~×−'],
  [611, '?FLTZbdghnopqußø'],
  [667, 'EPSVXY'],
  [713, '∞'],
  [722, '&ABCDHKNRU'],
  [737, '©'],
  [778, 'GOQwØ'],
  [833, 'M½¼'],
  [889, '%mæ'],
  [944, 'Wœ'],
  [975, '@'],
  [1000, '—…→←ÆŒ'],
];

/** Digits and most small letters; also what a character that is not in the table is taken to be. */
const usual = 556;

const index = (widths: Widths) =>
  new Map(widths.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)));

const tables = { 400: /* @__PURE__ */ index(regular), 600: /* @__PURE__ */ index(bold) };

/** Widths of text without a browser, from a table of one neutral sans (metrics of Arial). The same everywhere. */
export const tableMeasure: Measure = (text, size, weight = 400) => {
  const table = tables[weight];
  let width = 0;
  // An accent adds no width to its letter.
  for (const character of text.normalize('NFD')) {
    if (character >= '\u0300' && character <= '\u036f') continue;
    const wide = character >= '\u2e80' && character <= '\uffef' && !table.has(character);
    width += table.get(character) ?? (wide ? 1000 : usual);
  }
  return (width * size) / 1000;
};
