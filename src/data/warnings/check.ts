import type { AnyChart } from '../../core/chart.js';
import type { Reading, Remark } from '../report.js';
import { numberRanges } from './number-ranges.js';
import { oddMoments } from './odd-moments.js';
import { repeatedRows } from './repeated-rows.js';
import { subjectOf } from './subject.js';
import { totalsAmongParts } from './totals-among-parts.js';
import { unknownRegions } from './unknown-regions.js';

export interface CheckTerms {
  /** Options of the chart as attributes would set them; `suppressBelow` is the least count of people that is not small. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** The day on which the reader looks, `2026-11-22`; default today. */
  readonly today?: string;
  /** Counts of people from 1 up to this one are small; default 5. */
  readonly suppressBelow?: number;
}

/**
 * Looks for what is odd in data and takes more time than reading them: rows that are there twice, totals among their parts,
 * gaps in series, figures that cannot be, small counts of people, municipalities that are not there in that year.
 * With a chart it knows what its columns are for. `locale.tell` says each remark.
 */
export async function check(reading: Reading, chart?: AnyChart, terms: CheckTerms = {}): Promise<readonly Remark[]> {
  const { options = {}, today = new Date().toISOString().slice(0, 10) } = terms;
  const suppressBelow = terms.suppressBelow ?? (Number(options.suppressBelow) || 5);
  const subject = subjectOf(reading.data, chart, options, today, suppressBelow);
  return [
    ...numberRanges(subject),
    ...repeatedRows(subject),
    ...totalsAmongParts(subject),
    ...oddMoments(subject),
    ...(await unknownRegions(subject)),
  ];
}
