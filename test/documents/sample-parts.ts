import type { DocumentParts } from '../../src/documents/parts.js';
import { light } from '../../src/theme/palettes.js';
import { tableMeasure } from '../../src/theme/width-table.js';
import { sample } from '../render/sample-drawing.js';

/** Parts of a document around the sample drawing. */
export const parts: DocumentParts = {
  drawing: sample,
  theme: light,
  measure: tableMeasure,
  lang: 'nl',
  heading: 'Hoe goed lukt het om werkzoekenden en werkgevers in deze regio met elkaar te verbinden?',
  summary: [
    'In 12 van de 93 beroepen is de krapte zeer groot.',
    'Dat zijn er 3 meer dan vorig jaar, en het waren er toen al veel.',
  ],
  notes: ['Drie bedragen zijn geheim.', `Zie ${'https://voorbeeld.nl/'.padEnd(180, 'x')}`],
  source: 'Bron: voorbeeld & <co>',
  date: 'Peildatum: 30 september 2026',
};
