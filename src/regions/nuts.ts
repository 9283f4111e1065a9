/**
 * Codes of European statistics (NUTS 3) for the COROP areas, CR01 to CR40 in order: that of 2010 to 2021, that of 2024 where
 * it differs, and older ones. The list of 2021 is compared with a table of Eurostat by the tests; those of 2024 are not.
 */
const coropCodes =
  `111 114,112,113 115,124 127,125 128,126,131,132,133,211,212,213,221,225,226,224,310 350,321,328 328 322,323,324 32A,325,` +
  `329 32B 326,327,337 363 331,332 361,333 362,33B 365 334,33C 366 335,33A 364 336,341,342,411,412 415,413 416,414,421,422,423,230`;

const corops = coropCodes.split(',').map((codes) => codes.split(' '));

const provinces: Readonly<Record<string, string>> = {
  NL11: 'PV20',
  NL12: 'PV21',
  NL13: 'PV22',
  NL21: 'PV23',
  NL22: 'PV25',
  NL23: 'PV24',
  NL31: 'PV26',
  NL32: 'PV27',
  NL33: 'PV28',
  NL34: 'PV29',
  NL35: 'PV26',
  NL36: 'PV28',
  NL41: 'PV30',
  NL42: 'PV31',
};

/** The COROP area (`NL329` → `CR23`), province (`NL32` → `PV27`) or part of the country (`NL3` → `LD03`) of a NUTS code. */
export function regionOfNuts(code: string): string | undefined {
  if (/^NL[1-4]$/.test(code)) return `LD0${code[2]}`;
  if (code.length === 4) return provinces[code];
  const at = corops.findIndex((codes) => codes.includes(code.slice(2)));
  return at < 0 || !code.startsWith('NL') ? undefined : `CR${String(at + 1).padStart(2, '0')}`;
}

/** The NUTS 3 code of a COROP area: `CR23` → `NL329`, or `NL32B` in the classification of 2024. */
export function nutsOfCorop(corop: string, classification: 2021 | 2024 = 2024): string | undefined {
  const codes = corops[Number(corop.slice(2)) - 1];
  const code = classification === 2024 ? (codes?.[1] ?? codes?.[0]) : codes?.[0];
  return code === undefined || !corop.startsWith('CR') ? undefined : `NL${code}`;
}
