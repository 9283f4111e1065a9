import type { PropertyDeclaration, PropertyDeclarations } from 'lit';
import { attributeName } from './attribute-name.js';

/** Properties that are attributes of the same name. */
function named(names: string, more?: PropertyDeclaration): PropertyDeclarations {
  return Object.fromEntries(names.split(' ').map((name) => [name, { attribute: attributeName(name), ...more }]));
}

/** The attributes and properties that every element has; those of a chart's options come on top. */
export const elementProperties: PropertyDeclarations = {
  ...named('dataUrl refresh heading summary source sourceUrl date definition notes filters'),
  credentials: { attribute: 'data-credentials' },
  ...named('headingLevel', { type: Number }),
  ...named('noSummary noTable noDownload tableOpen', { type: Boolean }),
  ...named('rows words', { attribute: false }),
  ...named('tableRows kept', { state: true, attribute: false }),
};
