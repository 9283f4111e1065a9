import type { Dataset } from '../../core/dataset.js';
import { insight, quantity, type Facts, type Insight } from '../../core/insight.js';
import { share } from './marks.js';
import type { FlowValues } from './options.js';
import { before, prepare, type Figures } from './prepare.js';

/** How many sentences a reader takes in. */
const most = 6;

/** Names of columns that say who receives money, or leave it open what it ends in. */
const receivers =
  /begunst|ontvang|aanvrag|recipient|benefic|applicant|organisat|instelling|gemeente|bedrijf|partij|^(wie|naam|naar|to|doel|target|bestemming|name)$/i;

/** What can be said of the flows, most important first. */
export function insights(data: Dataset, values: FlowValues): readonly Insight[] {
  const figures = prepare(data, values);
  if (!figures) return [];
  const { links, nodes, at, rows, projects, missing, suppressed, linked, depth, byLevel } = figures;
  if (links.length === 0) return [insight('nothing', { rows })];
  const total = totalOf(figures);
  const money = (amount: number) => quantity(amount, figures.amountField.unit);
  const said: Insight[] = [];
  const say = (condition: unknown, kind: string, facts: () => Facts) => {
    if (condition) said.push(insight(kind, facts()));
  };

  const giver = (at: string, [name, amount]: readonly [string, number] = ['', 0]): Facts => ({
    [at]: name,
    [`${at}Amount`]: money(amount),
    [`${at}Share`]: share(amount, total),
  });

  const [first, second] = giversOf(figures);
  const ends = nodes.filter(({ given, stage }) => given === 0 && (linked || stage === depth - 1));
  const recipients = ends.filter(({ name }) => name !== undefined).sort((a, b) => b.received - a.received);
  // What money ends in need not be a person or an organisation that receives it: a theme is not.
  const goal = receivers.test(figures.end) ? undefined : { goal: figures.end };
  say(true, 'total', () => ({
    amount: money(total),
    ...(recipients.length > 0 ? { [goal ? 'goals' : 'recipients']: recipients.length } : {}),
    ...goal,
    ...(at === undefined ? {} : { period: { period: at } }),
    ...(first && first[1] < total ? { share: share(first[1], total), [byLevel ? 'level' : 'giver']: first[0] } : {}),
  }));

  const previous = before(data, values, figures);
  const earlier = previous ? totalOf(previous) : 0;
  const difference = total - earlier;
  say(previous?.at && earlier > 0, difference > 0 ? 'more' : difference < 0 ? 'less' : 'unchanged', () => ({
    amount: money(Math.abs(difference)),
    share: share(Math.abs(difference), earlier),
    period: { period: previous?.at ?? '' },
  }));

  say(first && second, 'shares', () => ({
    ...giver('first', first),
    ...giver('second', second),
    ...(byLevel ? { level: first?.[0] } : {}),
  }));

  let sum = 0;
  const half = 1 + recipients.findIndex(({ received }) => (sum += received) * 2 >= total);
  say(recipients.length > 3 && half > 0, 'concentration', () => ({ count: half, of: recipients.length, ...goal }));

  const lost = ends.reduce((lose, { name, received }) => (name === undefined ? lose + received : lose), 0);
  say(lost > 0, 'no-destination', () => ({ amount: money(lost), share: share(lost, total), ...goal }));

  // Links between earlier stages are sums of those to the last.
  const last = links.filter(
    ({ source, target }) =>
      source.name !== undefined && target.name !== undefined && (linked || target.stage === depth - 1),
  );
  const [largest] = last.sort((a, b) => b.amount - a.amount);
  say(last.length > 1 && said.length < most - 1, 'largest', () => ({
    source: largest?.source.name,
    target: largest?.target.name,
    amount: money(largest?.amount ?? 0),
    share: share(largest?.amount ?? 0, total),
  }));

  const count = missing - suppressed;
  say(true, 'rows', () => ({ rows, ...(projects > 1 ? { projects } : {}), ...(count > 0 ? { count } : {}) }));
  return said;
}

/** The money of all rows: what is drawn less what stays below zero and cannot be drawn. */
function totalOf({ total, apart }: Figures): number {
  const net = apart.reduce((sum, { why, amount }) => (why === 'negative' ? sum + (amount ?? 0) : sum), total);
  return net > 0 ? net : total;
}

/** Amounts of the levels of government, else of the first names, largest first. */
function giversOf({ labelled, nodes, links, linked, tints }: Figures): [string, number][] {
  const sizes = new Map<string, number>();
  const add = (name: string | undefined, amount: number) => {
    if (name !== undefined) sizes.set(name, (sizes.get(name) ?? 0) + amount);
  };
  if (labelled) for (const { stage, name, amount } of nodes) add(stage === 0 ? name : undefined, amount);
  else
    for (const { source, bands } of links)
      if (linked ? source.received === 0 : source.stage === 0)
        for (const [band, amount] of bands) add(tints.names[band >> 1], amount);
  return [...sizes].sort((a, b) => b[1] - a[1]);
}
