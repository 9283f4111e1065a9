import type { Row } from '../rows.js';
import { imputeRows, type ImputeSettings } from '../transform/impute.js';
import { stackRows } from '../transform/stack.js';
import { fieldDef, fieldName, isBinning, type ChannelDefs } from './channel-fields.js';
import { escaped } from './escaped.js';
import { pathGroups } from './path-groups.js';
import type { Stacking } from './stacking.js';

/** Rows with what `impute` of a position channel adds. */
export function imputed(rows: readonly Row[], mark: string, encoding: ChannelDefs, path: string): readonly Row[] {
  const [x, y] = [fieldDef(encoding['x']), fieldDef(encoding['y'])];
  const [def, other, channel] = x?.impute ? [x, y, 'x'] : [y, x, 'y'];
  if (!def?.impute || !other || def.field === undefined || other.field === undefined) return rows;
  const settings = {
    ...(def.impute as Omit<ImputeSettings, 'impute' | 'key'>),
    impute: def.field,
    key: other.field,
    groupby: pathGroups(mark, encoding).map(escaped),
  };
  return imputeRows(rows, settings, `${path}.${channel}.impute`);
}

/** Rows with where each begins and ends on its pile. */
export function piled(
  rows: readonly Row[],
  stacking: Stacking,
  panels: readonly string[],
  path: string,
): readonly Row[] {
  const { channel, field, across, by, sort, offset, imputes } = stacking;
  const facets = panels.map(escaped);
  let ready = rows;
  const groupby = across.flatMap(({ channel: one, def }) => {
    const name = fieldName(def, one);
    const key = imputes && isBinning(def) ? `${name}_mid` : name;
    if (imputes && key !== name) ready = ready.map((row) => ({ ...row, [key]: middle(row[name], row[`${name}_end`]) }));
    if (imputes) {
      const settings = { impute: escaped(field), key: escaped(key), groupby: [...by.map(escaped), ...facets] };
      ready = imputeRows(ready, settings, `${path}.${channel}`);
    }
    return isBinning(def) && !imputes ? [name, `${name}_end`] : [key];
  });
  return stackRows(ready, {
    field: escaped(field),
    groupby: [...groupby.map(escaped), ...facets],
    sort,
    offset,
    as: [`${field}_start`, `${field}_end`],
  });
}

const middle = (from: unknown, to: unknown): unknown =>
  typeof from === 'number' && typeof to === 'number' ? (from + to) / 2 : from;
