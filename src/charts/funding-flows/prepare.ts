import { isNumeric, type Column, type Dataset, type Field } from '../../core/dataset.js';
import type { Period } from '../../core/period.js';
import { plainName } from '../../core/resolve.js';
import { graphOf, type Apart, type FlowLink, type FlowNode } from './graph.js';
import { options, type FlowValues } from './options.js';
import { pathsOf, type Paths } from './paths.js';
import { periodsOf, type Periods } from './periods.js';
import { tintsOf, type Tints } from './tints.js';

/** Every figure that the pictures, the sentences and the table share. */
export interface Figures {
  /** Whether a row is one link, rather than a way through stages. */
  readonly linked: boolean;
  /** Names of the stages; none for links that pass several names. */
  readonly stages: readonly string[];
  /** Stages there are, with or without a name. */
  readonly depth: number;
  readonly amountField: Field;
  readonly periods: Periods;
  /** The period shown; `undefined` for all. */
  readonly at: Period | undefined;
  /** A period that was asked and is not in the data. */
  readonly absent: string | undefined;
  readonly nodes: readonly FlowNode[];
  /** Links with an amount above zero that go forward: what is drawn. */
  readonly links: readonly FlowLink[];
  /** What is not drawn but stays in the table. */
  readonly apart: readonly Apart[];
  readonly tints: Tints;
  /** What is drawn: every euro once, however many stages it passes. */
  readonly total: number;
  /** Sum of the amounts above zero and of those below, over all rows of the period. */
  readonly gross: number;
  readonly cut: number;
  readonly corrections: number;
  readonly missing: number;
  readonly suppressed: number;
  /** Per stage the rows whose name is empty. */
  readonly unknown: readonly number[];
  readonly paths: Paths;
}

const kept = new WeakMap<Dataset, Map<string, Figures | undefined>>();

/** The figures of the period that the page asks for, by default the latest complete one; `undefined` when columns lack. */
export function prepare(data: Dataset, values: FlowValues): Figures | undefined {
  return figuresAt(data, values, values.at);
}

/** The figures of the period before the one shown, if there is one. */
export function before(data: Dataset, values: FlowValues, figures: Figures): Figures | undefined {
  const { at, periods } = figures;
  const previous = at === undefined ? undefined : periods.choices[periods.choices.indexOf(at) - 1];
  return previous === undefined ? undefined : figuresAt(data, values, previous);
}

function figuresAt(data: Dataset, values: FlowValues, asked: string | undefined): Figures | undefined {
  const columns = stageColumns(values);
  const { amount, project, period } = values;
  if (!columns || !amount || !isNumeric(amount)) return undefined;
  const named = (column: Column | undefined) => column?.field.name ?? '';
  const key = JSON.stringify([
    columns.map(named),
    values.stages ? 1 : 0,
    ...[amount, project, period, values.level].map(named),
    asked,
  ]);
  let all = kept.get(data);
  if (!all) kept.set(data, (all = new Map()));
  if (!all.has(key)) all.set(key, compute(data, values, columns, amount, asked));
  return all.get(key);
}

/** The columns that the money passes, in order. */
function stageColumns({ stages, from, to }: FlowValues): readonly Column[] | undefined {
  if (stages && stages.length > 1) return stages;
  return from && to ? [from, to] : undefined;
}

/** The column that tells the level of government: the channel, or a stage that is named as one. */
export function levelColumn(values: FlowValues): Column | undefined {
  const words = new Set(options.level.synonyms?.map(plainName));
  return values.level ?? values.stages?.find((column) => words.has(plainName(column.field.name)));
}

function compute(
  data: Dataset,
  values: FlowValues,
  columns: readonly Column[],
  amount: Column,
  asked: string | undefined,
): Figures {
  const periods = periodsOf(data, values.period, amount);
  const at =
    asked === 'all' ? undefined : asked !== undefined && periods.choices.includes(asked) ? asked : periods.latest;
  const linked = !(values.stages && values.stages.length > 1);
  const tints = tintsOf(
    data,
    levelColumn(values) ?? columns[0],
    amount,
    values.level === undefined ? columns[0] : undefined,
  );
  const paths = pathsOf(data, { columns, amount, project: values.project, periods, at, tint: tints.of });
  const graph = graphOf(paths.paths, linked);
  const sum = (pick: (path: Paths['paths'][number]) => number) =>
    paths.paths.reduce((total, path) => total + pick(path), 0);
  const named = !linked || graph.depth === 2;
  return {
    linked,
    stages: named ? columns.map((column) => column.field.name) : [],
    amountField: amount.field,
    periods,
    at,
    absent: asked !== undefined && asked !== 'all' && asked !== at ? asked : undefined,
    tints,
    paths,
    gross: sum((path) => path.gross),
    cut: sum((path) => path.cut),
    corrections: sum((path) => path.corrections),
    missing: sum((path) => path.missing),
    suppressed: sum((path) => path.suppressed),
    unknown: columns.map((_, stage) => sum((path) => (path.names[stage] === undefined ? path.rows : 0))),
    ...graph,
  };
}
