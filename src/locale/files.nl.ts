import type { Words } from '../core/chart.js';

/** The files to take along, in Dutch. Brought when the menu opens. */
export const filesNl: Words = {
  'ui.download-svg': 'Tekening (SVG)',
  'ui.download-png': 'Afbeelding (PNG)',
  'ui.download-csv': 'Tabel (CSV)',
  'ui.download-data': 'Alle gegevens (CSV)',
  'ui.download-vega-lite': 'Als Vega-Lite (JSON)',
};
