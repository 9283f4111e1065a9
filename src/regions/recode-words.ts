import { textAt, type Column, type Status, type TextColumn } from '../core/dataset.js';
import type { RecodePlan } from './recode-plan.js';
import { readRegionCode } from './region-code.js';
import { regionName } from './region-names.js';

/** Codes are written plainly; a name becomes that of the municipality it is now. */
export function regionColumn(column: Column, { groups, codes, places }: RecodePlan): Column {
  const values = groups.map((rows) => {
    const row = rows.find((one) => codes[one] === places[one]) ?? rows[0]!;
    const place = places[row];
    const text = textAt(column, row) ?? null;
    if (place === undefined || text === null) return text;
    if (readRegionCode(text, 'municipality')) return place;
    return codes[row] === place ? text : (regionName(place) ?? place);
  });
  return { field: { name: column.field.name, type: 'text' }, values, statuses: statusesOf(column, groups) };
}

/** Words that go with a region, such as its name or province, are those of the municipality itself, or that all parts share. */
export function wordColumn(column: TextColumn, { groups, codes, places, roles }: RecodePlan): Column {
  const values = groups.map((rows) => {
    const first = column.values[rows[0]!] ?? null;
    if (!roles.belongsToRegion(column)) return rows.length > 1 && roles.isNumbering(column) ? null : first;
    const own = rows.find((row) => codes[row] === places[row]);
    if (own !== undefined) return column.values[own] ?? null;
    const place = places[rows[0]!];
    const old = codes[rows[0]!];
    const isName = first !== null && old !== undefined && plain(first) === plain(regionName(old) ?? '');
    if (isName) return regionName(place!) ?? null;
    return rows.every((row) => column.values[row] === first) ? first : null;
  });
  return { ...column, values, statuses: statusesOf(column, groups) };
}

/** Statuses of words stay with the first row of a group. */
function statusesOf(column: Column, groups: RecodePlan['groups']): Map<number, Status> {
  const statuses = new Map<number, Status>();
  groups.forEach(([row], at) => {
    const status = column.statuses.get(row!);
    if (status) statuses.set(at, status);
  });
  return statuses;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/ *\(.*/, '')
    .trim();
}
