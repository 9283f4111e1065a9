import { top } from '../../kit/top.js';
import { LinkSums, type FlowLink, type FlowNode } from './graph.js';
import type { Figures } from './prepare.js';
import { addTo, nothingYet } from './sums.js';

/** How many names an opened stage shows: more cannot be read in one picture. */
export const mostOpen = 40;

/** The stages that are opened, from 0. */
export function openStages(open = ''): readonly number[] {
  const stages = open.split(/[\s,;]+/).map((part) => Number(part) - 1);
  return [...new Set(stages.filter((stage) => Number.isInteger(stage) && stage >= 0))].sort((a, b) => a - b);
}

/** Opens or closes a stage: what the option `open` becomes. */
export function toggled(open: readonly number[], stage: number): string {
  const stages = open.includes(stage) ? open.filter((other) => other !== stage) : [...open, stage];
  return stages
    .map((at) => at + 1)
    .sort((a, b) => a - b)
    .join();
}

/** Takes the smaller names of every stage together: per stage its names by size, then unknown, then the rest. */
export function fold({ nodes, depth }: Figures, count: number, open: readonly number[]): FlowNode[][] {
  return Array.from({ length: depth }, (_, stage) => {
    const here = nodes.filter((node) => node.stage === stage);
    const known = here
      .filter(({ name }) => name !== undefined)
      .sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
    const { shown, rest } = top(known, open.includes(stage) ? Math.max(count, mostOpen) : count, amountOf);
    return [
      ...shown.map((node, at) => ({ ...node, rank: at + 1, of: known.length, holds: [node] })),
      ...here.filter(({ name }) => name === undefined).map((node) => ({ ...node, holds: [node] })),
      ...(rest.length > 0 ? [restOf(rest, stage)] : []),
    ];
  });
}

export function amountOf({ amount }: { readonly amount: number }): number {
  return amount;
}

/** Names of a stage taken together. */
export function restOf(holds: readonly FlowNode[], stage: number): FlowNode {
  const rest: FlowNode = {
    ...nothingYet(),
    id: `rest:${stage + 1}`,
    kind: 'rest',
    name: undefined,
    part: `*rest${stage + 1}`,
    stage,
    received: 0,
    given: 0,
    holds,
  };
  for (const node of holds) {
    addTo(rest, node);
    rest.received += node.received;
    rest.given += node.given;
  }
  rest.amount = Math.max(rest.received, rest.given);
  return rest;
}

/** Adds up links by the nodes that show their ends; a link of which an end is not shown is left out. */
export function foldLinks(
  links: readonly FlowLink[],
  sources: readonly FlowNode[],
  targets: readonly FlowNode[],
): readonly FlowLink[] {
  const shown = (nodes: readonly FlowNode[]) =>
    new Map(nodes.flatMap((node) => node.holds.map((held) => [held, node])));
  const [from, to] = [shown(sources), shown(targets)];
  const sums = new LinkSums();
  for (const link of [...links].sort((a, b) => b.amount - a.amount)) {
    const [source, target] = [from.get(link.source), to.get(link.target)];
    if (!source || !target) continue;
    const sum = sums.between(source, target);
    addTo(sum, link);
    sum.holds.push(link);
  }
  return sums.all;
}
