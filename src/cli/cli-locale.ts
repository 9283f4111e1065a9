import type { Locale } from '../core/frame.js';
import { makeLocale } from '../locale/make-locale.js';
import { nl } from '../locale/nl.js';
import { reportNl } from '../locale/report.nl.js';
import { troubleNl } from '../locale/trouble.nl.js';
import { UsageError } from './read-arguments.js';
import { cliNl } from './words.nl.js';

/** The language of a command; default Dutch. Throws a `UsageError` for one that is not there. */
export async function cliLocale(lang = 'nl'): Promise<Locale> {
  if (lang === 'nl') return makeLocale('nl', nl, troubleNl, reportNl, cliNl);
  if (lang !== 'en') throw new UsageError('unknown-lang', { given: lang });
  const [{ en }, { reportEn }, { cliEn }] = await Promise.all([
    import('../locale/en.js'),
    import('../locale/report.en.js'),
    import('./words.en.js'),
  ]);
  return makeLocale('en', en, reportEn, cliEn);
}
