import { FlatTable } from './flat-buffer.js';
import type { RangedFile } from './ranged-file.js';
import { cutOff, damaged, mostUnpacked, tooLargeInside } from './refusal.js';

/** A property of the features in a FlatGeobuf file. */
export interface FlatColumn {
  readonly name: string;
  /** The number of its type in the form: 11 is text, 10 a double. */
  readonly type: number;
}

/** What a FlatGeobuf file says of itself. Source of the form: flatgeobuf.org, version 3. */
export interface FlatHeader {
  readonly columns: readonly FlatColumn[];
  readonly geometry: number;
  readonly count: number;
  /** The smallest box around all places: west, south, east, north; empty when it is not told. */
  readonly envelope: readonly number[];
  /** The code of the EPSG list, 0 when it is not told. */
  readonly crs: number;
  readonly title: string;
  /** Boxes in one node of the index, 0 when there is none. */
  readonly nodeSize: number;
  /** Where the index and the features begin. */
  readonly index: number;
  readonly features: number;
}

/** Bytes of one box in the index. */
export const boxBytes = 40;

export async function readHeader(file: RangedFile): Promise<FlatHeader> {
  const start = await file.slice(0, Math.min(12, file.size));
  if (start.length < 12) throw cutOff();
  if (String.fromCharCode(...start.subarray(4, 7)) !== 'fgb') throw damaged('FlatGeobuf');
  const size = new DataView(start.buffer, start.byteOffset, 12).getUint32(8, true);
  const header = FlatTable.root(await file.slice(12, 12 + size));
  const count = header.long(8);
  const nodeSize = header.short(9, 16);
  if (count > mostUnpacked / 8) throw tooLargeInside();
  const index = 12 + size;
  const boxes = nodeSize > 1 && count > 0 ? levels(count, nodeSize)[0]!.end : 0;
  return {
    columns: header.tables(7).map((column) => ({ name: column.text(0), type: column.byte(1) })),
    geometry: header.byte(2),
    count,
    envelope: header.doubles(1),
    crs: header.table(10)?.int(1) ?? 0,
    title: header.text(11),
    nodeSize: boxes ? nodeSize : 0,
    index,
    features: index + boxes * boxBytes,
  };
}

/** First and last box of each level of the index, the features first; the top stands at the beginning. */
export function levels(count: number, nodeSize: number): { start: number; end: number }[] {
  const sizes = [count];
  // One feature has a top of its own as well.
  do sizes.push(Math.ceil(sizes.at(-1)! / nodeSize));
  while (sizes.at(-1)! > 1);
  let end = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => {
    end -= size;
    return { start: end, end: end + size };
  });
}
