import { fieldDef, fieldName, type ChannelDef } from '../encoding/channel-fields.js';
import { objectOf } from '../json.js';
import { isValid, reader, type Row } from '../rows.js';
import { ascending } from '../transform/compare.js';
import { nameReader, type Use } from './use.js';

type Measure = (name: unknown) => unknown;

/** What the names of a scale are sorted by, where that is not the names themselves. */
export function measureOf(use: Use): Measure | undefined {
  const { sort } = use.def;
  const { order: _, encoding, ...rest } = objectOf(sort);
  const other = typeof encoding === 'string' ? encoding : typeof sort === 'string' ? sort.replace(/^-/, '') : '';
  if (/^(a|de)scending$/.test(other) || (!other && Object.keys(rest).length === 0)) return byBin(use);
  return other ? byChannel(use, other) : byField(use, rest);
}

/** Bins are named by words, and stand in the order of their begins. */
function byBin({ layer, channel, def }: Use): Measure | undefined {
  const name = layer.fields[channel] ?? '';
  return def.bin && def.bin !== 'binned'
    ? measured(layer.rawRows, name, 'min', nameReader(layer, channel, def))
    : undefined;
}

/** The order of another channel: `-x`, `y`. */
function byChannel(use: Use, other: string): Measure | undefined {
  const def = fieldDef(use.layer.encoding[other]);
  if (!def) return undefined;
  const field = def.field ?? '*';
  const op = typeof def.aggregate === 'string' ? def.aggregate : standardOp(use, field);
  return measured(use.layer.rawRows, op === 'count' ? '*' : field, op, nameReader(use.layer, use.channel, use.def));
}

function byField(use: Use, { field, op }: Readonly<Record<string, unknown>>): Measure | undefined {
  const name = String(field ?? '*');
  const asked = typeof op === 'string' ? op : standardOp(use, name);
  return measured(use.layer.rawRows, name, asked, nameReader(use.layer, use.channel, use.def));
}

/** Of what is stacked, piles are sorted by their height. */
function standardOp({ layer: { stacking } }: Use, field: string): string {
  const dimensions = stacking && [
    ...stacking.by,
    ...stacking.across.map(({ channel, def }) => fieldName(def as ChannelDef, channel)),
  ];
  return dimensions && !dimensions.includes(field) ? 'sum' : 'min';
}

function measured(
  rows: readonly Row[],
  field: string,
  op: string,
  nameOf: ((row: Row) => unknown) | undefined,
): Measure {
  const groups = new Map<unknown, unknown[]>();
  const read = reader(field);
  for (const row of rows) {
    const value = read(row);
    const name = nameOf?.(row);
    const group = groups.get(name);
    if (op !== 'count' && !isValid(value) && typeof value !== 'string') continue;
    if (group) group.push(value);
    else groups.set(name, [value]);
  }
  const results = new Map([...groups].map(([name, values]) => [name, summary(values, op)]));
  return (name) => results.get(name);
}

function summary(values: readonly unknown[], op: string): unknown {
  if (op === 'count') return values.length;
  const numbers = values.map(Number);
  const sum = numbers.reduce((total, value) => total + value, 0);
  if (op === 'sum') return sum;
  if (op === 'mean' || op === 'average') return sum / values.length;
  if (op === 'distinct') return new Set(values).size;
  if (op === 'median' || op === 'q1' || op === 'q3') {
    const ordered = numbers.sort((a, b) => a - b);
    const at = (ordered.length - 1) * (op === 'median' ? 0.5 : op === 'q1' ? 0.25 : 0.75);
    const [low = 0, high = low] = [ordered[Math.floor(at)], ordered[Math.ceil(at)]];
    return low + (high - low) * (at - Math.floor(at));
  }
  const ordered = [...values].sort(ascending);
  return op === 'max' ? ordered.at(-1) : ordered[0];
}
