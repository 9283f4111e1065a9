import { layersOf } from './layers.js';
import { bandsOf, type Bands, type Path } from './paths.js';

/** A name that money passes. */
export interface FlowNode {
  readonly id: string;
  /** `undefined` for “onbekend”. */
  readonly name: string | undefined;
  /** Its part in the ids of links. */
  readonly part: string;
  /** Place in the order of the flow, from 0. */
  readonly stage: number;
  /** What comes in and what goes out along links that are drawn. */
  received: number;
  given: number;
  /** The larger of the two. */
  amount: number;
  rows: number;
  provisional: number;
}

/** Money from one name to the next; always above zero. */
export interface FlowLink {
  readonly source: FlowNode;
  readonly target: FlowNode;
  amount: number;
  rows: number;
  /** Rows on this link without an amount, which are in no sum. */
  missing: number;
  provisional: number;
  readonly bands: Bands;
}

export type Why = 'negative' | 'zero' | 'missing' | 'suppressed' | 'self' | 'back';

/** What cannot be drawn, with its reason. */
export interface Apart {
  readonly id: string;
  readonly why: Why;
  readonly names: readonly (string | undefined)[];
  /** `null` when no row has an amount. */
  readonly amount: number | null;
  readonly rows: number;
}

export interface Graph {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  readonly apart: readonly Apart[];
  readonly total: number;
  readonly depth: number;
}

/** A name within an id: a sign that ids use themselves is escaped. */
function idPart(name: string | undefined): string {
  return name === undefined ? '*unknown' : name.replace(/[\\>]/g, '\\$&').replace(/^\*/, '\\*');
}

/** Turns paths into nodes and links. In link form a name is one node wherever it stands; in stages it is one per stage. */
export function graphOf(paths: readonly Path[], linked: boolean): Graph {
  const apart: Apart[] = [];
  const setApart = (path: Path, why: Why) => {
    const id = `apart:${path.names.map(idPart).join('>')}`;
    apart.push({ id, why, names: path.names, amount: path.rows === path.missing ? null : path.net, rows: path.rows });
  };
  const good = paths.filter((path) => {
    const why = fault(path, linked);
    if (why) setApart(path, why);
    return !why;
  });
  const ends = (path: Path) => ({ from: key(path.names[0], 0), to: key(path.names[1], 1) });
  const layers = linked ? layersOf(good.map((path) => ({ ...ends(path), amount: path.net, path }))) : undefined;
  for (const { path } of layers?.back ?? []) setApart(path, 'back');

  const nodes = new Map<string, FlowNode>();
  const links = new Map<string, FlowLink>();
  const node = (name: string | undefined, at: number): FlowNode => {
    const stage = layers?.layer.get(key(name, at)) ?? at;
    const id = name === undefined ? `unknown:${at + 1}` : linked ? `node:${name}` : `node:${at + 1}:${name}`;
    let found = nodes.get(id);
    if (!found)
      nodes.set(
        id,
        (found = { id, name, part: idPart(name), stage, received: 0, given: 0, amount: 0, rows: 0, provisional: 0 }),
      );
    return found;
  };
  for (const path of layers ? layers.forward.map((arrow) => arrow.path) : good) {
    const bands = bandsOf(path);
    const provisional = [...bands].reduce((sum, [band, amount]) => (band & 1 ? sum + amount : sum), 0);
    const stops = path.names.map(node);
    stops.forEach((stop, at) => {
      stop.rows += path.rows;
      stop.provisional += provisional;
      const target = stops[at + 1];
      if (!target) return;
      const id = linkId(stop, target);
      let link = links.get(id);
      if (!link)
        links.set(
          id,
          (link = { source: stop, target, amount: 0, rows: 0, missing: 0, provisional: 0, bands: new Map() }),
        );
      link.amount += path.net;
      link.rows += path.rows;
      link.missing += path.missing;
      link.provisional += provisional;
      for (const [band, amount] of bands) link.bands.set(band, (link.bands.get(band) ?? 0) + amount);
      stop.given += path.net;
      target.received += path.net;
    });
  }
  for (const found of nodes.values()) found.amount = Math.max(found.received, found.given);
  const all = [...nodes.values()];
  const total = linked
    ? all.reduce((sum, { given, received }) => sum + Math.max(0, given - received), 0)
    : good.reduce((sum, { net }) => sum + net, 0);
  return {
    nodes: all,
    links: [...links.values()],
    apart,
    total,
    depth: 1 + Math.max(0, ...new Set(all.map(({ stage }) => stage))),
  };
}

/** Key of a link between two nodes. */
export function linkId(source: { readonly id: string }, target: { readonly id: string }): string {
  return `${source.id}\n${target.id}`;
}

function key(name: string | undefined, at: number): string {
  return name === undefined ? `\n${at}` : name;
}

function fault(path: Path, linked: boolean): Why | undefined {
  if (path.rows === path.missing) return path.suppressed === path.missing ? 'suppressed' : 'missing';
  if (linked && path.names[0] !== undefined && path.names[0] === path.names[1]) return 'self';
  if (path.net < 0) return 'negative';
  return path.net === 0 ? 'zero' : undefined;
}
