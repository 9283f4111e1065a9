import { damaged } from './refusal.js';

/** Reads tables of a FlatBuffer: fields by number, each absent when it has its default. Source of the form: flatbuffers.dev/internals. */
export class FlatTable {
  private readonly view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly at: number,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** The table that a buffer begins with. */
  static root(bytes: Uint8Array): FlatTable {
    return new FlatTable(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(0, true));
  }

  private place(field: number): number {
    const fields = this.at - this.view.getInt32(this.at, true);
    const offset = 4 + field * 2;
    if (offset >= this.view.getUint16(fields, true)) return 0;
    const within = this.view.getUint16(fields + offset, true);
    return within && this.at + within;
  }

  /** Where a part stands that is referred to, or 0. */
  private target(field: number): number {
    const place = this.place(field);
    return place && place + this.view.getUint32(place, true);
  }

  byte(field: number, absent = 0): number {
    const place = this.place(field);
    return place ? this.view.getUint8(place) : absent;
  }

  short(field: number, absent = 0): number {
    const place = this.place(field);
    return place ? this.view.getUint16(place, true) : absent;
  }

  int(field: number): number {
    const place = this.place(field);
    return place ? this.view.getInt32(place, true) : 0;
  }

  long(field: number): number {
    const place = this.place(field);
    return place ? Number(this.view.getBigUint64(place, true)) : 0;
  }

  text(field: number): string {
    return new TextDecoder().decode(this.octets(field));
  }

  octets(field: number): Uint8Array {
    const { from, count } = this.list(field, 1);
    return this.bytes.subarray(from, from + count);
  }

  doubles(field: number): number[] {
    const { from, count } = this.list(field, 8);
    return Array.from({ length: count }, (_, at) => this.view.getFloat64(from + at * 8, true));
  }

  ints(field: number): number[] {
    const { from, count } = this.list(field, 4);
    return Array.from({ length: count }, (_, at) => this.view.getUint32(from + at * 4, true));
  }

  table(field: number): FlatTable | undefined {
    const target = this.target(field);
    return target ? new FlatTable(this.bytes, target) : undefined;
  }

  tables(field: number): FlatTable[] {
    const { from, count } = this.list(field, 4);
    return Array.from({ length: count }, (_, at) => {
      const place = from + at * 4;
      return new FlatTable(this.bytes, place + this.view.getUint32(place, true));
    });
  }

  private list(field: number, size: number): { from: number; count: number } {
    const target = this.target(field);
    if (!target) return { from: 0, count: 0 };
    const count = this.view.getUint32(target, true);
    if (target + 4 + count * size > this.bytes.length) throw damaged('FlatGeobuf');
    return { from: target + 4, count };
  }
}
