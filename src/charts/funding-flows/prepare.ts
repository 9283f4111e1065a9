import { isNumeric, type Column, type Dataset, type Field } from '../../core/dataset.js';
import type { Period } from '../../core/period.js';
import { plainName } from '../../core/plain-name.js';
import { graphOf, type Graph } from './graph.js';
import { options, type FlowValues } from './options.js';
import { pathsOf, type Paths } from './paths.js';
import { periodsOf, type Periods } from './periods.js';
import { tintsOf, type Tints } from './tints.js';

/** Every figure that the pictures, the sentences and the table share. */
export interface Figures extends Graph, Paths {
  /** Whether a row is one link, rather than a way through stages. */
  readonly linked: boolean;
  /** Names of the stages; none for links that pass several names. */
  readonly stages: readonly string[];
  /** Name of the column that says where money ends. */
  readonly end: string;
  readonly amountField: Field;
  readonly periods: Periods;
  /** The period shown; `undefined` for all. */
  readonly at: Period | undefined;
  /** A period that was asked and is not in the data. */
  readonly absent: string | undefined;
  readonly tints: Tints;
  /** Whether the tints are levels of government, and whether they are the names of the first stage. */
  readonly byLevel: boolean;
  readonly labelled: boolean;
}

/** Whether a row is one link, rather than a way through stages. */
export function isLinked({ stages }: FlowValues): boolean {
  return !stages || stages.length < 2;
}

const kept = new WeakMap<Dataset, Map<string, Figures>>();

/** The figures of the period that the page asks for, by default the latest complete one; `undefined` when columns lack. */
export function prepare(data: Dataset, values: FlowValues, asked = values.at): Figures | undefined {
  const { from, to, amount, project, period, stages } = values;
  const linked = isLinked(values);
  const columns = linked ? from && to && [from, to] : stages;
  if (!columns || !amount || !isNumeric(amount)) return undefined;
  const used = [...columns, amount, project, period, values.level];
  const key = JSON.stringify([linked, asked, used.map((column) => column?.field.name)]);
  let all = kept.get(data);
  if (!all) kept.set(data, (all = new Map()));
  let figures = all.get(key);
  if (!figures) all.set(key, (figures = compute(data, values, linked, columns, amount, asked)));
  return figures;
}

/** The figures of the period before the one shown, if there is one. */
export function before(data: Dataset, values: FlowValues, { at, periods }: Figures): Figures | undefined {
  const previous = at === undefined ? at : periods.choices[periods.choices.indexOf(at) - 1];
  return previous === undefined ? previous : prepare(data, values, previous);
}

function compute(
  data: Dataset,
  values: FlowValues,
  linked: boolean,
  columns: readonly Column[],
  amount: Column,
  asked: string | undefined,
): Figures {
  const periods = periodsOf(data, values.period, amount);
  const isThere = asked === undefined || asked === 'all' || periods.choices.includes(asked);
  const at = asked === 'all' ? undefined : isThere ? (asked ?? periods.latest) : periods.latest;
  // The level of government: its channel, or a stage that is named as one.
  const words = new Set(options.level.synonyms?.map(plainName));
  const level = values.level ?? values.stages?.find((column) => words.has(plainName(column.field.name)));
  const tints = tintsOf(data, level ?? columns[0], amount);
  const paths = pathsOf(data, columns, amount, values.project, periods, at, tints);
  const graph = graphOf(paths.paths, linked);
  return {
    ...paths,
    ...graph,
    linked,
    stages: linked && graph.depth !== 2 ? [] : columns.map((column) => column.field.name),
    end: columns.at(-1)?.field.name ?? '',
    amountField: amount.field,
    periods,
    at,
    absent: isThere ? undefined : asked,
    tints,
    byLevel: level !== undefined,
    labelled: !values.level && (level ?? columns[0]) === columns[0],
  };
}
