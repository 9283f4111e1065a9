import type { AnyChart } from '../core/chart.js';
import type { Option } from '../core/option.js';
import { channelNotes } from './channel-notes.js';

/** A column of a Table Schema; what begins with `peil:` is Peil's own. */
export interface SchemaField {
  /** The name that Peil looks for first. */
  readonly name: string;
  readonly title: string;
  readonly type: 'string' | 'number' | 'any';
  readonly description: string;
  readonly example?: string;
  readonly decimalChar?: string;
  readonly groupChar?: string;
  readonly bareNumber?: boolean;
  /** The option of the monitor that the column serves. */
  readonly 'peil:channel': string;
  /** Other names by which the column is found. */
  readonly 'peil:synonyms': readonly string[];
  /** Whether the monitor cannot do without the column. A cell in it may still be unknown or secret. */
  readonly 'peil:required': boolean;
  readonly 'peil:descriptionEn': string;
}

/** A Table Schema, version 2 (datapackage.org), of what a monitor reads. */
export interface TableSchema {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly fields: readonly SchemaField[];
  readonly fieldsMatch: 'partial';
  readonly missingValues: readonly { readonly value: string; readonly label: string }[];
  /** The sets of columns that suffice, by name; one is enough. */
  readonly 'peil:forms': readonly (readonly string[])[];
  /** Options that name several columns, with what they are. */
  readonly 'peil:lists'?: Readonly<Record<string, string>>;
}

/** How cells say that there is no value, and why, so that it stays known. */
const missingValues = [
  { value: '', label: 'niet ingevuld' },
  { value: 'x', label: 'geheim' },
  { value: '.', label: 'onbekend' },
  { value: '-', label: 'onbekend' },
  { value: 'n.v.t.', label: 'kan niet voorkomen' },
];

/** Dutch figures, with a currency or percent sign allowed beside them. */
const dutchNumbers = { decimalChar: ',', groupChar: '.', bareNumber: false };

/** The Table Schema of a monitor, made from its channels, so that others can check a file before it is published. */
export function tableSchema(chart: AnyChart): TableSchema {
  const options = Object.entries(chart.options) as [string, Option<unknown>][];
  const columns = options.filter(([, { kind }]) => kind === 'channel');
  const lists = options.filter(([, { kind }]) => kind === 'channels');
  const nameOf = (channel: string) => chart.options[channel]?.synonyms?.[0] ?? channel;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    name: chart.name,
    title: chart.words.nl.name ?? chart.name,
    fields: columns.map(([channel, option]): SchemaField => {
      const note = channelNotes[chart.name]?.[channel];
      const type = option.type === 'number' ? 'number' : option.type === undefined ? 'any' : 'string';
      return {
        name: nameOf(channel),
        title: capitalised(nameOf(channel)),
        type,
        description: note?.about ?? option.about,
        ...(note ? { example: note.example } : {}),
        ...(type === 'number' ? dutchNumbers : {}),
        'peil:channel': channel,
        'peil:synonyms': option.synonyms?.slice(1) ?? [],
        'peil:required': chart.forms.every((form) => form.includes(channel)),
        'peil:descriptionEn': option.about,
      };
    }),
    fieldsMatch: 'partial',
    missingValues,
    'peil:forms': chart.forms.map((form) => form.map(nameOf)),
    ...(lists.length > 0
      ? {
          'peil:lists': Object.fromEntries(
            lists.map(([name, { about }]) => [name, channelNotes[chart.name]?.[name]?.about ?? about]),
          ),
        }
      : {}),
  };
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
