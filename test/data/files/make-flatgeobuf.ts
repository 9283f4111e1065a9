/** One point with its properties. */
export interface MadePoint {
  readonly place: readonly [number, number];
  readonly name: string;
  readonly count: number;
  readonly share: number | null;
}

/** A field of a table: its number, its size in bytes and what writes it; `refer` writes what the field points to behind the table. */
interface Field {
  readonly at: number;
  readonly size: 1 | 2 | 4 | 8;
  readonly write: (view: DataView, place: number) => void;
  readonly refer?: (start: number) => Uint8Array;
}

const pad = (bytes: number, to: number) => Math.ceil(bytes / to) * to;

/** Writes a table of a FlatBuffer at a place, with what it refers to behind it. */
function table(start: number, fields: readonly Field[]): { bytes: Uint8Array; at: number } {
  const count = Math.max(-1, ...fields.map(({ at }) => at)) + 1;
  const listBytes = pad(4 + count * 2, 8);
  const at = start + listBytes;
  const places = new Map<number, number>();
  let size = 8;
  for (const field of [...fields].sort((a, b) => b.size - a.size)) {
    places.set(field.at, size);
    size += field.size;
  }
  size = pad(size, 8);
  let bytes = new Uint8Array(listBytes + size);
  let view = new DataView(bytes.buffer);
  view.setUint16(0, 4 + count * 2, true);
  view.setUint16(2, size, true);
  for (const [field, place] of places) view.setUint16(4 + field * 2, place, true);
  view.setInt32(listBytes, listBytes, true);
  for (const field of fields) {
    const place = listBytes + (places.get(field.at) ?? 0);
    if (!field.refer) {
      field.write(view, place);
      continue;
    }
    const target = pad(bytes.length, 8) + 4;
    const part = field.refer(start + target);
    const grown = new Uint8Array(pad(target + part.length, 8));
    grown.set(bytes);
    grown.set(part, target);
    bytes = grown;
    view = new DataView(bytes.buffer);
    const offset =
      part.length >= 8 && field.size === 4 && isTable.has(part) ? (isTable.get(part) ?? 0) - (start + target) : 0;
    view.setUint32(place, target + offset - place, true);
  }
  return { bytes, at };
}

/** Where in what was written a table begins. */
const isTable = new WeakMap<Uint8Array, number>();

const number = (at: number, size: 1 | 2 | 4 | 8, value: number): Field => ({
  at,
  size,
  write: (view, place) =>
    size === 1
      ? view.setUint8(place, value)
      : size === 2
        ? view.setUint16(place, value, true)
        : size === 4
          ? view.setInt32(place, value, true)
          : view.setBigUint64(place, BigInt(value), true),
});
const part = (at: number, refer: (start: number) => Uint8Array): Field => ({
  at,
  size: 4,
  write: () => undefined,
  refer,
});
const counted = (bytes: Uint8Array, count: number): Uint8Array => {
  const whole = new Uint8Array(4 + bytes.length);
  new DataView(whole.buffer).setUint32(0, count, true);
  whole.set(bytes, 4);
  return whole;
};
const text = (at: number, value: string): Field =>
  part(at, () => counted(new TextEncoder().encode(`${value}\0`), new TextEncoder().encode(value).length));
const doubles = (at: number, values: readonly number[]): Field =>
  part(at, () => counted(new Uint8Array(Float64Array.from(values).buffer), values.length));
const inner = (at: number, fields: readonly Field[]): Field =>
  part(at, (start) => {
    const made = table(start, fields);
    isTable.set(made.bytes, made.at);
    return made.bytes;
  });
const list = (at: number, tables: readonly (readonly Field[])[]): Field =>
  part(at, (start) => {
    let bytes: Uint8Array = counted(new Uint8Array(tables.length * 4), tables.length);
    tables.forEach((fields, index) => {
      const from = pad(bytes.length, 8);
      const made = table(start + from, fields);
      const grown = new Uint8Array(from + made.bytes.length);
      grown.set(bytes);
      grown.set(made.bytes, from);
      new DataView(grown.buffer).setUint32(4 + index * 4, made.at - start - (4 + index * 4), true);
      bytes = grown;
    });
    return bytes;
  });

function buffer(fields: readonly Field[]): Uint8Array {
  const made = table(8, fields);
  const bytes = new Uint8Array(4 + 8 + made.bytes.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, bytes.length - 4, true);
  view.setUint32(4, made.at, true);
  bytes.set(made.bytes, 12);
  return bytes;
}

/** Writes points as FlatGeobuf, as its form (flatgeobuf.org) asks; with an index when a node of it has boxes. */
export function makeFlatgeobuf(points: readonly MadePoint[], { crs = 0, nodeSize = 0 } = {}): Uint8Array {
  const xs = points.map(({ place }) => place[0]);
  const ys = points.map(({ place }) => place[1]);
  const column = (name: string, type: number) => [text(0, name), number(1, 1, type)];
  const header = buffer([
    doubles(1, [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]),
    number(2, 1, 1),
    list(7, [column('name', 11), column('count', 5), column('share', 10)]),
    number(8, 8, points.length),
    number(9, 2, nodeSize),
    inner(10, [number(1, 4, crs)]),
  ]);
  const features = points.map(({ place, name, count, share }) => {
    const letters = new TextEncoder().encode(name);
    const bytes = new Uint8Array(6 + letters.length + 6 + (share === null ? 0 : 10));
    const view = new DataView(bytes.buffer);
    view.setUint32(2, letters.length, true);
    bytes.set(letters, 6);
    view.setUint16(6 + letters.length, 1, true);
    view.setInt32(8 + letters.length, count, true);
    if (share !== null) {
      view.setUint16(12 + letters.length, 2, true);
      view.setFloat64(14 + letters.length, share, true);
    }
    return buffer([inner(0, [doubles(1, place)]), part(1, () => counted(bytes, bytes.length))]);
  });
  const magic = Uint8Array.of(0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 1);
  const index = nodeSize
    ? indexOf(
        points,
        features.map((one) => one.length),
        nodeSize,
      )
    : new Uint8Array();
  return new Uint8Array(Buffer.concat([magic, header, index, ...features]));
}

/** A tree of boxes from the top down; the boxes of the features themselves come last. */
function indexOf(points: readonly MadePoint[], sizes: readonly number[], nodeSize: number): Uint8Array {
  let offset = 0;
  const levels = [
    points.map(({ place: [x, y] }, at) => {
      offset += sizes[at] ?? 0;
      return { box: [x, y, x, y], at: offset - (sizes[at] ?? 0) };
    }),
  ];
  for (let below = levels[0] ?? []; below.length > 1; below = levels[0] ?? []) {
    const above: typeof below = [];
    for (let first = 0; first < below.length; first += nodeSize) {
      const boxes = below.slice(first, first + nodeSize).map(({ box }) => box);
      const edge = (side: number, of: (...values: number[]) => number) => of(...boxes.map((box) => box[side] ?? NaN));
      above.push({ box: [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)], at: first });
    }
    levels.unshift(above);
  }
  const bytes = new DataView(new ArrayBuffer(levels.flat().length * 40));
  let written = 0;
  levels.forEach((level, depth) => {
    // A box above points to its first box below by its number.
    const below = written + level.length;
    for (const { box, at } of level) {
      box.forEach((value, side) => bytes.setFloat64(written * 40 + side * 8, value, true));
      bytes.setBigUint64(written * 40 + 32, BigInt(depth === levels.length - 1 ? at : below + at), true);
      written++;
    }
  });
  return new Uint8Array(bytes.buffer);
}
