import type { Locale } from '../../core/frame.js';
import { measureName } from './measure-name.js';
import type { TrendValues } from './options.js';
import type { Trend } from './prepare.js';
import { when } from './when.js';

/** What the vertical scale shows, in words. */
export function titleOf(trend: Trend, values: TrendValues, locale: Locale): string {
  const measure = measureName(values);
  return trend.base
    ? locale.say('axis.index', { measure, base: when(trend.base) })
    : locale.say('axis.value', { measure, unit: trend.unit });
}
