import { refuse } from './refuse.js';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const days = 'sun mon tue wed thu fri sat'.split(' ');

/** The calendar time in ms of a date written in parts; what is not said is the first, of the year 2012. */
export function dateTime(value: Readonly<Record<string, unknown>>, path: string): number {
  const numbered = (name: string, words: readonly string[], shift: number, otherwise: number): number => {
    const given = value[name];
    if (given === undefined) return otherwise;
    const at = words.indexOf(String(given).toLowerCase().slice(0, 3));
    const number = at >= 0 ? at : Number(given) - shift;
    if (!Number.isFinite(number)) throw refuse(`${path}.${name}`, given);
    return number;
  };
  const plain = (name: string, otherwise: number): number => numbered(name, [], 0, otherwise);
  const isDayOnly = value['date'] === undefined && Object.keys(value).length === 1;
  const date = new Date(0);
  date.setUTCFullYear(
    plain('year', 2012),
    numbered('month', months, 1, numbered('quarter', [], 1, 0) * 3),
    isDayOnly ? (numbered('day', days, 0, 0) % 7) + 1 : plain('date', 1),
  );
  return date.setUTCHours(plain('hours', 0), plain('minutes', 0), plain('seconds', 0), plain('milliseconds', 0));
}
