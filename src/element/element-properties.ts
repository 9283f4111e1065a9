import type { PropertyDeclarations } from 'lit';

/** The attributes and properties that every element has; those of a chart's options come on top. */
export const elementProperties: PropertyDeclarations = {
  dataUrl: { attribute: 'data-url' },
  credentials: { attribute: 'data-credentials' },
  refresh: {},
  rows: { attribute: false },
  words: { attribute: false },
  heading: {},
  headingLevel: { attribute: 'heading-level', type: Number },
  summary: {},
  source: {},
  sourceUrl: { attribute: 'source-url' },
  date: {},
  definition: {},
  notes: {},
  filters: {},
  noSummary: { attribute: 'no-summary', type: Boolean },
  noTable: { attribute: 'no-table', type: Boolean },
  noDownload: { attribute: 'no-download', type: Boolean },
  tableOpen: { attribute: 'table-open', type: Boolean },
  tableRows: { state: true, attribute: false },
  kept: { state: true, attribute: false },
};
