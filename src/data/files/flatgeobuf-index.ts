import { boxBytes, levels, type FlatHeader } from './flatgeobuf-header.js';
import type { RangedFile } from './ranged-file.js';
import { damaged } from './refusal.js';

/** West, south, east and north, in the coordinates of the file. */
export type Box = readonly [number, number, number, number];

/** Stretches that lie closer than this, in bytes, are asked for as one. */
const gap = 16_384;

/** Where the features whose boxes meet a box begin and end; an end is `undefined` for the last feature. In the order of the file. */
export async function findFeatures(
  file: RangedFile,
  header: FlatHeader,
  box: Box,
): Promise<{ start: number; end: number | undefined }[]> {
  const all = levels(header.count, header.nodeSize);
  const [west, south, east, north] = box;
  let wanted = [0];
  for (let depth = all.length - 1; depth >= 0; depth--) {
    const { end } = all[depth]!;
    const isLeaf = depth === 0;
    const next: number[] = [];
    const found: { start: number; end: number | undefined }[] = [];
    const nodes = wanted.map((first) => ({
      first,
      last: depth === all.length - 1 ? end : Math.min(end, first + header.nodeSize),
    }));
    for (const { from, to, items } of together(
      nodes.map(({ first, last }) => [header.index + first * boxBytes, header.index + last * boxBytes]),
    )) {
      const bytes = await file.slice(from, Math.min(header.features, to + (isLeaf ? boxBytes : 0)));
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      for (const [start, stop] of items) {
        for (let at = start - from; at < stop - from; at += boxBytes) {
          const double = (place: number) => view.getFloat64(at + place * 8, true);
          if (double(0) > east || double(1) > north || double(2) < west || double(3) < south) continue;
          const offset = Number(view.getBigUint64(at + 32, true));
          if (!isLeaf) next.push(offset);
          else {
            const isLast = at + 2 * boxBytes > bytes.length;
            const following = isLast
              ? undefined
              : header.features + Number(view.getBigUint64(at + boxBytes + 32, true));
            found.push({ start: header.features + offset, end: following });
          }
        }
      }
    }
    if (isLeaf) return found;
    const below = all[depth - 1]!;
    if (next.some((first) => !(first >= below.start && first < below.end))) throw damaged('FlatGeobuf');
    wanted = next;
  }
  return [];
}

/** Stretches that are near each other as one. */
export function together(
  items: readonly (readonly [number, number])[],
): { from: number; to: number; items: (readonly [number, number])[] }[] {
  const runs: { from: number; to: number; items: (readonly [number, number])[] }[] = [];
  for (const item of [...items].sort((a, b) => a[0] - b[0])) {
    const run = runs.at(-1);
    if (run && item[0] - run.to <= gap) {
      run.to = Math.max(run.to, item[1]);
      run.items.push(item);
    } else runs.push({ from: item[0], to: item[1], items: [item] });
  }
  return runs;
}
