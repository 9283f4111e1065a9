import { linkId, type FlowLink, type FlowNode } from './graph.js';
import type { Bands } from './paths.js';
import type { Figures } from './prepare.js';
import { top } from '../../kit/top.js';

/** A node as it is shown: one name, the names that are unknown, or what is taken together. */
export interface ShownNode {
  readonly id: string;
  readonly kind: 'one' | 'unknown' | 'rest';
  readonly name: string | undefined;
  readonly part: string;
  readonly stage: number;
  readonly holds: readonly FlowNode[];
  readonly amount: number;
  readonly received: number;
  readonly given: number;
  readonly rows: number;
  readonly provisional: number;
  /** Place by size within the stage, from 1; names only. */
  readonly rank?: number;
}

/** A link as it is shown, with the real links it stands for. */
export interface ShownLink {
  readonly source: ShownNode;
  readonly target: ShownNode;
  readonly holds: readonly FlowLink[];
  readonly amount: number;
  readonly bands: Bands;
  readonly rows: number;
  readonly missing: number;
  readonly provisional: number;
}

export interface Folded {
  /** Per stage, by size, then unknown, then the rest. */
  readonly columns: readonly (readonly ShownNode[])[];
  readonly links: readonly ShownLink[];
  readonly shownAs: ReadonlyMap<FlowNode, ShownNode>;
}

/** How many names an opened stage shows: more cannot be read in one picture. */
export const mostOpen = 40;

/** The stages that are opened, from 0. */
export function openStages(open: string | undefined): readonly number[] {
  const stages = (open ?? '').split(/[\s,;]+/).map((part) => Number(part) - 1);
  return [...new Set(stages.filter((stage) => Number.isInteger(stage) && stage >= 0))].sort((a, b) => a - b);
}

/** Takes the smaller names of every stage together. */
export function fold(figures: Figures, count: number, open: readonly number[]): Folded {
  const shownAs = new Map<FlowNode, ShownNode>();
  const byStage = Array.from({ length: figures.depth }, (): FlowNode[] => []);
  for (const node of figures.nodes) byStage[node.stage]?.push(node);
  const columns = byStage.map((nodes, stage) => {
    const known = nodes
      .filter((node) => node.name !== undefined)
      .sort((a, b) => b.amount - a.amount || ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
    const { shown, rest } = top(known, open.includes(stage) ? Math.max(count, mostOpen) : count, (node) => node.amount);
    const column: ShownNode[] = shown.map((node, at) => ({ ...node, kind: 'one', holds: [node], rank: at + 1 }));
    for (const node of nodes) if (node.name === undefined) column.push({ ...node, kind: 'unknown', holds: [node] });
    if (rest.length > 0) column.push(restOf(rest, stage));
    for (const shownNode of column) for (const node of shownNode.holds) shownAs.set(node, shownNode);
    return column;
  });
  return {
    columns,
    links: groupLinks(figures.links, (link) => [shownAs.get(link.source), shownAs.get(link.target)]),
    shownAs,
  };
}

/** Names of a stage taken together. */
export function restOf(rest: readonly FlowNode[], stage: number): ShownNode {
  const sum = (pick: (node: FlowNode) => number) => rest.reduce((total, node) => total + pick(node), 0);
  const received = sum((node) => node.received);
  const given = sum((node) => node.given);
  return {
    id: `rest:${stage + 1}`,
    kind: 'rest',
    name: undefined,
    part: `*rest${stage + 1}`,
    stage,
    holds: rest,
    received,
    given,
    amount: Math.max(received, given),
    rows: sum((node) => node.rows),
    provisional: sum((node) => node.provisional),
  };
}

/** Adds links with the same shown ends. */
export function groupLinks(
  links: readonly FlowLink[],
  ends: (link: FlowLink) => readonly [ShownNode | undefined, ShownNode | undefined],
): ShownLink[] {
  const groups = new Map<string, { source: ShownNode; target: ShownNode; holds: FlowLink[] }>();
  for (const link of links) {
    const [source, target] = ends(link);
    if (!source || !target) continue;
    const id = linkId(source, target);
    const group = groups.get(id);
    if (group) group.holds.push(link);
    else groups.set(id, { source, target, holds: [link] });
  }
  return [...groups.values()].map((group) => {
    const holds = group.holds.sort((a, b) => b.amount - a.amount);
    const sum = (pick: (link: FlowLink) => number) => holds.reduce((total, link) => total + pick(link), 0);
    const bands: Bands = new Map();
    for (const link of holds) for (const [band, amount] of link.bands) bands.set(band, (bands.get(band) ?? 0) + amount);
    return {
      ...group,
      bands,
      amount: sum((link) => link.amount),
      rows: sum((link) => link.rows),
      missing: sum((link) => link.missing),
      provisional: sum((link) => link.provisional),
    };
  });
}
