import { numberAt } from '../../../src/core/dataset.js';
import type { Reading } from '../../../src/data/report.js';

const key = (value: number) => Math.abs(value).toPrecision(12);

/**
 * The numbers that are spelled in a text, found apart from any reader: each run of digits as it stands, and runs that points,
 * commas, apostrophes or white space join, as thousands or with decimals behind the last. What parts cells (line ends and
 * `delimiter`) joins only behind a quote. A number with a minus against it at the start of a cell is spelled as negative only.
 */
export function spelledIn(text: string, delimiter = ''): (value: number) => boolean {
  const positive = new Set<string>();
  const negative = new Set<string>();
  const add = (written: string, sign: 'only' | 'perhaps' | '') => {
    const value = Number(written);
    if (sign !== 'only' || value === 0) positive.add(key(value));
    if (sign) negative.add(key(value));
  };
  const atStart = new RegExp(`(^|["\\n\\r\\t;|,:[>]|${delimiter && `\\${delimiter}`})-[.,]?$`);
  for (const { 0: run, index } of text.matchAll(/[.,]?\d[\d.,'’\s]*/g)) {
    const before = text.slice(Math.max(0, index - 6), index);
    const isQuoted = /["“][-−–€\s(]*$/.test(before);
    const pieces = Array.from(run.matchAll(/\d+/g));
    pieces.forEach(({ 0: digits, index: at }, first) => {
      const left = at > 0 ? (before + run.slice(0, at)).slice(-8) : before;
      const right = (from: number) => text.slice(index + from, index + from + 4);
      const sign = (from: number) =>
        atStart.test(left)
          ? 'only'
          : /[-−–(][\s€a-z%+.,]{0,5}$/i.test(left) || /^\s*[€%]?\s*[-−–]/.test(right(from))
            ? 'perhaps'
            : '';
      add(digits, sign(at + digits.length));
      if (/[.,]$/.test(left)) add(`0.${digits}`, sign(at + digits.length));
      let joined = digits;
      for (let last = first + 1; last < pieces.length && last < first + 5; last++) {
        const end = pieces[last - 1]!.index + pieces[last - 1]![0].length;
        const { 0: more, index: start } = pieces[last]!;
        const between = run.slice(end, start);
        if (!isQuoted && (/[\n\r]/.test(between) || (delimiter && between.includes(delimiter)))) break;
        if (/^[.,]$/.test(between)) add(`${joined}.${more}`, sign(start + more.length));
        joined += more;
        add(joined, sign(start + more.length));
      }
    });
  }
  for (const { 0: whole } of text.matchAll(/(?:\d[\d.,]*|[.,]\d+)e[-+]?\d+/gi)) {
    const [digits = '', power = ''] = whole.split(/e/i);
    for (const plain of [
      digits.replaceAll('.', '').replace(',', '.'),
      digits.replaceAll(',', ''),
      digits.split(/[.,]/).at(-1) ?? '',
      digits.split(/[.,]/).slice(-2).join('.'),
    ])
      add(`${plain}e${power}`, 'perhaps');
  }
  return (value) => (value < 0 ? negative : positive).has(key(value));
}

/** Throws for the first number in a reading that its text does not spell, the factor of its column and `also` taken into account. */
export function refuseInvented(
  { data, report }: Reading,
  text: string,
  also: (value: number, spelled: (value: number) => boolean, unit?: string) => boolean = () => false,
): void {
  let spelled: ((value: number) => boolean) | undefined;
  data.columns.forEach((column, at) => {
    if (column.field.type !== 'number') return;
    // Cells of a sheet are parted by tags.
    spelled ??= spelledIn(text, report.delimiter ?? (/xlsx|ods/.test(report.format) ? '' : ','));
    const { factor = 1 } = report.columns[at]!;
    if (![1, 1e3, 1e6, 1e9].includes(factor)) throw new Error(`factor ${factor}`);
    for (let row = 0; row < data.length; row++) {
      const value = numberAt(column, row);
      if (value === undefined || spelled(value / factor) || also(value, spelled, column.field.unit)) continue;
      throw new Error(`invented ${value} in ${column.field.name}`);
    }
  });
}
