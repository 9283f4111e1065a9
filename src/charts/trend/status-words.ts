import type { Status } from '../../core/dataset.js';

const words: readonly (readonly [Status, RegExp])[] = [
  ['forecast', /prognose|raming|verwacht|voorspel|begro|forecast|projecti|expected/i],
  ['provisional', /voorlopig|provisional|^p$|^\*+$/i],
  ['revised', /herzien|revised|bijgesteld|^r$/i],
  ['suppressed', /geheim|vertrouwelijk|onderdrukt|suppressed|confidential|secret/i],
  ['unknown', /onbekend|unknown|ontbreekt|missing/i],
];

/** What a status column says of a figure; a word that says it is final, or nothing, gives none. */
export function statusFrom(written: string | undefined): Status | undefined {
  return written === undefined ? undefined : words.find(([, word]) => word.test(written.trim()))?.[0];
}
