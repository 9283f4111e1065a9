/** How a number is written: without separators, in one way only, or in a way that both languages use. */
export type Notation = 'plain' | 'dutch' | 'english' | 'point' | 'comma';

/** One cell that is a number, not yet decided what its separators mean. */
export interface Written {
  readonly notation: Notation;
  /** Digits and separators with the sign in front. */
  readonly digits: string;
  readonly unit?: '€' | '%' | undefined;
}

const adorned =
  /^(\()?\s*([-+−–]?)\s*(€|eur|euro|%)?\s*([-+−–]?)\s*((?:\d[\d.,'’\s]*|[.,]\d+)(?:e[-+]\d{1,3})?)\s*(€|eur|euro|%)?\s*([-−–]?)\s*(\))?$/i;
const grouped = /^\d{1,3}(?:[\s'’]\d{3})+(?!\d)/;

/** Whether a cell is digits only, which every language reads alike. */
export function isWhole(cell: string): boolean {
  return /^-?\d+$/.test(cell);
}

/** Takes currency, percent, spaces between thousands and the ways to write a minus from a cell; `undefined` if it is no number. */
export function readNumber(cell: string): Written | undefined {
  if (isBare(cell)) return written(cell, cell.startsWith('-'), undefined);
  const match = adorned.exec(/[-–—]$/.test(cell) ? cell.replace(/,[-–—]+$/, '') : cell);
  if (!match) return undefined;
  const [, open, sign1 = '', before, sign2 = '', body = '', after, sign3 = '', close] = match;
  if (!open !== !close) return undefined;
  const groups = grouped.exec(body)?.[0];
  const digits = groups ? groups.replace(/\D/g, '') + body.slice(groups.length) : body;
  return written(digits.trim(), !!open || /[-−–]/.test(sign1 + sign2 + sign3), before ?? after);
}

function isBare(cell: string): boolean {
  return /^-?\d[\d.,]*$/.test(cell);
}

function written(cell: string, minus: boolean, adornment: string | undefined): Written | undefined {
  const digits = cell.startsWith('-') ? cell.slice(1) : cell;
  const notation = notationOf(digits);
  if (!notation) return undefined;
  const unit = adornment === undefined ? undefined : adornment === '%' ? '%' : '€';
  return { notation, digits: minus ? `-${digits}` : digits, unit };
}

function notationOf(digits: string): Notation | undefined {
  if (/^\d+$/.test(digits)) return 'plain';
  if (/^\d{1,3}(\.\d{3}){2,}$|^\d{1,3}(\.\d{3})+,\d*$/.test(digits)) return 'dutch';
  if (/^\d{1,3}(,\d{3}){2,}$|^\d{1,3}(,\d{3})+\.\d*$/.test(digits)) return 'english';
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(digits)) return 'point';
  if (/^[1-9]\d{0,2},\d{3}$/.test(digits)) return 'comma';
  if (/^\d*\.\d+(e[-+]\d+)?$|^\d+e[-+]\d+$/i.test(digits)) return 'english';
  if (/^\d*,\d+(e[-+]\d+)?$/i.test(digits)) return 'dutch';
  return undefined;
}

/** The number in plain digits with a point. What can be read in two ways is read as `reading` says; the rest speaks for itself. */
export function plainDigits({ notation, digits }: Written, reading: 'dutch' | 'english'): string {
  if (notation === 'plain') return digits;
  const dutch = notation === 'dutch' || (notation !== 'english' && reading === 'dutch');
  return dutch ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
}

/** What a column's name says of numbers such as `1.234`: thousands, decimals, or nothing. */
export function headingHint(name: string): 'thousands' | 'decimals' | undefined {
  const thousands =
    /euro|€|aantal|inwoners|bedrag|subsidie|kosten|bevolking|omzet|budget|uitgaven|woningen|banen|vacatures/i.test(
      name,
    );
  const decimals =
    /%|percentage|procent|gemiddeld|index|ratio|aandeel|cijfer|score|(^|[^a-z])(lat|lon|lng)([^a-z]|$)|(latitude|longitude)|co[oö]rdina|graad/i.test(
      name,
    );
  return thousands === decimals ? undefined : thousands ? 'thousands' : 'decimals';
}
