import type { Drawing } from '../core/drawing.js';
import type { Measure, Theme } from '../core/frame.js';

/** What a document is made of; all words as the reader sees them. */
export interface DocumentParts {
  readonly drawing: Drawing;
  readonly theme: Theme;
  readonly measure: Measure;
  /** Language of the words, such as `nl`. */
  readonly lang: string;
  readonly heading: string;
  /** Sentences, most important first. */
  readonly summary: readonly string[];
  readonly notes: readonly string[];
  /** Where the figures come from: `Bron: CBS`. */
  readonly source?: string | undefined;
  /** Of when the figures are: `Peildatum: 30 september 2026`. */
  readonly date?: string | undefined;
}
