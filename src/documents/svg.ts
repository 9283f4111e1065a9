import { writeSheet } from '../render/write.js';
import { layoutPage } from './page.js';
import type { DocumentParts } from './parts.js';

/** The picture with heading, summary, notes and source as one SVG file. */
export function toSvg(parts: DocumentParts): string {
  const description = [...parts.summary, ...parts.notes].join(' ');
  return writeSheet(layoutPage(parts), parts.theme, { title: parts.heading, description, lang: parts.lang });
}
