import type { Specification } from '../core/chart.js';
import type { DocumentParts } from './parts.js';

/** What stands around a picture, in a specification. */
type Around = Pick<DocumentParts, 'heading' | 'summary' | 'notes' | 'source' | 'date'>;

/**
 * A specification as a file that the Vega editor, a notebook or a report takes: with its data, the heading and the summary of the
 * page, and in `usermeta` the notes, the source and the date.
 */
export function toVegaLite(specification: Specification, { heading, summary, notes, source, date }: Around): string {
  const words = { title: heading, description: summary.join(' ') };
  const own = Object.fromEntries(Object.entries(words).filter(([, text]) => text));
  const { $schema, usermeta, ...rest } = specification;
  const about = { ...(usermeta as object | undefined), notes, source, date };
  return `${JSON.stringify({ $schema, ...own, ...rest, usermeta: about }, null, 2)}\n`;
}
