import type { Boundaries } from '../../core/boundaries.js';
import { isNumeric, numberAt, textAt, type Column, type Dataset } from '../../core/dataset.js';
import { areaIndex } from '../../core/inside.js';
import { top } from '../../kit/top.js';
import { areaFinder, areaPoint } from './area-shape.js';
import type { MapValues } from './options.js';
import { placing, readPositions } from './positions.js';

/** Sectors with a symbol of their own; further ones share the last symbol. */
export const sectorSlots = 7;
/** Slot of firms whose sector is not known. */
export const unknownSlot = 8;

export interface Sector {
  /** Empty where the sector is not known. */
  readonly name: string;
  readonly count: number;
  /** Which symbol and colour: 0 to 6 by size, 7 for the others (or the eighth when that is all), 8 for unknown. */
  readonly slot: number;
}

/** The firms as columns, read once per dataset. */
export interface Firms {
  readonly length: number;
  /** RD metres; NaN where there is no position. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** A value of `placing` per firm. */
  readonly how: Uint8Array;
  /** Place in `boundaries.areas`, or -1. */
  readonly area: Int32Array;
  /** Place in `sectors`. */
  readonly sector: Uint16Array;
  /** Largest first. */
  readonly sectors: readonly Sector[];
  /** Names of all needs, in order of appearance. */
  readonly needNames: readonly string[];
  /** Places in `needNames`, per firm. */
  readonly needs: readonly (readonly number[])[];
  /** Year, month and day as `20210314`, month and day 0 where they are not known; NaN where nothing is known. */
  readonly founded: Float64Array;
  /** Name and place of a firm as one key; firms of one name at one place share it. */
  key(row: number): string;
  /** Stable ids, unique, made on first use. */
  ids(): readonly string[];
}

const known = new WeakMap<Dataset, { key: readonly unknown[]; firms: Firms }>();

/** Reads the firms out of the data; the same data and channels give the same object. */
export function firmsOf(data: Dataset, values: MapValues): Firms {
  const { x, y, lon, lat, position, area, name, sector, founded, needs, boundaries } = values;
  const key = [x, y, lon, lat, position, area, name, sector, founded, needs, boundaries];
  const before = known.get(data);
  if (before?.key.every((part, at) => part === key[at])) return before.firms;
  const firms = read(data, values);
  known.set(data, { key, firms });
  return firms;
}

function read(data: Dataset, values: MapValues): Firms {
  const { length } = data;
  const { x, y, how } = readPositions(length, values);
  const area = placeInAreas(length, x, y, how, values);
  const founded = Float64Array.from({ length }, (_, row) => readDay(values.founded, row));
  let ids: readonly string[] | undefined;
  const key = (row: number) => {
    const place = Number.isNaN(x[row]) ? '' : `@${Math.round(x[row] as number)},${Math.round(y[row] as number)}`;
    return `firm:${textAt(values.name, row) ?? ''}${place}`;
  };
  return {
    length,
    x,
    y,
    how,
    area,
    ...readSectors(length, values.sector),
    ...readNeeds(length, values.needs),
    founded,
    key,
    ids: () => (ids ??= unique(Array.from({ length }, (_, row) => key(row)))),
  };
}

function placeInAreas(
  length: number,
  x: Float64Array,
  y: Float64Array,
  how: Uint8Array,
  values: MapValues,
): Int32Array {
  const places = new Int32Array(length).fill(-1);
  if (!values.boundaries) return places;
  const { areas } = values.boundaries;
  const holding = areaIndex(values.boundaries);
  const find = values.area ? areaFinder(values.boundaries) : undefined;
  for (let row = 0; row < length; row++) {
    if (how[row] === placing.exact || how[row] === placing.swapped) {
      places[row] = holding(x[row] as number, y[row] as number);
      continue;
    }
    const written = find && textAt(values.area, row);
    const at = written ? find(written) : -1;
    const found = areas[at];
    if (!found) continue;
    [x[row], y[row]] = areaPoint(found);
    how[row] = placing.area;
    places[row] = at;
  }
  return places;
}

function readSectors(length: number, column: Column | undefined): Pick<Firms, 'sector' | 'sectors'> {
  const names = new Map<string, number>();
  const counts: number[] = [];
  const first = new Uint16Array(length);
  for (let row = 0; row < length; row++) {
    const name = textAt(column, row) ?? '';
    let at = names.get(name);
    if (at === undefined) {
      // Beyond what a column of sectors can mean, the rest counts as unknown rather than as a wrong sector.
      at = names.size < 0xffff ? names.size : (names.get('') ?? 0);
      names.set(name, at);
      counts[at] ??= 0;
    }
    first[row] = at;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const listed = [...names].map(([name, at]) => ({ name, at, count: counts[at] ?? 0 }));
  listed.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const { shown } = top(
    listed.filter(({ name }) => name !== ''),
    sectorSlots,
    ({ count }) => count,
  );
  const sectors = listed.map((one) => {
    const rank = shown.indexOf(one);
    return { name: one.name, count: one.count, slot: one.name === '' ? unknownSlot : rank < 0 ? sectorSlots : rank };
  });
  const order = new Uint16Array(names.size);
  listed.forEach(({ at }, rank) => (order[at] = rank));
  return { sector: first.map((at) => order[at] as number), sectors };
}

function readNeeds(length: number, column: Column | undefined): Pick<Firms, 'needs' | 'needNames'> {
  const names = new Map<string, number>();
  const cells = new Map<string, readonly number[]>();
  const none: readonly number[] = [];
  const needs: (readonly number[])[] = new Array<readonly number[]>(length).fill(none);
  const spelled: string[] = [];
  for (let row = 0; column && row < length; row++) {
    const written = textAt(column, row);
    if (!written) continue;
    let list = cells.get(written);
    if (!list) {
      const found = new Set<number>();
      for (const part of written.split(/[;|\n]/)) {
        const need = part.replace(/\s+/g, ' ').trim();
        if (!need) continue;
        const plain = need.toLowerCase();
        const at = names.get(plain) ?? names.size;
        if (at === names.size) {
          names.set(plain, at);
          spelled.push(need);
        }
        found.add(at);
      }
      list = [...found];
      cells.set(written, list);
    }
    needs[row] = list;
  }
  return { needs, needNames: spelled };
}

function readDay(column: Column | undefined, row: number): number {
  if (!column) return Number.NaN;
  if (isNumeric(column)) {
    const value = numberAt(column, row) ?? Number.NaN;
    if (value >= 1000 && value < 3000) return Math.floor(value) * 10_000;
    return value >= 10_000_000 && value < 30_000_000 ? value : Number.NaN;
  }
  const written = textAt(column, row) ?? '';
  const dutch = /^(\d\d?)[-/.](\d\d?)[-/.](\d{4})/.exec(written);
  if (dutch) return Number(dutch[3]) * 10_000 + Number(dutch[2]) * 100 + Number(dutch[1]);
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(written);
  return parts ? Number(parts[1]) * 10_000 + Number(parts[2] ?? 0) * 100 + Number(parts[3] ?? 0) : Number.NaN;
}

/** A day `2026-11-22` as the number 20261122. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
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

const ages = new WeakMap<Firms, { readonly day: string; readonly classes: Uint8Array }>();

/** Per firm: 1 under five years, 2 five years and older, 0 where the age is not known. */
export function ageClasses(firms: Firms, day: string): Uint8Array {
  const before = ages.get(firms);
  if (before?.day === day) return before.classes;
  const today = dayNumber(day);
  const classes = new Uint8Array(firms.length);
  for (let row = 0; row < classes.length; row++) {
    const age = ageAt(firms.founded[row] as number, today);
    classes[row] = age < 5 ? 1 : age >= 5 ? 2 : 0;
  }
  ages.set(firms, { day, classes });
  return classes;
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
export function extent(firms: Firms, boundaries: Boundaries | undefined): readonly [number, number, number, number] {
  if (boundaries && boundaries.areas.length > 0) return boundaries.bounds;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let row = 0; row < firms.length; row++) {
    const x = firms.x[row] as number;
    const y = firms.y[row] as number;
    if (Number.isNaN(x)) continue;
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  // Without a single position: the middle of the country.
  if (west > east) return [142_500, 450_500, 167_500, 475_500];
  const widen =
    Math.max(0, 500 - Math.max(east - west, north - south)) / 2 + 0.04 * Math.max(east - west, north - south);
  return [west - widen, south - widen, east + widen, north + widen];
}
