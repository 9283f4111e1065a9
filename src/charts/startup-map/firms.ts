import type { Boundaries } from '../../core/boundaries.js';
import { textAt, type Column, type Dataset } from '../../core/dataset.js';
import { holderOf, piecesOf } from '../../core/holder.js';
import type { MapValues } from './options.js';
import { many, manyFrom, rare } from './parts.js';
import { placing, readPositions, type Positions } from './positions.js';

/** Sectors with a symbol of their own; further ones share the last symbol. */
export const sectorSlots = 7;
/** Slot of firms whose sector is not known. */
export const unknownSlot = 8;

export interface Sector {
  /** Empty where the sector is not known. */
  readonly name: string;
  /** Which symbol and colour: 0 to 6 by size, 7 for the others (or the eighth when that is all), 8 for unknown. */
  readonly slot: number;
}

/** The firms as columns, read once per dataset. */
export interface Firms extends Positions {
  readonly length: number;
  /** Place in `boundaries.areas`, or -1. */
  readonly area: Int32Array;
  /** Place in `sectors`. */
  readonly sector: Uint32Array;
  /** Largest first. */
  readonly sectors: readonly Sector[];
  /** Names of all needs, in order of appearance. */
  readonly needNames: readonly string[];
  /** Places in `needNames`, per firm. */
  readonly needs: readonly (readonly number[])[];
  /** Year, month and day as `20210314`, month and day 0 where they are not known; NaN where nothing is known. Absent without the column. */
  readonly founded: Float64Array | undefined;
  /** On the day that ages are reckoned: 1 under five years, 2 five years and older, 0 where the age is not known. */
  readonly age: Uint8Array;
  /** Name and place of a firm as one key; firms of one name at one place share it. */
  key(row: number): string;
  /** Stable ids, unique, made on first use. */
  ids(): readonly string[];
}

const known = new WeakMap<Dataset, { key: readonly unknown[]; firms: Firms }>();

/** Reads the firms out of the data; the same data, channels and day give the same object. */
export function firmsOf(data: Dataset, values: MapValues): Firms {
  const { x, y, lon, lat, position, area, name, sector, founded, needs, boundaries, date } = values;
  const key = [x, y, lon, lat, position, area, name, sector, founded, needs, boundaries, date];
  const before = known.get(data);
  if (before?.key.every((part, at) => part === key[at])) return before.firms;
  const firms = read(data, values);
  known.set(data, { key, firms });
  return firms;
}

function read({ length }: Dataset, values: MapValues): Firms {
  const positions = readPositions(length, values);
  const { x, y } = positions;
  const { name } = values;
  const founded =
    values.founded && Float64Array.from({ length }, (_, row) => readDay(textAt(values.founded, row) ?? ''));
  const today = Number(values.date.replaceAll('-', ''));
  let ids: readonly string[] | undefined;
  const key = (row: number) => {
    const place = Number.isNaN(x[row]) ? '' : `@${Math.round(x[row] as number)},${Math.round(y[row] as number)}`;
    return `firm:${textAt(name, row) ?? ''}${place}`;
  };
  return {
    length,
    ...positions,
    area: placeInAreas(length, positions, values),
    ...readSectors(length, values.sector),
    ...readNeeds(length, values.needs),
    founded,
    age: Uint8Array.from({ length }, (_, row) => {
      const age = ageAt(founded?.[row] ?? Number.NaN, today);
      return age < 5 ? 1 : age >= 5 ? 2 : 0;
    }),
    key,
    ids: () => (ids ??= unique(Array.from({ length }, (_, row) => key(row)))),
  };
}

function placeInAreas(length: number, { x, y, how }: Positions, { boundaries, area }: MapValues): Int32Array {
  const places = new Int32Array(length).fill(-1);
  if (!boundaries) return places;
  const pieces = piecesOf(boundaries);
  const holding =
    length > manyFrom
      ? many.part.areaIndex(boundaries)
      : (east: number, north: number) => holderOf(pieces, east, north);
  const find = area && rare.part.areaFinder(boundaries);
  return places.map((_, row) => {
    if (how[row] === placing.exact || how[row] === placing.swapped) return holding(x[row] as number, y[row] as number);
    const at = find?.(textAt(area, row) ?? '') ?? -1;
    const found = boundaries.areas[at];
    if (found) {
      [x[row], y[row]] = rare.part.areaPoint(found);
      how[row] = placing.area;
    }
    return at;
  });
}

function readSectors(length: number, column: Column | undefined): Pick<Firms, 'sector' | 'sectors'> {
  const counts = new Map<string, number>();
  const written = Array.from({ length }, (_, row) => {
    const name = textAt(column, row) ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return name;
  });
  const order = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([name]) => name);
  const places = new Map(order.map((name, at) => [name, at]));
  let rank = 0;
  return {
    sector: Uint32Array.from(written, (name) => places.get(name) as number),
    sectors: order.map((name) => ({ name, slot: name ? Math.min(rank++, sectorSlots) : unknownSlot })),
  };
}

function readNeeds(length: number, column: Column | undefined): Pick<Firms, 'needs' | 'needNames'> {
  const needNames: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (need: string) => {
    const plain = need.toLowerCase();
    if (!places.has(plain)) places.set(plain, needNames.push(need) - 1);
    return places.get(plain) as number;
  };
  const cells = new Map<string, readonly number[]>();
  const needs = Array.from({ length }, (_, row) => {
    const written = textAt(column, row) ?? '';
    if (!cells.has(written)) {
      const parts = written.split(/[;|\n]/).map((part) => part.replace(/\s+/g, ' ').trim());
      cells.set(written, [...new Set(parts.filter(Boolean).map(placeOf))]);
    }
    return cells.get(written) as readonly number[];
  });
  return { needs, needNames };
}

/** From `2021`, `2021-03`, `2021-03-14`, `20210314` or `14-3-2021`. */
function readDay(written: string): number {
  const turned = written.replace(
    /^(\d\d?)[-/.](\d\d?)[-/.](\d{4})/,
    (_, day: string, month: string, year: string) => year + month.padStart(2, '0') + day.padStart(2, '0'),
  );
  const [, year, month = 0, day = 0] = /^([12]\d{3})(?:-?(\d\d)(?:-?(\d\d))?)?(?!\d)/.exec(turned) ?? [];
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

/**
 * Whole years from founding to a day, both as `20261122`; NaN where it is not known or lies after that day.
 * With only a year known it is the difference of the years.
 */
export function ageAt(founded: number, day: number): number {
  const years = Math.floor(day / 10_000) - Math.floor(founded / 10_000);
  const months = founded % 10_000;
  const age = months > 0 && day % 10_000 < months ? years - 1 : years;
  return age < 0 ? Number.NaN : age;
}

function unique(keys: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}#${times}`;
  });
}

/** Bounds of the areas, or without areas of the firms: west, south, east, north in RD metres; at least 500 m across. */
export function extent({ x, y }: Firms, boundaries: Boundaries | undefined): readonly [number, number, number, number] {
  if (boundaries && boundaries.areas.length > 0) return boundaries.bounds;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  x.forEach((at, row) => {
    if (Number.isNaN(at)) return;
    [west, east] = [Math.min(west, at), Math.max(east, at)];
    [south, north] = [Math.min(south, y[row] as number), Math.max(north, y[row] as number)];
  });
  // Without a single position: the middle of the country.
  if (west > east) return [142_500, 450_500, 167_500, 475_500];
  const long = Math.max(east - west, north - south);
  const widen = Math.max(0, 500 - long) / 2 + 0.04 * long;
  return [west - widen, south - widen, east + widen, north + widen];
}
