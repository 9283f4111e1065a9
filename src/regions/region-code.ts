import { regionOfNuts } from './nuts.js';

export type RegionKind =
  'country' | 'land-part' | 'province' | 'corop' | 'labour-region' | 'municipality' | 'district' | 'neighbourhood';

/** A region of Dutch statistics, by its CBS code. */
export interface RegionCode {
  readonly kind: RegionKind;
  /** `NL01`, `LD01`, `PV26`, `CR17`, `AM37`, `GM0344`, `WK034401` or `BU03440111`. */
  readonly code: string;
  /** The year that is written with it, as in `2022GM0014`. */
  readonly year?: number;
}

const kinds: Readonly<Record<string, RegionKind>> = {
  NL: 'country',
  LD: 'land-part',
  PV: 'province',
  CR: 'corop',
  AM: 'labour-region',
  GM: 'municipality',
  WK: 'district',
  BU: 'neighbourhood',
};

const lengths: Readonly<Record<string, number>> = { GM: 4, WK: 6, BU: 8 };

// ISO 3166-2.
const isoProvinces = 'GR FR DR OV FL GE UT NH ZH ZE NB LI'.split(' ');

/**
 * Reads the code of a region in any of its spellings: `GM0344`, `gm0344    `, `g_0344`, `0344`, `2022GM0014`, `NL00`, `NL329`
 * (NUTS), `NL-UT` (ISO). Other bare numbers, such as `344` or `26`, only when the column is known to hold that kind.
 */
export function readRegionCode(text: string, known?: RegionKind): RegionCode | undefined {
  const plain = text.trim().toUpperCase();
  const found = readPrefixed(plain) ?? readEuropean(plain) ?? readBare(plain, known);
  return found && (known === undefined || found.kind === known) ? found : undefined;
}

/** The kind of region that a CBS code stands for. */
export function kindOf(code: string): RegionKind | undefined {
  return readPrefixed(code)?.kind;
}

function readPrefixed(plain: string): RegionCode | undefined {
  const parts = /^((?:19|20)\d\d)?[-_ ]?(?:NL-[A-Z]{2}-)?(LD|PV|CR|AM|GM?|WK|BU)[-_ ]?(\d{1,8})$/.exec(plain);
  if (!parts) return undefined;
  const [, year, letters = '', digits = ''] = parts;
  const prefix = letters === 'G' ? 'GM' : letters;
  const length = lengths[prefix] ?? 2;
  // A lost zero can only be told where the number has few digits.
  if (digits.length > length || (digits.length < length && length > 4)) return undefined;
  return make(prefix, digits, year);
}

function readEuropean(plain: string): RegionCode | undefined {
  if (/^NL(0[01])?$/.test(plain)) return { kind: 'country', code: 'NL01' };
  const province = /^NL-([A-Z]{2})$/.exec(plain)?.[1];
  if (province) {
    const at = isoProvinces.indexOf(province);
    return at < 0 ? undefined : { kind: 'province', code: `PV${20 + at}` };
  }
  const code = /^NL[1-4][\dA-C]{0,2}$/.test(plain) ? regionOfNuts(plain) : undefined;
  const kind = code === undefined ? undefined : kinds[code.slice(0, 2)];
  return code && kind ? { kind, code } : undefined;
}

function readBare(plain: string, known: RegionKind | undefined): RegionCode | undefined {
  const digits = /^(\d{1,8})(?:\.0+)?$/.exec(plain)?.[1];
  if (!digits) return undefined;
  const prefix = Object.keys(kinds).find((letters) => kinds[letters] === known);
  if (prefix === undefined) return /^0\d{3}$/.test(digits) ? make('GM', digits) : undefined;
  const length = lengths[prefix] ?? 2;
  return digits.length > length || Number(digits) === 0 ? undefined : make(prefix, digits);
}

function make(prefix: string, digits: string, year?: string): RegionCode | undefined {
  const kind = kinds[prefix];
  const code = `${prefix}${digits.padStart(lengths[prefix] ?? 2, '0')}`;
  return kind && { kind, code, ...(year === undefined ? {} : { year: Number(year) }) };
}
