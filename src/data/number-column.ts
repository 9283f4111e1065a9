import type { Column, Status } from '../core/dataset.js';
import { insight, type Insight } from '../core/insight.js';
import { attempt, cellText, type Attempt } from './attempt.js';
import { headingHint, isWhole, plainDigits, readNumber, type Notation, type Written } from './number-reading.js';
import type { NumberReading, Remark } from './report.js';
import type { ReadUnit } from './unit-hint.js';

/** A column that was typed, with what there is to say of it. */
export interface Typed {
  readonly column: Column;
  readonly attempt?: Attempt;
  readonly why: Remark;
  readonly warnings: readonly Remark[];
  readonly reading?: NumberReading;
  readonly factor?: number | undefined;
}

/** What is known of a column before its cells are read. */
export interface ColumnTerms {
  readonly name: string;
  readonly cells: readonly unknown[];
  /** The page says that it is of this type. */
  readonly force: boolean;
  readonly decimal?: ',' | '.' | undefined;
  readonly readUnit: ReadUnit;
  /** From a row of units. */
  readonly unit?: string | undefined;
  readonly dash?: 'missing' | 'zero' | undefined;
}

/** The first cell of a notation, as it is written and as it is read. */
interface Example {
  readonly text: string;
  readonly number: Written;
}

const flags: Readonly<Record<string, Status | true>> = {
  p: 'provisional',
  e: 'provisional',
  s: 'provisional',
  r: 'revised',
  f: 'forecast',
  b: true,
  u: true,
  d: true,
  n: true,
};

/** Types a column of numbers, deciding once for all its cells what points and commas mean. */
export function typeNumbers(terms: ColumnTerms): Typed | undefined {
  const { name, cells, force } = terms;
  const count = cells.length;
  const written: (Written | undefined)[] = [];
  const plain = new Float64Array(count).fill(NaN);
  const tally: Record<Notation, number> = { plain: 0, dutch: 0, english: 0, point: 0, comma: 0 };
  const first: Partial<Record<Notation, Example>> = {};
  let cellUnit: string | undefined;
  let flagged = 0;

  const found = attempt(
    cells,
    (text, row) => {
      const cell = cells[row];
      if (typeof cell === 'number') {
        plain[row] = cell;
        tally.plain++;
        return Number.isFinite(cell);
      }
      if (isWhole(text)) {
        plain[row] = Number(text);
        tally.plain++;
        return true;
      }
      let status: Status | true = true;
      let number = readNumber(text);
      if (!number) {
        const adorned = /^(.*\d)\s*(?:(\*{1,2})|\s([a-z])[a-z]?)$/.exec(text);
        if (!adorned) return text === '-' && terms.dash === 'zero';
        const known = adorned[2] ? (adorned[2] === '*' ? 'provisional' : 'revised') : flags[adorned[3] ?? ''];
        number = known && readNumber(adorned[1] ?? '');
        if (!known || !number) return false;
        if (adorned[3]) flagged++;
        status = known;
      }
      written[row] = number;
      tally[number.notation]++;
      first[number.notation] ??= { text, number };
      cellUnit ??= number.unit;
      return status;
    },
    force,
    true,
  );
  if (!found) return undefined;

  const warnings: Insight[] = [];
  const { reading, why } = decide(terms, tally, first, warnings);
  const heading = terms.readUnit(terms.unit === undefined ? name : `${name} (${terms.unit})`);
  const unit = cellUnit ?? heading.unit;
  const { factor } = heading;
  const power = Math.round(Math.log10(factor));
  let decimals = 0;
  for (let row = 0; row < count; row++) {
    const number = written[row];
    const digits = number ? plainDigits(number, reading === 'english' ? 'english' : 'dutch') : undefined;
    if (digits === undefined && (power === 0 || Number.isNaN(plain[row]))) {
      decimals = Math.max(decimals, decimalsOf(plain[row] ?? NaN));
      continue;
    }
    // Shifting the point in the text keeps 1.1 × 1000 exactly 1100.
    const text = digits ?? String(plain[row]);
    plain[row] = power && !/e/i.test(text) ? Number(`${text}e${power}`) : Number(text) * (power ? factor : 1);
    const point = text.indexOf('.');
    if (point >= 0) decimals = Math.max(decimals, Math.min(10, text.length - point - 1 - power));
  }
  if (terms.dash === 'zero') {
    found.statuses.forEach((_, row) => {
      if (!/^[-–—−]$/.test(cellText(cells[row]))) return;
      plain[row] = 0;
      found.statuses.delete(row);
    });
  }
  if (factor !== 1) warnings.push(insight('report.factor', { factor, unit: unit ?? '' }));
  if (flagged) warnings.push(insight('report.flags', { count: flagged }));
  return {
    column: {
      field: { name, type: 'number', decimals, ...(unit === undefined ? {} : { unit }) },
      values: plain,
      statuses: found.statuses,
    },
    attempt: found,
    why,
    warnings,
    reading,
    factor: factor === 1 ? undefined : factor,
  };
}

function decimalsOf(value: number): number {
  if (Number.isInteger(value) || Number.isNaN(value)) return 0;
  const text = String(value);
  return text.includes('e') ? 10 : Math.min(10, text.length - text.indexOf('.') - 1);
}

function decide(
  { name, decimal, force }: ColumnTerms,
  tally: Readonly<Record<Notation, number>>,
  first: Readonly<Partial<Record<Notation, Example>>>,
  warnings: Insight[],
): { reading: NumberReading; why: Remark } {
  const { dutch, english, point, comma } = tally;
  const say = (reading: NumberReading, kind: string, facts: Insight['facts'] = {}) => ({
    reading,
    why: insight(`report.${kind}`, facts),
  });
  if (dutch && english) {
    warnings.push(
      insight('report.mixed', {
        dutch: first.dutch?.text ?? '',
        dutchCount: dutch,
        english: first.english?.text ?? '',
        englishCount: english,
      }),
    );
  }
  if (decimal) return say(decimal === ',' ? 'dutch' : 'english', 'number-chosen', { decimal });
  if (dutch || english) {
    const reading = dutch >= english ? 'dutch' : 'english';
    return say(reading, `number-${reading}`, { example: first[reading]?.text ?? '' });
  }
  const sample = first.point ?? first.comma;
  if (sample === undefined) return say('plain', force ? 'chosen' : 'number-plain');
  const hint = headingHint(name);
  // Three digits after the only separator: thousands in one language, decimals in the other.
  const reading = hint === undefined ? 'dutch' : (hint === 'thousands') === point >= comma ? 'dutch' : 'english';
  const value = Number(plainDigits(sample.number, reading));
  const example = sample.text;
  if (hint === undefined || (point && comma))
    warnings.push(insight('report.ambiguous', { example, value, count: point + comma }));
  return hint === undefined
    ? say(reading, `number-${reading}`, { example })
    : say(reading, 'number-heading', { example, value });
}
