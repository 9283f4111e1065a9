import type { Area, Boundaries } from '../../core/boundaries.js';
import type { Words } from '../../core/chart.js';
import { textAt, type Column, type Dataset } from '../../core/dataset.js';
import type { Insight } from '../../core/insight.js';
import { stretches } from './area-shape.js';
import { firmsOf, type Firms } from './firms.js';
import type { About } from './notes.js';
import type { MapValues } from './options.js';
import { placing, toRd } from './positions.js';

/** Words about what few files have, in Dutch. */
export const words: Words = {
  'note.odd-position':
    'Bij {count} {count?bedrijf:bedrijven} ligt de positie ver buiten Nederland{names!: {names}{more! en nog {more}}}. {count?Dit bedrijf staat:Deze bedrijven staan} wel in de lijst en de tabel.',
  'note.swapped':
    'Bij {count} {count?bedrijf:bedrijven} waren breedte en lengte omgewisseld{names!: {names}{more! en nog {more}}}. Op de kaart is dat hersteld.',
  'note.area-only':
    'Van {count} {count?bedrijf:bedrijven} kennen we alleen het gebied{names!: {names}{more! en nog {more}}}. {count?Het staat:Ze staan} op een vaste plek in dat gebied.',
  'note.no-age':
    'Van {count} {count?bedrijf:bedrijven} weten we niet wanneer {count?het:ze} begon{count?:nen}{names!: {names}{more! en nog {more}}}.',
  'note.suppressed-firms': 'Bij {count} {count?bedrijf:bedrijven} is een gegeven geheim.',
  'note.provisional-firms': 'Bij {count} {count?bedrijf:bedrijven} is een gegeven voorlopig.',
};

/** What the reader must know of firms that stand on the map with a reservation, or of which little is known. */
export function rareNotes(firms: Firms, data: Dataset, about: About): readonly Insight[] {
  const { how, founded } = firms;
  const columns = data.columns.filter(({ statuses }) => statuses.size > 0);
  return [
    ...about('odd-position', (row) => how[row] === placing.odd),
    ...about('swapped', (row) => how[row] === placing.swapped),
    ...about('area-only', (row) => how[row] === placing.area),
    ...about('no-age', (row) => Number.isNaN(founded?.[row])),
    ...['suppressed', 'provisional'].flatMap((status) =>
      about(`${status}-firms`, (row) => columns.some(({ statuses }) => statuses.get(row) === status)),
    ),
    ...(told.get(firms) ?? []),
  ];
}

/** How data and map differ, and who has the words for it. */
const told = new WeakMap<Firms, readonly Insight[]>();
const heard = new WeakSet<MapValues>();

/** Brings what there is to say of areas that only the data or only the source of the map has; `undefined` when all is there. */
export function bringDifferences(data: Dataset, values: MapValues): Promise<Words> | undefined {
  const { area, boundaries } = values;
  const firms = firmsOf(data, values);
  if (!boundaries || heard.has(values) || told.get(firms)?.length === 0) return undefined;
  const gaps = told.has(firms) ? undefined : gapsOf(firms, area);
  if (gaps?.missing.size === 0 && !boundaries.left) {
    told.set(firms, []);
    return undefined;
  }
  return import('./differences.js').then(async ({ words, differences }) => {
    if (gaps) told.set(firms, await differences(boundaries, gaps.missing, gaps.found));
    heard.add(values);
    return words;
  });
}

/** Areas of the data that the map lacks, with their firms, and places in the boundaries that firms were joined to by code or name. */
function gapsOf({ area, how }: Firms, written: Column | undefined) {
  const missing = new Map<string, number>();
  const found = new Set<number>();
  area.forEach((at, row) => {
    if (how[row] === placing.area) found.add(at);
    else if (how[row] === placing.none || how[row] === placing.odd) {
      const name = textAt(written, row)?.trim();
      if (name) missing.set(name, (missing.get(name) ?? 0) + 1);
    }
  });
  return { missing, found };
}

/** RD metres from a text in any of the forms of {@link readPair}; `undefined` when it is no place in the Netherlands. */
export function readPlace(written: string): readonly [number, number] | undefined {
  const [first, second] = readPair(written) ?? [0, 0];
  return toRd(first, second) ?? toRd(second, first);
}

/** Two numbers from `52.09,5.12`, `52,09 5,12`, `145942,513118`, `[5.12, 52.09]` or `POINT(5.12 52.09)`. */
export function readPair(written: string): readonly [number, number] | undefined {
  let text = written;
  if (!text.includes('.')) {
    text = text.replace(/,\s+/g, ' ');
    const commas = text.split(',').length - 1;
    const apart = /\d[\s;]+-?\d/.test(text);
    // One comma between whole numbers parts them; otherwise it is a decimal comma.
    if (apart || commas === 3) text = text.replace(/(\d),(\d+)/g, '$1.$2');
  }
  const found = text.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  const [first, second] = found;
  return found.length <= 3 && first !== undefined && second !== undefined ? [first, second] : undefined;
}

/** Finds the place of an area by its code or name, without regard to case; `0344` and `344` find `GM0344`. */
export function areaFinder({ areas }: Boundaries): (written: string) => number {
  const places = new Map<string, number>();
  for (const key of [({ id }: Area) => plain(id), ({ name }: Area) => plain(name), ({ id }: Area) => digits(id)])
    areas.forEach((area, at) => {
      if (key(area) && !places.has(key(area))) places.set(key(area), at);
    });
  return (written) => places.get(plain(written)) ?? places.get(digits(written)) ?? -1;
}

const plain = (written: string) => written.trim().toLowerCase();

/** The number of a code such as `GM0344`, `0344` or the postcode `1234 AB`, without leading zeros; empty for a name. */
function digits(code: string): string {
  return /^[a-z]{0,2}_?0*(\d+)(?:\s*[a-z]{2})?$/i.exec(code.trim())?.[1] ?? '';
}

const points = new WeakMap<Area, readonly [number, number]>();

/** A point that is surely inside the area: the middle of its widest stretch halfway its largest part. */
export function areaPoint(area: Area): readonly [number, number] {
  let point = points.get(area);
  if (!point) {
    const [widest] = stretches(area);
    const [x = 0, y = 0] = area.polygons[0]?.[0] ?? [];
    point = widest ? [(widest.from + widest.to) / 2, widest.y] : [x, y];
    points.set(area, point);
  }
  return point;
}
