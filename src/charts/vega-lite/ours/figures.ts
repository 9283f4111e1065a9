import { statusAt, type Cell, type Dataset, type Field } from '../../../core/dataset.js';
import type { Datum } from '../../../core/drawing.js';
import type { Locale } from '../../../core/frame.js';
import { fieldDef, fieldName, isBinning, typeOf, type ChannelDef } from '../../../vega-lite/encoding/channel-fields.js';
import type { Json, Layer } from '../../../vega-lite/model.js';
import type { Row } from '../../../vega-lite/rows.js';
import { timeOf } from '../../../vega-lite/transform/time-of.js';
import { rowField } from '../../../vega-lite/vega/bind-rows.js';
import { fieldTitle } from './titled.js';

interface Figure {
  readonly title: string;
  readonly name: string;
  readonly def: ChannelDef;
}

/** The figures that a layer shows of a row, each once, in the order of its channels. */
export function figuresOf({ encoding }: Layer, locale: Locale): readonly Figure[] {
  const found = new Map<string, Figure>();
  for (const [channel, given] of Object.entries(encoding))
    for (const one of Array.isArray(given) ? (given as unknown[]) : [given]) {
      const def = fieldDef(one);
      if (!def) continue;
      // As Vega-Lite describes a mark: its fields by their own titles, not by those of the axes.
      const title = fieldTitle(def as Json, locale);
      if (!found.has(title)) found.set(title, { title, name: fieldName(def, channel), def });
    }
  return [...found.values()];
}

/** The figures of a row as cells, words before numbers, with units and statuses of the data of the page. */
export function datumOf(figures: readonly Figure[], row: Row, bound: Dataset | undefined, locale: Locale): Datum[] {
  const cells = figures.map(({ title, name, def }): Datum => {
    const value = row[name];
    const text = (written: unknown): Datum => [
      { name: title, type: 'text' },
      { value: written === null || written === undefined ? null : String(written) },
    ];
    if (isBinning(def)) return text(binWords(value, row[`${name}_end`], locale));
    if (typeOf(def) === 'temporal' || def.timeUnit) {
      const time = timeOf(value);
      const day = time === null ? null : new Date(time).toISOString().slice(0, 10);
      return [{ name: title, type: 'date' }, { value: day }];
    }
    if (typeof value !== 'number') return text(value);
    const column = bound?.columns.find(({ field }) => field.name === name);
    const at = row[rowField];
    const status = typeof at === 'number' ? statusAt(column, at) : undefined;
    const unit = column?.field.unit;
    const decimals = Math.min(2, column?.field.decimals ?? String(value).split('.')[1]?.length ?? 0);
    const field: Field = { name: title, type: 'number', ...(unit ? { unit } : {}), decimals };
    const cell: Cell = { value: Number.isFinite(value) ? value : null };
    return [field, status ? { ...cell, status } : cell];
  });
  const isNumber = ([field]: Datum) => Number(field.type === 'number');
  return cells.sort((a, b) => isNumber(a) - isNumber(b));
}

function binWords(start: unknown, end: unknown, { lang }: Locale): string | null {
  if (typeof start !== 'number' || typeof end !== 'number') return null;
  const write = (value: number) => {
    const plain = String(Number(value.toPrecision(12))).replace('-', '\u2212');
    return lang === 'nl' ? plain.replace('.', ',') : plain;
  };
  return `${write(start)} – ${write(end)}`;
}

/** What all points of a line share: what the line is called. */
export function sharedBy(points: readonly (readonly Datum[])[]): readonly Datum[] {
  const [first = [], ...others] = points;
  return first.filter(
    ([field, { value }], at) =>
      field.type !== 'number' && others.length > 0 && others.every((datum) => datum[at]?.[1].value === value),
  );
}
