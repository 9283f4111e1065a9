import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { PeilError } from '../../../src/core/error.js';
import { read } from '../../../src/data/read.js';
import type { Reading } from '../../../src/data/report.js';
import { charts, picture } from '../../../src/node.js';
import { makeXlsx, sheetOf } from '../files/make-workbook.js';

/** A figure as it is meant: a number, one that is not final yet, one that is secret, or none. */
type Figure = number | { readonly provisional: number } | 'secret' | null;

/** A dataset apart from any way to write it. A period is a year and a quarter. */
interface Meant {
  readonly chart: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly views?: readonly string[];
  readonly words: readonly string[];
  readonly period?: string;
  readonly figures: readonly (readonly [name: string, decimals: number, unit?: string])[];
  readonly rows: readonly (readonly [
    words: readonly string[],
    period: readonly [number, number] | null,
    figures: readonly Figure[],
  ])[];
}

const jobs: Meant = {
  chart: 'job-matching',
  views: ['bars', 'trend'],
  words: ['beroepsgroep', 'richting'],
  period: 'kwartaal',
  figures: [
    ['werkzoekenden', 0],
    ['vacatures', 1],
  ],
  rows: (
    [
      ['Verpleegkundigen', 'Zorg', 34, 185.5],
      ['Verzorgenden', 'Zorg', 1063, 229],
      ['Loodgieters, "gas" & water', 'Bouw', 47, 1098.5],
      ['Timmerlieden', 'Bouw', 109, 113],
      ['Programmeurs', 'ICT', 250, 98.5],
    ] as const
  ).flatMap(([name, sector, people, jobs], place) =>
    [1, 2, 3].map((quarter) => {
      const open = jobs + quarter * 2.5;
      const seekers = people + quarter * 3;
      const figures: Figure[] = [
        place === 3 && quarter === 3 ? 'secret' : quarter === 3 ? { provisional: seekers } : seekers,
        place === 1 && quarter === 2 ? 'secret' : quarter === 3 ? { provisional: open } : open,
      ];
      return [[name, sector], [2026, quarter], figures] as const;
    }),
  ),
};

const flows: Meant = {
  chart: 'funding-flows',
  words: ['fonds', 'begunstigde'],
  views: ['flow', 'bars'],
  options: { from: 'fonds', to: 'begunstigde', amount: 'bedrag (€)' },
  figures: [['bedrag (€)', 2, '€']],
  rows: [
    [['EFRO', 'Hogeschool'], null, [195_787.25]],
    [['EFRO', 'Gemeente Baarn'], null, [1_091_331]],
    [['ESF+', 'Hogeschool'], null, [{ provisional: 252_329.5 }]],
    [['ESF+', 'Stichting "De Brug"'], null, ['secret']],
    [['Provincie', 'Gemeente Baarn'], null, [-1250.75]],
  ],
};

const firms: Meant = {
  chart: 'startup-map',
  words: ['naam', 'sector'],
  figures: [
    ['fte', 1, 'fte'],
    ['x', 0],
    ['y', 0],
  ],
  rows: [
    [['Bakenlus', 'Water'], null, [1.5, 143_064, 511_238]],
    [['Bakengraaf', 'Bouw'], null, ['secret', 150_480, 512_310]],
    [['De "Natte" Krant', 'Media'], null, [{ provisional: 22.5 }, 145_942, 513_118]],
    [['Zeilwerk', 'Water'], null, [7, 146_169, 513_079]],
  ],
};

const bytesOf = (text: string) => new TextEncoder().encode(text);
const namesOf = ({ words, period, figures }: Meant) => [
  ...words,
  ...(period ? [period] : []),
  ...figures.map(([name]) => name),
];

function dutch(value: number): string {
  const [whole = '', part] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${part ? `,${part}` : ''}`;
}

/** Words, period and figures of each row, each written as the kind of file writes it. */
function written<T>(
  { rows, period }: Meant,
  time: (year: number, quarter: number) => T,
  figure: (figure: Figure) => T | string | number | null,
): (string | number | null | T)[][] {
  return rows.map(([words, at, figures]) => [...words, ...(period && at ? [time(...at)] : []), ...figures.map(figure)]);
}

const csv = (meant: Meant) => {
  const lines = written<string>(
    meant,
    (year, quarter) => `${year} ${quarter}e kwartaal`,
    (one) =>
      one === null ? '' : one === 'secret' ? 'x' : typeof one === 'number' ? dutch(one) : `${dutch(one.provisional)}*`,
  );
  const quoted = (cell: unknown) =>
    /["; ]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell);
  return read(bytesOf([namesOf(meant), ...lines].map((line) => line.map(quoted).join(';')).join('\r\n')));
};

const xlsx = (meant: Meant) => {
  const lines = written<string>(
    meant,
    (year, quarter) => `${year}-Q${quarter}`,
    (one) => (one === 'secret' ? 'geheim' : typeof one === 'object' && one ? `${dutch(one.provisional)} *` : one),
  );
  return read(makeXlsx({ sheets: { Gegevens: sheetOf([namesOf(meant), ...lines]) } }));
};

const json = (meant: Meant) => {
  const names = namesOf(meant);
  const lines = written<string>(
    meant,
    (year, quarter) => `${year}KW0${quarter}`,
    (one) => (one === 'secret' ? 'Confidential' : typeof one === 'object' && one ? `${one.provisional} p` : one),
  );
  const rows = lines.map((line) => Object.fromEntries(line.map((cell, at) => [names[at], cell])));
  return read(bytesOf(JSON.stringify({ result: { records: rows } })));
};

const parquet = (meant: Meant) => {
  const lines = written<string>(
    meant,
    (year, quarter) => `${year}Q${quarter}`,
    (one) =>
      one === 'secret' ? 'vertrouwelijk' : typeof one === 'object' && one ? `${dutch(one.provisional)} p` : one,
  );
  const columnData = namesOf(meant).map((name, at) => {
    const data = lines.map((line) => line[at] ?? null);
    // Numbers that need words beside them can only be words.
    return data.every((cell) => typeof cell === 'number')
      ? { name, data, type: 'DOUBLE' as const }
      : { name, data: data.map((cell) => (typeof cell === 'number' ? dutch(cell) : cell)), type: 'STRING' as const };
  });
  return read(new Uint8Array(parquetWriteBuffer({ columnData })));
};

/** Observations one by one, with the words of codes, titles and decimals on other pages. */
const odata = (meant: Meant) => {
  const root = 'https://datasets.example/odata/v1/CBS/99999NED';
  const list = (name: string, value: unknown) => ({ '@odata.context': `${root}/$metadata#${name}`, value });
  const codes = meant.words.map((_, at) => [...new Set(meant.rows.map(([words]) => words[at] ?? ''))]);
  const keys = meant.words.map((_, at) => `Soort${at}`);
  const observations = meant.rows.flatMap(([words, period, figures], row) =>
    figures.flatMap((one, at) =>
      one === null
        ? []
        : {
            Id: row * 10 + at,
            Measure: `M00000${at}`,
            ValueAttribute: one === 'secret' ? 'Confidential' : typeof one === 'object' ? 'Provisional' : 'None',
            Value: one === 'secret' ? null : typeof one === 'object' ? one.provisional : one,
            StringValue: null,
            ...Object.fromEntries(keys.map((key, place) => [key, `T00${codes[place]!.indexOf(words[place] ?? '')}  `])),
            ...(period ? { Perioden: `${period[0]}KW0${period[1]}` } : {}),
          },
    ),
  );
  const pages: Record<string, unknown> = {
    Properties: { Identifier: '99999NED', Title: 'Verzonnen', ObservationCount: observations.length },
    Dimensions: list('Dimensions', [
      ...keys.map((Identifier, at) => ({ Identifier, Title: meant.words[at], Kind: 'Dimension' })),
      ...(meant.period ? [{ Identifier: 'Perioden', Title: meant.period, Kind: 'TimeDimension' }] : []),
    ]),
    MeasureCodes: list(
      'MeasureCodes',
      meant.figures.map(([Title, Decimals, Unit = 'aantal'], at) => ({
        Identifier: `M00000${at}`,
        Title,
        Decimals,
        Unit,
      })),
    ),
    PeriodenCodes: list(
      'PeriodenCodes',
      [1, 2, 3].map((quarter) => ({
        Identifier: `2026KW0${quarter}`,
        Title: `2026 ${quarter}e kwartaal`,
        Status: 'Definitief',
      })),
    ),
    ...Object.fromEntries(
      keys.map((key, at) => [
        `${key}Codes`,
        list(
          `${key}Codes`,
          codes[at]!.map((Title, place) => ({ Identifier: `T00${place}`, Title })),
        ),
      ]),
    ),
  };
  return read(bytesOf(JSON.stringify(list('Observations', observations))), {
    url: `${root}/Observations?$top=1000`,
    more: (address) => {
      const page = pages[/\/(\w+)(\?|$)/.exec(new URL(address, root).pathname)?.[1] ?? ''];
      return page
        ? Promise.resolve({ bytes: bytesOf(JSON.stringify(page)), contentType: 'application/json' })
        : Promise.reject(new PeilError('not-found'));
    },
  });
};

const kinds: readonly (readonly [format: string, read: (meant: Meant) => Promise<Reading>])[] = [
  ['xlsx', xlsx],
  ['json', json],
  ['cbs-odata-v4', odata],
  ['parquet', parquet],
];

describe.each([
  ['occupations', jobs],
  ['flows of money', flows],
  ['firms', firms],
])('%s', (_, meant) => {
  const drawn = async ({ data }: Reading, view: string) => {
    const chart = charts.find(({ name }) => name === meant.chart);
    if (!chart) throw new Error(`no chart ${meant.chart}`);
    const options = { ...meant.options, ...(view ? { view } : {}) };
    const { svg, summary, notes, table } = await picture(chart, data, { options, today: '2026-11-22' });
    return { svg, summary, notes, table };
  };

  it.each(kinds)('from %s: the same drawing as from CSV, byte for byte', async (format, make) => {
    const [plain, other] = [await csv(meant), await make(meant)];
    expect([plain.report.format, other.report.format]).toEqual(['csv', format]);
    for (const view of meant.views ?? ['']) {
      const [expected, found] = [await drawn(plain, view), await drawn(other, view)];
      expect(expected.table.rows.length).toBeGreaterThan(2);
      expect(expected.svg).toContain(meant.rows[0]![0][0]);
      expect(found.table).toEqual(expected.table);
      expect(found.summary).toEqual(expected.summary);
      expect(found.notes).toEqual(expected.notes);
      expect(found.svg).toBe(expected.svg);
    }
  });

  it('holds what was meant: figures and reasons', async () => {
    const { data } = await csv(meant);
    meant.figures.forEach(([name], at) => {
      const column = data.columns.find(({ field }) => field.name === name)!;
      const figures = meant.rows.map(([, , row]) => row[at] ?? null);
      expect(Array.from<unknown>(column.values)).toEqual(
        figures.map((one) => (typeof one === 'number' ? one : typeof one === 'object' && one ? one.provisional : NaN)),
      );
      expect([...column.statuses]).toEqual(
        figures.flatMap((one, row) =>
          one === 'secret' ? [[row, 'suppressed']] : typeof one === 'object' && one ? [[row, 'provisional']] : [],
        ),
      );
    });
  });
});
