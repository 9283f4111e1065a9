import type { ColumnChunk, RowGroup } from 'hyparquet';
import { leveled, type Term } from '../row-filter.js';
import { mayHaveUnit } from '../unit-hint.js';

/** Whether rows of a group can meet a filter, by the smallest and largest value that the file tells. In doubt they can. */
export function mayHold(group: RowGroup, terms: readonly Term[]): boolean {
  return terms.every((term) => {
    const chunk = group.columns.find(({ meta_data: about }) => isNamed(about?.path_in_schema, term.name));
    return !chunk || meets(chunk, term);
  });
}

function isNamed(path: readonly string[] | undefined, name: string): boolean {
  return path?.length === 1 && leveled(path[0] ?? '') === leveled(name);
}

function meets({ meta_data: about }: ColumnChunk, { name, comparison, values }: Term): boolean {
  const { min_value: min, max_value: max } = about?.statistics ?? {};
  if (values.some(({ begins }) => begins)) return true;
  if (typeof min === 'string' && typeof max === 'string') {
    return comparison !== '=' || values.some(({ text }) => isBetween(text, min, max));
  }
  const [low, high] = [Number(min), Number(max)];
  // A name can multiply its numbers, or make them codes or days; only plain numbers of plain columns compare as they are.
  const isPlain = /^(number|bigint)$/.test(typeof min) && low <= high && !mayHaveUnit(name);
  if (!isPlain || values.some(({ text }) => !/^-?\d{1,3}$|^-?\d{4,15}$/.test(text))) return true;
  return values.some(({ text }) => {
    const value = Number(text);
    if (comparison === '=') return value >= low && value <= high;
    if (comparison === '>=') return high >= value;
    if (comparison === '>') return high > value;
    if (comparison === '<=') return low <= value;
    return comparison === '!=' || low < value;
  });
}

/** Capitals come before small letters, and blanks behind a word do not count. */
function isBetween(text: string, min: string, max: string): boolean {
  if (!/^[\w.-]+$/.test(text) || /[^ -~]/.test(min + max)) return true;
  return max.trimEnd() >= text.toUpperCase() && min.trimEnd() <= text.toLowerCase();
}
