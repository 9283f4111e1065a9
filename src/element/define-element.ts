import { attributeName } from './attribute-name.js';
import type { PeilElement } from './peil-element.js';

/**
 * Gives an element class the attributes and properties of its chart's options and registers its tag.
 * A tag that is taken stays as it is, so that two copies of Peil on one page do no harm.
 */
export function defineElement(tag: string, element: typeof PeilElement & CustomElementConstructor): void {
  for (const [name, option] of Object.entries(element.chart.options)) {
    if (option.kind === 'boundaries') {
      element.createProperty(name, { attribute: false });
      element.createProperty(`${name}Url`, { attribute: `${attributeName(name)}-url` });
    } else if (!(name in element.properties)) element.createProperty(name, { attribute: attributeName(name) });
  }
  if (customElements.get(tag)) console.warn(`Peil: <${tag}> is defined already.`);
  else customElements.define(tag, element);
}
