import { later } from '../../kit/later.js';
import { netOf, type Path } from './paths.js';
import { addTo, nothingYet, type Sums } from './sums.js';

/** The order of links: not needed where a row names all stages. */
export const layers = later(() => import('./layers.js'));

/** A name that money passes, the rows without one, or what is taken together. */
export interface FlowNode extends Sums {
  readonly id: string;
  readonly kind: 'one' | 'unknown' | 'rest';
  /** `undefined` for “onbekend” and “overige”. */
  readonly name: string | undefined;
  /** Its part in the ids of links. */
  readonly part: string;
  /** Place in the order of the flow, from 0. */
  readonly stage: number;
  /** What comes in and what goes out along links that are drawn; the amount is the larger of the two. */
  received: number;
  given: number;
  /** What is taken together. */
  readonly holds: readonly FlowNode[];
  /** Place by size within the stage, from 1, and among how many; names that are shown only. */
  readonly rank?: number;
  readonly of?: number;
}

/** Money from one name to the next; always above zero. */
export interface FlowLink extends Sums {
  readonly source: FlowNode;
  readonly target: FlowNode;
  /** The real links it stands for, when an end is taken together. */
  readonly holds: FlowLink[];
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
  /** Links with an amount above zero that go forward: what is drawn. */
  readonly links: readonly FlowLink[];
  /** What is not drawn but stays in the table. */
  readonly apart: readonly Apart[];
  /** What is drawn: every euro once, however many stages it passes. */
  readonly total: number;
  /** Stages there are, with or without a name. */
  readonly depth: number;
}

/** A name within an id: a sign that ids use themselves is escaped. */
function idPart(name: string | undefined): string {
  return name === undefined ? '*unknown' : name.replace(/[\\>]/g, '\\$&').replace(/^\*/, '\\*');
}

/** Turns paths into nodes and links. In link form a name is one node wherever it stands; in stages it is one per stage. */
export function graphOf(paths: readonly Path[], linked: boolean): Graph {
  const apart: Apart[] = [];
  const setApart = ({ names, rows, missing, amount }: Path, why: Why) => {
    const id = `apart:${names.map(idPart).join('>')}`;
    apart.push({ id, why, names, amount: rows === missing ? null : amount, rows });
  };
  let good = paths.filter((path) => {
    const why = fault(path, linked);
    if (why) setApart(path, why);
    return !why;
  });
  const key = (name: string | undefined, at: number) => name ?? `\n${at}`;
  let layer: ReadonlyMap<string, number> | undefined;
  if (linked) {
    const arrows = good.map((path) => ({
      from: key(path.names[0], 0),
      to: key(path.names[1], 1),
      amount: path.amount,
      path,
    }));
    const order = layers.part.layersOf(arrows);
    for (const { path } of order.back) setApart(path, 'back');
    good = order.forward.map(({ path }) => path);
    ({ layer } = order);
  }

  const nodes = new Map<string, FlowNode>();
  const links = new LinkSums();
  const node = (name: string | undefined, at: number): FlowNode => {
    const id = name === undefined ? `unknown:${at + 1}` : linked ? `node:${name}` : `node:${at + 1}:${name}`;
    let found = nodes.get(id);
    if (!found) {
      found = {
        ...nothingYet(),
        id,
        kind: name === undefined ? 'unknown' : 'one',
        name,
        part: idPart(name),
        stage: layer?.get(key(name, at)) ?? at,
        received: 0,
        given: 0,
        holds: [],
      };
      nodes.set(id, found);
    }
    return found;
  };
  for (const path of good) {
    const net = netOf(path);
    const stops = path.names.map(node);
    stops.forEach((stop, at) => {
      addTo(stop, { ...net, bands: new Map() });
      const target = stops[at + 1];
      if (!target) return;
      addTo(links.between(stop, target), net);
      stop.given += net.amount;
      target.received += net.amount;
    });
  }
  for (const { source, target, bands } of links.all) {
    addTo(source, { ...nothingYet(), bands });
    if (target.given === 0) addTo(target, { ...nothingYet(), bands });
  }
  let total = 0;
  let depth = 1;
  for (const found of nodes.values()) {
    found.amount = Math.max(found.received, found.given);
    total += Math.max(0, found.given - found.received);
    depth = Math.max(depth, found.stage + 1);
  }
  // In stages every path is in every sum: counted from the paths the total has no rounding of its own.
  if (!linked) total = good.reduce((sum, { amount }) => sum + amount, 0);
  return { nodes: [...nodes.values()], links: links.all, apart, total, depth };
}

/** One link for every two nodes. */
export class LinkSums {
  readonly all: FlowLink[] = [];
  readonly #found = new Map<string, FlowLink>();

  between(source: FlowNode, target: FlowNode): FlowLink {
    const id = `${source.id}\n${target.id}`;
    let link = this.#found.get(id);
    if (!link) {
      this.#found.set(id, (link = { ...nothingYet(), source, target, holds: [] }));
      this.all.push(link);
    }
    return link;
  }
}

function fault({ names, amount, rows, missing, suppressed }: Path, linked: boolean): Why | undefined {
  if (rows === missing) return suppressed === missing ? 'suppressed' : 'missing';
  if (linked && names[0] !== undefined && names[0] === names[1]) return 'self';
  return amount < 0 ? 'negative' : amount === 0 ? 'zero' : undefined;
}
