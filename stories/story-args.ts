import type { Meta } from '@storybook/web-components-vite';
import { noChange } from 'lit';
import { Directive, PartType, directive, type ElementPart, type PartInfo } from 'lit/directive.js';
import type { AnyChart, Example } from '../src/core/chart.js';
import { attributeName } from '../src/element/attribute-name.js';
import { elementProperties } from '../src/element/element-properties.js';
import { argTypesOf, formsOf } from './arg-types.js';

/** Arguments of a story: what a page would set, by the names of the properties. */
export type Args = Readonly<Record<string, string | number | boolean | undefined>>;

function attributeOf(name: string): string {
  const declared = elementProperties[name]?.attribute;
  return typeof declared === 'string' ? declared : attributeName(name);
}

class AttributesDirective extends Directive {
  #names = new Set<string>();

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('attributes() stands in the tag of an element');
  }

  override render(_args: Args): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [args]: [Args]): typeof noChange {
    const given = Object.entries(args).filter(([, value]) => value !== undefined && value !== '' && value !== false);
    const names = new Set(given.map(([name]) => attributeOf(name)));
    for (const name of this.#names) if (!names.has(name)) element.removeAttribute(name);
    for (const [name, value] of given) element.setAttribute(attributeOf(name), value === true ? '' : String(value));
    this.#names = names;
    return noChange;
  }
}

/** Sets the arguments of a story on an element: `<peil-name ${attributes(args)}>`. */
export const attributes = directive(AttributesDirective);

/** What the stories of every element share: controls and documentation. */
export function monitorOf(chart: AnyChart): Pick<Meta<Args>, 'argTypes' | 'parameters'> {
  return {
    argTypes: argTypesOf(chart),
    parameters: { docs: { description: { component: formsOf(chart) } } },
  };
}

/** Rows as an address, so that a story needs no file. */
export function asUrl(text: string, type = 'text/csv'): string {
  return `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
}

/** Arguments that show an example of a chart. Throws when there is none of that name. */
export function argsOfExample(examples: readonly Example[], name: string): Args {
  const example = examples.find((one) => one.name === name);
  if (!example) throw new Error(`no example ${name}`);
  const { options, data, boundaries } = example;
  return {
    ...options,
    dataUrl: asUrl(data),
    ...(boundaries ? { boundariesUrl: asUrl(boundaries, 'application/geo+json') } : {}),
  };
}
