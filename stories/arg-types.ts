import type { ArgTypes } from '@storybook/web-components-vite';
import type { AnyChart } from '../src/core/chart.js';
import type { Option, OptionKind } from '../src/core/option.js';
import { attributeName } from '../src/element/attribute-name.js';
import { elementProperties } from '../src/element/element-properties.js';

type InputType = ArgTypes[string];

const control: Readonly<Record<OptionKind, 'text' | 'select' | 'boolean' | 'number'>> = {
  channel: 'text',
  channels: 'text',
  choice: 'select',
  flag: 'boolean',
  number: 'number',
  numbers: 'text',
  text: 'text',
  day: 'text',
  boundaries: 'text',
};

const isColumn = ({ kind }: Option<unknown>) => kind === 'channel' || kind === 'channels';

function argTypeOf(name: string, option: Option<unknown>): InputType {
  const { about, kind, choices, fallback, synonyms = [], type } = option;
  const found = synonyms.length > 0 ? ` Found by: ${synonyms.map((synonym) => `\`${synonym}\``).join(', ')}.` : '';
  const holds = isColumn(option) ? `${kind === 'channel' ? 'column' : 'columns'}${type ? ` of ${type}` : ''}` : kind;
  return {
    name: attributeName(name),
    description: about + found,
    control: control[kind],
    ...(choices ? { options: [...choices] } : {}),
    table: {
      category: isColumn(option) ? 'Columns' : 'Options',
      type: { summary: choices ? choices.join(' | ') : holds },
      ...(fallback === undefined ? {} : { defaultValue: { summary: fallback } }),
    },
  };
}

/** What every element takes besides its options. */
const everywhere: Readonly<Record<string, string>> = {
  dataUrl: 'Address of the data; relative to the page.',
  credentials: 'Whether cookies go along with the request: `omit`, `same-origin` or `include`.',
  refresh: 'How often the data is asked for again, `30s`, `15m` or `2h`; never by default.',
  heading: 'Heading above the picture; none when empty.',
  headingLevel: 'Level of the heading, 2 to 6.',
  summary: "The author's own summary instead of the generated one.",
  source: 'Who the figures are from.',
  sourceUrl: 'Address of the source.',
  date: 'Day that the figures describe, `2026-09-30`.',
  definition: 'What the figures mean, in words.',
  notes: "The author's notes below the picture.",
  filters: 'Names of columns by which the reader may filter, separated by commas.',
  noSummary: 'Leaves the summary out.',
  noTable: 'Leaves the table out.',
  noDownload: 'Leaves the downloads out.',
  tableOpen: 'Whether the table is shown.',
};

function argTypeOfProperty(name: string): InputType {
  const { attribute, type } = elementProperties[name] ?? {};
  return {
    name: typeof attribute === 'string' ? attribute : attributeName(name),
    description: everywhere[name] ?? '',
    control: type === Boolean ? 'boolean' : type === Number ? 'number' : 'text',
    table: { category: 'Every element' },
  };
}

/** Controls and documentation of an element, made from what its chart and the elements declare: a new option shows by itself. */
export function argTypesOf(chart: AnyChart): ArgTypes {
  const options = Object.entries(chart.options).map(([name, option]) =>
    // Areas come by address, as the data does.
    option.kind === 'boundaries'
      ? ([`${name}Url`, argTypeOf(`${name}Url`, option)] as const)
      : ([name, argTypeOf(name, option)] as const),
  );
  const properties = Object.entries(elementProperties)
    .filter(([name, { attribute }]) => attribute !== false && !(name in chart.options))
    .map(([name]) => [name, argTypeOfProperty(name)] as const);
  const lang: InputType = {
    description: 'Language of this element; else that of the page.',
    control: 'inline-radio',
    options: ['nl', 'en'],
    table: { category: 'Every element' },
  };
  return Object.fromEntries([...options, ...properties, ['lang', lang] as const]);
}

/** The columns with which an element can draw, as a sentence for its documentation. */
export function formsOf(chart: AnyChart): string {
  const forms = chart.forms.map((form) => form.map((channel) => `\`${attributeName(channel)}\``).join(', '));
  return `\`<peil-${chart.name}>\` draws with these columns: ${forms.join('; or ')}.`;
}
