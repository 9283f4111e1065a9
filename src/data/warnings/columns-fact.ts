import type { Facts } from '../../core/insight.js';

/** The names of columns for a sentence: five at most, and how many more there are. */
export function columnsFact(names: readonly string[], most = 5): Facts {
  return { columns: names.slice(0, most), more: names.length > most ? names.length - most : undefined };
}
