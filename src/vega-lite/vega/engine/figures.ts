import { statusAt, type Cell, type Dataset, type Field, type FieldType } from '../../../core/dataset.js';
import type { Datum } from '../../../core/drawing.js';
import { rowField } from '../bind-rows.js';
import { isObject, type Json } from '../specification.js';

/** One figure of a mark as Vega-Lite describes it: its title and the fields of the datum that it is written from. */
interface Figure {
  readonly title: string;
  readonly fields: readonly (readonly string[])[];
  readonly isTime: boolean;
  /** Whether its times are of no year, such as months. */
  readonly isYearless?: boolean;
}

/** What the marks of a compiled specification stand for, per mark by its name; of small pictures the fields that tell them apart. */
export type Figures = ReadonlyMap<string, readonly Figure[]>;

/**
 * Reads from a compiled specification which figures each mark shows, from the description that Vega-Lite writes for it:
 * `"Origin: " + (… datum["Origin"]) + "; Mean of Horsepower: " + (format(datum["mean_Horsepower"], ""))`.
 */
export function figuresOf(compiled: Json): Figures {
  const found = new Map<string, readonly Figure[]>();
  const look = (mark: unknown) => {
    if (!isObject(mark)) return;
    const { name, encode } = mark;
    const update = isObject(encode) && isObject(encode['update']) ? encode['update'] : {};
    const description = [update['description']].flat().filter(isObject).at(-1)?.['signal'];
    if (typeof name === 'string' && typeof description === 'string') found.set(name, readDescription(description));
    const facet = isObject(mark['from']) && isObject(mark['from']['facet']) ? mark['from']['facet'] : {};
    const fields = asList(facet['groupby']).filter((field) => typeof field === 'string');
    // Lines are told apart by the same means, but their points have these fields themselves.
    if (typeof name === 'string' && /cell$/.test(name))
      found.set(
        name,
        fields.map((field) => ({ title: field, fields: [[field]], isTime: false })),
      );
    for (const inner of asList(mark['marks'])) look(inner);
  };
  look(compiled);
  return found;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function readDescription(expression: string): Figure[] {
  const titles = [...expression.matchAll(/"(?:; )?((?:[^"\\]|\\.)*?): " \+ \(/g)];
  return titles.map((match, at) => {
    const part = expression.slice(match.index + match[0].length, titles[at + 1]?.index);
    const paths = [...part.matchAll(/datum((?:\["(?:[^"\\]|\\.)*"\])+)/g)].map((found) => found[1] ?? '');
    const fields = [...new Set(paths)].map((path) =>
      [...path.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((found) => unescape(found[1] ?? '')),
    );
    const units = /timeUnitSpecifier\(\[([^\]]*)\]/.exec(part)?.[1];
    return {
      title: unescape(match[1] ?? ''),
      fields,
      isTime: /(time|utc)Format\(/.test(part),
      isYearless: units !== undefined && !units.includes('"year"'),
    };
  });
}

function unescape(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}

/** The figures of one item, words before numbers. */
export function datumOf(
  figures: readonly Figure[] | undefined,
  datum: unknown,
  description: unknown,
  bound: Dataset | undefined,
): Datum[] {
  if (!isObject(datum)) return [];
  const told = figures?.length ? figures : bareFigures(datum);
  const cells = told.map((figure, at) => cellOf(figure, told[at + 1], datum, description, bound));
  const isWord = ([field]: Datum) => field.type !== 'number';
  return [...cells.filter(isWord), ...cells.filter((cell) => !isWord(cell))];
}

/** Most figures of a datum that nobody described. */
const mostBare = 8;

function bareFigures(datum: Json): Figure[] {
  return Object.entries(datum)
    .filter(([name, value]) => !name.startsWith('_') && ['string', 'number', 'boolean'].includes(typeof value))
    .slice(0, mostBare)
    .map(([name]) => ({ title: name, fields: [[name]], isTime: false }));
}

function cellOf(
  { title, fields, isTime, isYearless }: Figure,
  next: Figure | undefined,
  datum: Json,
  description: unknown,
  bound: Dataset | undefined,
): Datum {
  const [first = []] = fields;
  const value = first.reduce<unknown>((held, key) => (isObject(held) ? held[key] : undefined), datum);
  const written = () => wordsIn(description, title, next?.title);
  if (isTime) {
    const isMoment = !isYearless && (typeof value === 'number' || value instanceof Date);
    const day = isMoment ? dayOf(new Date(value)) : undefined;
    return day ? make(title, 'date', day) : make(title, 'text', written() ?? null);
  }
  if (fields.length > 1) return make(title, 'text', written() ?? plain(value));
  if (typeof value === 'number') {
    const column = bound?.columns.find(({ field }) => field.name === first[0]);
    const row = datum[rowField];
    const status = typeof row === 'number' ? statusAt(column, row) : undefined;
    const field: Field = {
      name: title,
      type: 'number',
      ...(column?.field.unit ? { unit: column.field.unit } : {}),
      decimals: Math.min(2, column?.field.decimals ?? decimalsOf(value)),
    };
    const known = Number.isFinite(value) ? value : null;
    return [field, status ? { value: known, status } : { value: known }];
  }
  if (value instanceof Date) return make(title, 'date', dayOf(value) ?? null);
  return make(title, 'text', plain(value));
}

function make(name: string, type: FieldType, value: string | null): Datum {
  const field: Field = { name, type };
  const cell: Cell = { value };
  return [field, cell];
}

function plain(value: unknown): string | null {
  return value === undefined || value === null ? null : Array.isArray(value) ? value.join(' ') : String(value);
}

function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : (String(value).split('.')[1]?.length ?? 0);
}

/** A day as `2026-09-30`; nothing for a moment within a day. */
function dayOf(moment: Date): string | undefined {
  const isWhole = moment.getHours() + moment.getMinutes() + moment.getSeconds() === 0;
  if (!isWhole || Number.isNaN(moment.getTime())) return undefined;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** What a description says behind a title, up to the next one. */
function wordsIn(description: unknown, title: string, next: string | undefined): string | undefined {
  if (typeof description !== 'string') return undefined;
  const from = description.indexOf(`${title}: `);
  if (from < 0) return undefined;
  const rest = description.slice(from + title.length + 2);
  const end = next === undefined ? -1 : rest.indexOf(`; ${next}: `);
  return (end < 0 ? rest : rest.slice(0, end)).trim();
}
