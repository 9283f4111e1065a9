import type { Status } from '../../core/dataset.js';
import type { Scope } from '../expression/compile-expression.js';
import { parts } from '../parts/parts.js';
import { flatName, mark, statusOf, type Row } from '../rows.js';
import type { SortField } from './compare.js';
import type { ImputeSettings } from './impute.js';
import { kindOf, kinds } from './kind-of.js';
import { nameAt, refuse } from './refuse.js';
import type { StackOffset } from './stack.js';
import { weakest } from './weakest.js';
import type { WindowMeasure, WindowSettings } from './window.js';

type Settings = Readonly<Record<string, unknown>>;

type Apply = (rows: readonly Row[], settings: Settings, path: string, scope: Scope) => readonly Row[];

/** Rows after a transform other than a filter. Throws `PeilError` `option` with the path for one that we do not know. */
export function transformed(rows: readonly Row[], transform: unknown, path: string, scope: Scope): readonly Row[] {
  const apply = applied[kindOf(transform) ?? ''];
  if (!apply) throw refuse(path, transform, kinds);
  return apply(rows, transform as Settings, path, scope);
}

const applied: Readonly<Record<string, Apply>> = {
  calculate(rows, { calculate, as }, path, scope) {
    const name = nameAt(`${path}.as`, as);
    const expression = parts.expression.part.compileExpression(calculate, `${path}.calculate`, scope);
    return rows.map((row) => {
      const made = { ...row, [name]: expression(row) };
      const status = expression.fields.reduce<Status | undefined>(
        (all, one) => weakest(all, statusOf(row, one)),
        undefined,
      );
      mark(made, name, status);
      return made;
    });
  },
  aggregate(rows, { aggregate, groupby }, path) {
    const measures = objects<WindowMeasure>(aggregate, `${path}.aggregate`);
    return parts.summary.part.aggregate(rows, names(groupby, `${path}.groupby`), measures, `${path}.aggregate`);
  },
  joinaggregate(rows, { joinaggregate, groupby }, path) {
    const place = `${path}.joinaggregate`;
    const measures = objects<WindowMeasure>(joinaggregate, place);
    return parts.summary.part.joinAggregate(rows, names(groupby, `${path}.groupby`), measures, place);
  },
  window(rows, { window, groupby, sort, frame, ignorePeers }, path) {
    const settings = {
      measures: objects<WindowMeasure>(window, `${path}.window`),
      groupby: names(groupby, `${path}.groupby`),
      sort: objects<SortField>(sort ?? [], `${path}.sort`),
      frame: frame as WindowSettings['frame'],
      ignorePeers: ignorePeers === true,
    };
    return parts.summary.part.windowed(rows, settings, path);
  },
  bin(rows, { bin, field, as }, path) {
    const { binRows, binSettings } = parts.summary.part;
    const settings = binSettings(bin, `${path}.bin`);
    return binRows(rows, nameAt(`${path}.field`, field), settings, pair(as, path));
  },
  timeUnit(rows, { timeUnit, field, as }, path) {
    const { timeUnitOf, timeUnitRows } = parts.units.part;
    const unit = timeUnitOf(timeUnit, `${path}.timeUnit`);
    return timeUnitRows(rows, nameAt(`${path}.field`, field), unit, pair(as, path));
  },
  stack(rows, { stack, groupby, sort, offset = 'zero', as }, path) {
    const field = nameAt(`${path}.stack`, stack);
    if (!['zero', 'normalize', 'center'].includes(String(offset))) throw refuse(`${path}.offset`, offset);
    const flat = flatName(field);
    return parts.shape.part.stackRows(rows, {
      field,
      groupby: names(groupby, `${path}.groupby`),
      sort: objects<SortField>(sort ?? [], `${path}.sort`),
      offset: offset as StackOffset,
      as: as === undefined ? [`${flat}_start`, `${flat}_end`] : pair(as, path),
    });
  },
  impute(rows, settings, path) {
    const { impute, key, groupby } = settings;
    return parts.shape.part.imputeRows(
      rows,
      {
        ...(settings as unknown as ImputeSettings),
        impute: nameAt(`${path}.impute`, impute),
        key: nameAt(`${path}.key`, key),
        groupby: names(groupby, `${path}.groupby`),
      },
      path,
    );
  },
  fold(rows, { fold, as }, path) {
    return parts.shape.part.foldRows(rows, names(fold, `${path}.fold`), names(as, `${path}.as`), path);
  },
  flatten(rows, { flatten, as, index }, path) {
    const fields = names(flatten, `${path}.flatten`);
    return parts.shape.part.flattenRows(rows, fields, names(as, `${path}.as`), path, index as string | undefined);
  },
};

function names(given: unknown, path: string): string[] {
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) throw refuse(path, given);
  return (given as unknown[]).map((name, at) => nameAt(`${path}[${at}]`, name));
}

function objects<T extends object>(given: unknown, path: string): T[] {
  if (!Array.isArray(given)) throw refuse(path, given);
  return (given as unknown[]).map((one, at) => {
    if (typeof one !== 'object' || one === null) throw refuse(`${path}[${at}]`, one);
    return one as T;
  });
}

/** Names for a begin and an end: one name gives `name` and `name_end`. */
function pair(as: unknown, path: string): [string, string] {
  const [from, to] = Array.isArray(as) ? (as as unknown[]) : [as];
  const name = nameAt(`${path}.as`, from);
  return [name, nameAt(`${path}.as`, to ?? `${name}_end`)];
}
