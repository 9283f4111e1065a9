import type { Locale } from '../core/frame.js';

const day = 86_400_000;

/** Writes moments (ms) as the periods that they are: years, quarters and months by their names, days by their date, hours by the clock. */
export function timeWriter(times: readonly number[], format: unknown, locale: Locale): (time: unknown) => string {
  const dates = times.map((time) => new Date(time));
  const isAll = (holds: (date: Date) => boolean) => dates.every(holds);
  const grain =
    format === '%Y' ||
    isAll((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1 && date.getTime() % day === 0)
      ? 4
      : isAll((date) => date.getUTCDate() === 1 && date.getTime() % day === 0)
        ? 7
        : isAll((date) => date.getTime() % day === 0)
          ? 10
          : 16;
  return (time) => {
    const written = new Date(Number(time)).toISOString();
    return grain === 16 ? written.slice(11, 16) : locale.write({ period: written.slice(0, grain) });
  };
}
