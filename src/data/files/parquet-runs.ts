import type { ColumnMetaData, PageHeader } from 'hyparquet';
import { damaged } from './refusal.js';

/** What a page of values refers to. */
export interface PageTerms {
  /** Values can be missing. */
  readonly isOptional: boolean;
  readonly type: ColumnMetaData['type'];
  /** Values in the dictionary of the column. */
  readonly words: number;
}

/**
 * Checks the runs of a data page (RLE and bit packing): not one value more than the page announces, and no word that is not in the dictionary.
 * Throws `broken`, or a `RangeError` past the end.
 */
export function checkRuns(page: Uint8Array, header: PageHeader, { isOptional, type, words }: PageTerms): void {
  const view = new DataView(page.buffer, page.byteOffset, page.length);
  const second = header.data_page_header_v2;
  const about = second ?? header.data_page_header;
  if (!about) return;
  let count = about.num_values;
  let at = second ? second.repetition_levels_byte_length + second.definition_levels_byte_length : 0;
  if (isOptional) {
    const from = second ? second.repetition_levels_byte_length : 4;
    const size = second ? second.definition_levels_byte_length : view.getUint32(0, true);
    if (!(size >= 0 && from + size <= page.length)) throw damaged('Parquet');
    count = checkHybrid(view, from, from + size, 1, count, 2);
    at = from + size;
  }
  if (count === 0) return;
  if (/_DICTIONARY$/.test(about.encoding)) checkHybrid(view, at + 1, page.length, view.getUint8(at), count, words);
  else if (about.encoding === 'RLE') {
    const end = type === 'BOOLEAN' ? at + 4 + view.getUint32(at, true) : page.length;
    checkHybrid(view, at + 4, Math.min(end, page.length), 1, count, 2);
  }
}

/** Goes past runs of values of so many bits; how many of them are 1. Each must be under `limit`. */
function checkHybrid(view: DataView, at: number, end: number, width: number, count: number, limit: number): number {
  if (width > 32) throw damaged('Parquet');
  let ones = 0;
  let seen = 0;
  const take = (value: number, times: number) => {
    if (value >= limit) throw damaged('Parquet');
    if (value === 1) ones += times;
  };
  while (seen < count) {
    let header = 0;
    for (let shift = 0, more = true; more; shift += 7) {
      if (at >= end || shift > 28) throw damaged('Parquet');
      const byte = view.getUint8(at++);
      header += (byte & 127) * 2 ** shift;
      more = byte > 127;
    }
    const times = Math.floor(header / 2);
    if (header % 2 === 0) {
      if (times > count - seen) throw damaged('Parquet');
      let value = 0;
      for (let byte = 0; byte * 8 < width; byte++) value += view.getUint8(at++) * 256 ** byte;
      take(value, times);
      seen += times;
      continue;
    }
    // The last eight may be more than are needed, and cut off behind those that are.
    const used = Math.min(times * 8, count - seen);
    if (at + Math.ceil((used * width) / 8) > end || times > Math.ceil((count - seen) / 8)) throw damaged('Parquet');
    for (let value = 0; value < used; value++) take(bits(view, at * 8 + value * width, width), 1);
    at += times * width;
    seen += used;
  }
  return ones;
}

function bits(view: DataView, from: number, width: number): number {
  let value = 0;
  for (let done = 0; done < width;) {
    const shift = (from + done) & 7;
    const size = Math.min(8 - shift, width - done);
    value += ((view.getUint8((from + done) >> 3) >> shift) & ((1 << size) - 1)) * 2 ** done;
    done += size;
  }
  return value;
}
