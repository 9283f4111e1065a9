import { allMarks, type Drawing, type Mark } from '../core/drawing.js';

/** Ids of the marks to light with one: in a flow everything that leads to it and everything it leads to, else only itself. */
export function trace(drawing: Drawing, id: string): ReadonlySet<string> {
  const links: Mark[] = [];
  let start: Mark | undefined;
  for (const mark of allMarks(drawing.marks)) {
    if (mark.ends && mark.shapes.length > 0) links.push(mark);
    if (mark.id === id) start = mark;
  }
  const lit = new Set([id]);
  if (start?.ends) links.push(start);
  follow(start?.ends?.[1] ?? id, 1, links, lit);
  follow(start?.ends?.[0] ?? id, 0, links, lit);
  return lit;
}

/** Goes through the links in one direction only: what flows beside a mark is not part of its path. */
function follow(start: string, side: 0 | 1, links: readonly Mark[], lit: Set<string>): void {
  const leaving = new Map<string, Mark[]>();
  for (const link of links) {
    const from = link.ends?.[side === 1 ? 0 : 1] ?? '';
    leaving.set(from, [...(leaving.get(from) ?? []), link]);
  }
  const seen = new Set<string>();
  const waiting = [start];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    lit.add(node);
    for (const link of leaving.get(node) ?? []) {
      lit.add(link.id);
      if (link.ends) waiting.push(link.ends[side]);
    }
  }
}
