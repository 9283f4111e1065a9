import { isCapped, narrow } from './narrow.js';
import type { ReadSettings, Reading } from './report.js';

/**
 * What a page wants done with the columns once they are typed, in this order: fewer rows and columns, periods of one length, the
 * municipalities of another year, small counts hidden and counts rounded. Throws `columns` for a column that is not there.
 */
export async function finish(reading: Reading, settings: ReadSettings, narrowed = false): Promise<Reading> {
  const { filter, columns, grain, recodeTo, suppressBelow, roundTo } = settings;
  let result = reading;
  if (!narrowed && (filter || columns || isCapped(reading, settings))) result = narrow(result, settings);
  if (!narrowed && grain && grain !== 'all') result = (await import('./keep-grain.js')).keepGrain(result, grain);
  if (recodeTo)
    result = await (await import('./recode-regions.js')).recodeRegions(result, recodeTo, settings.regionColumn);
  return suppressBelow || roundTo ? (await import('./disclosure.js')).protect(result, settings) : result;
}
