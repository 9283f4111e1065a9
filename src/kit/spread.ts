/** Something with a height that wants to be at a place on a line. */
export interface Spreadable {
  /** Wanted centre, px. */
  readonly at: number;
  readonly height: number;
}

/**
 * New centres, in the order given, such that nothing overlaps and everything lies between `from` and `to` where it fits,
 * each as near its wish as the others allow. More than fits is spaced evenly and may run past `to`.
 */
export function spread(items: readonly Spreadable[], from: number, to: number): number[] {
  const order = items.map((item, index) => ({ ...item, index })).sort((a, b) => a.at - b.at || a.index - b.index);
  // Pool adjacent violators: neighbours that would overlap become one block centred on their mean wish.
  const blocks: { top: number; height: number; members: number }[] = [];
  for (const item of order) {
    let block = { top: item.at - item.height / 2, height: item.height, members: 1 };
    for (;;) {
      block.top = Math.max(from, Math.min(block.top, to - block.height));
      const last = blocks.at(-1);
      if (!last || last.top + last.height <= block.top) break;
      blocks.pop();
      const members = last.members + block.members;
      const wish = (last.top * last.members + (block.top - last.height) * block.members) / members;
      block = { top: wish, height: last.height + block.height, members };
    }
    blocks.push(block);
  }
  const centres: number[] = new Array<number>(items.length).fill(0);
  let rank = 0;
  let floor = from;
  for (const block of blocks) {
    let y = Math.max(block.top, floor);
    for (let member = 0; member < block.members; member++) {
      const item = order[rank++];
      if (!item) break;
      centres[item.index] = y + item.height / 2;
      y += item.height;
    }
    floor = y;
  }
  return centres;
}
