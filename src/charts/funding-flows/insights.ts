import type { Dataset } from '../../core/dataset.js';
import { insight, quantity, type Insight } from '../../core/insight.js';
import type { FlowNode } from './graph.js';
import { share } from './marks.js';
import type { FlowValues } from './options.js';
import { before, prepare, type Figures } from './prepare.js';

/** What can be said of the flows, most important first. */
export function insights(data: Dataset, values: FlowValues): readonly Insight[] {
  const figures = prepare(data, values);
  if (!figures) return [];
  return [
    ...totalOf(figures),
    ...sharesOf(figures),
    ...largestOf(figures),
    ...concentrationOf(figures),
    ...changeOf(figures, before(data, values, figures)),
    ...correctedOf(figures),
    ...gapsOf(figures),
  ];
}

function money(figures: Figures, value: number) {
  return quantity(value, figures.amountField.unit);
}

function totalOf(figures: Figures): Insight[] {
  const { at, total, paths, links } = figures;
  if (links.length === 0) return [insight('nothing', { rows: paths.rows })];
  const facts = {
    amount: money(figures, total),
    rows: paths.rows,
    ...(at === undefined ? {} : { period: { period: at } }),
    ...(paths.projects > 1 ? { projects: paths.projects } : {}),
  };
  return [insight('total', facts)];
}

/** What was given, what corrections took back and what is left. */
function correctedOf(figures: Figures): Insight[] {
  const { total, corrections, gross, cut } = figures;
  const net = gross + cut;
  if (corrections === 0) return [];
  const same = Math.abs(net - total) <= Math.abs(net) * 1e-9;
  return [
    insight(same ? 'corrected' : 'corrected-apart', {
      count: corrections,
      gross: money(figures, gross),
      cut: money(figures, -cut),
      net: money(figures, net),
      amount: money(figures, total),
    }),
  ];
}

/** Shares of the levels of government, else of the first names. */
function sharesOf(figures: Figures): Insight[] {
  const { tints, total, links, linked } = figures;
  const bySize = new Map<string, number>();
  if (tints.labelled) {
    for (const node of figures.nodes)
      if (node.stage === 0 && node.name !== undefined) bySize.set(node.name, node.amount);
  } else {
    const counted = linked
      ? links.filter(({ source }) => source.received === 0)
      : links.filter(({ source }) => source.stage === 0);
    for (const { bands } of counted) {
      for (const [band, amount] of bands) {
        const name = tints.names[band >> 1];
        if (name !== undefined) bySize.set(name, (bySize.get(name) ?? 0) + amount);
      }
    }
  }
  const [first, second, ...others] = [...bySize].sort((a, b) => b[1] - a[1]);
  if (!first || !second || total <= 0) return [];
  return [
    insight('shares', {
      first: first[0],
      firstAmount: money(figures, first[1]),
      firstShare: share(first[1], total),
      second: second[0],
      secondAmount: money(figures, second[1]),
      secondShare: share(second[1], total),
      ...(others.length > 0 ? { others: others.length } : {}),
    }),
  ];
}

/** The largest link to the last stage: earlier links are sums of it. */
function largestOf({ links, total, depth, ...figures }: Figures): Insight[] {
  const last = links.filter(
    ({ source, target }) =>
      source.name !== undefined && target.name !== undefined && (figures.linked || target.stage === depth - 1),
  );
  const largest = last.reduce<(typeof last)[number] | undefined>(
    (most, link) => (link.amount > (most?.amount ?? 0) ? link : most),
    undefined,
  );
  if (!largest || last.length < 2) return [];
  return [
    insight('largest', {
      source: largest.source.name,
      target: largest.target.name,
      amount: quantity(largest.amount, figures.amountField.unit),
      share: share(largest.amount, total),
    }),
  ];
}

/** Names at the end of the flow, largest first. */
function recipientsOf(figures: Figures): FlowNode[] {
  return figures.nodes
    .filter((node) => node.name !== undefined && node.given === 0 && node.received > 0)
    .sort((a, b) => b.received - a.received);
}

function concentrationOf(figures: Figures): Insight[] {
  const recipients = recipientsOf(figures);
  if (recipients.length < 4) return [];
  let sum = 0;
  const count = 1 + recipients.findIndex((node) => (sum += node.received) * 2 >= figures.total);
  return count === 0 ? [] : [insight('concentration', { count, of: recipients.length })];
}

function changeOf(figures: Figures, previous: Figures | undefined): Insight[] {
  if (!previous?.at || previous.total <= 0 || figures.total <= 0) return [];
  const difference = figures.total - previous.total;
  if (difference === 0) return [insight('unchanged', { period: { period: previous.at } })];
  return [
    insight(difference > 0 ? 'more' : 'less', {
      amount: money(figures, Math.abs(difference)),
      share: share(Math.abs(difference), previous.total),
      period: { period: previous.at },
    }),
  ];
}

function gapsOf(figures: Figures): Insight[] {
  const { nodes, depth, missing, suppressed, linked } = figures;
  const lost = nodes.filter(
    (node) => node.name === undefined && node.given === 0 && (linked || node.stage === depth - 1),
  );
  const amount = lost.reduce((sum, node) => sum + node.received, 0);
  return [
    ...(amount > 0
      ? [insight('no-destination', { amount: money(figures, amount), share: share(amount, figures.total) })]
      : []),
    ...(missing > suppressed ? [insight('no-amount', { count: missing - suppressed })] : []),
  ];
}
