import type { Frame } from '../../../src/core/frame.js';
import { makeLocale } from '../../../src/locale/make-locale.js';
import { nl } from '../../../src/locale/nl.js';
import { nl as own } from '../../../src/charts/vega-lite/words.nl.js';
import { light } from '../../../src/theme/palettes.js';
import { tableMeasure } from '../../../src/theme/width-table.js';

/** A frame of a width, Dutch and light. */
export function frameOf(width: number): Frame {
  return { width, height: 480, theme: light, locale: makeLocale('nl', nl, own), measure: tableMeasure };
}
