import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { numberAt, textAt, type Dataset } from '../../../src/core/dataset.js';
import { PeilError } from '../../../src/core/error.js';
import { read } from '../../../src/data/read.js';
import { forget, load } from '../../../src/data/source.js';
import { column, open, playTables } from './cbs-opened.js';
import { fault, type Part, type Row } from './play-odata.js';

// Payloads beside the project, as Statistics Netherlands serves them; they are no part of it. Totals were computed with Python:
// json with parse_float=Decimal, sum(r['Value'] for r in value if r['Measure'] == … and r['Perioden'][4:6] == … and r['Value'] is not None);
// rows are the set of the tuples of codes.
const folder = resolve(import.meta.dirname, '../../../../shared/data/cbs-v4');
const bytes = (path: string) => new Uint8Array(readFileSync(resolve(folder, path)));
const json = (path: string) => JSON.parse(readFileSync(resolve(folder, path), 'utf8')) as { value: Row[] } & Row;

function table(id: string, files = true): Record<string, Part> {
  const root = `/odata/v1/CBS/${id}`;
  const dimensions = json(`${id}/dimensions.json`).value;
  const parts: Record<string, Part> = {
    [`${root}/Properties`]: json(`${id}/properties.json`),
    [`${root}/Dimensions`]: dimensions,
    [`${root}/MeasureCodes`]: json(`${id}/measure-codes.json`).value,
    [`${root}/Observations`]: files ? json(`${id}/observations-page-1.json`).value : [],
  };
  for (const { Identifier } of dimensions) {
    const name = String(Identifier);
    parts[`${root}/${name}Codes`] = json(`${id}/codes-${name}.json`).value;
  }
  return parts;
}

const total = (data: Dataset, name: string, where: (row: number) => boolean = () => true) => {
  let sum = 0;
  let count = 0;
  for (let row = 0; row < data.length; row++) {
    const value = where(row) ? numberAt(column(data, name), row) : undefined;
    if (value !== undefined) count++;
    sum += value ?? 0;
  }
  return { sum: Math.round(sum * 10) / 10, count };
};
const kinds = (remarks: readonly { kind: string }[]) => remarks.map(({ kind }) => kind);
const trouble = async (answer: Promise<unknown>) => {
  const error = await answer.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PeilError)) throw new Error(`no trouble but ${String(error)}`);
  return error;
};

describe.runIf(existsSync(folder))('CBS in version 4 (reads ../shared/data; not run where that is absent)', () => {
  it('population: the address of the table gives words, codes, periods, statuses and where it comes from', async () => {
    const play = await playTables(table('03759ned'));
    const { data, report } = await open('/odata/v1/CBS/03759ned');
    expect(report).toMatchObject({ format: 'cbs-odata-v4', rows: 6784, left: [], remarks: [] });
    expect(data.columns.map(({ field }) => [field.name, field.type])).toEqual([
      ['Burgerlijke staat', 'text'],
      ['BurgerlijkeStaat', 'text'],
      ['Geslacht', 'text'],
      ['Geslacht (code)', 'text'],
      ['Leeftijd', 'text'],
      ['Leeftijd (code)', 'text'],
      ["Regio's", 'text'],
      ['RegioS', 'text'],
      ['Perioden', 'period'],
      ['Bevolking op 1 januari', 'number'],
      ['Gemiddelde bevolking', 'number'],
    ]);
    expect(total(data, 'Bevolking op 1 januari')).toEqual({ sum: 425_052_909, count: 2879 });
    expect(total(data, 'Gemiddelde bevolking')).toEqual({ sum: 371_934_352.5, count: 2524 });
    const statuses = report.columns.slice(-2).map((one) => one.statuses);
    expect(statuses).toEqual([{ impossible: 3905 }, { impossible: 4260 }]);
    const isNow = (row: number) =>
      textAt(column(data, 'Perioden'), row) === '2026' && !!textAt(column(data, 'RegioS'), row)?.startsWith('GM');
    expect(total(data, 'Bevolking op 1 januari', isNow)).toEqual({ sum: 18_130_208, count: 342 });
    expect(data.metadata).toEqual({
      title: 'Bevolking op 1 januari en gemiddeld; geslacht, leeftijd en regio',
      source: 'CBS',
      licence: 'CC BY 4.0',
      date: '2026-06-23',
      sourceUrl: `${play.base}/odata/v1/CBS/03759ned`,
    });
  });

  it('unemployment: months are kept of years, quarters and months; thousands become people; equal titles get their code', async () => {
    await playTables(table('80590ned'));
    const { data, report } = await open('/odata/v1/CBS/80590ned/Observations');
    expect(data.length).toBe(282);
    expect(report.left).toEqual([
      { kind: 'report.grain-year', facts: { count: 23 } },
      { kind: 'report.grain-quarter', facts: { count: 94 } },
    ]);
    expect(total(data, 'Niet-seizoengecorrigeerd (3000790_2)')).toEqual({ sum: 2_612_737_000, count: 282 });
    expect(total(data, 'Seizoengecorrigeerd (D001875)')).toEqual({ sum: 145_927_000, count: 282 });
    expect(total(data, 'Seizoengecorrigeerd (M004210)')).toEqual({ sum: 1590.7, count: 282 });
    expect(column(data, 'Seizoengecorrigeerd (M004210)').field).toMatchObject({ unit: '%', decimals: 1 });
    expect(column(data, 'Seizoengecorrigeerd (D001875)').field).toMatchObject({ decimals: 0 });
    expect(report.columns.at(-1)?.factor).toBeUndefined();
    const years = await open('/odata/v1/CBS/80590ned', { grain: 'year' });
    expect(years.data.length).toBe(23);
    expect(total(years.data, 'Niet-seizoengecorrigeerd (3000800_2)')).toEqual({ sum: 11_957_000, count: 23 });
    expect(years.report.columns.find(({ name }) => name.endsWith('(D002308)'))?.statuses).toEqual({ impossible: 23 });
    expect((await open('/odata/v1/CBS/80590ned', { grain: 'all' })).data.length).toBe(399);
  });

  it('house prices and labour: totals, unit, and quarters rather than years', async () => {
    await playTables({ ...table('83625NED'), ...table('85224NED') });
    const prices = await open('/odata/v1/CBS/83625NED');
    expect(prices.data.length).toBe(8195);
    expect(total(prices.data, 'Gemiddelde verkoopprijs')).toEqual({ sum: 1_436_103_134, count: 4172 });
    expect(prices.report.columns.at(-1)).toMatchObject({ unit: '€', statuses: { impossible: 4023 } });
    expect(prices.data.metadata.source).toBe('Centraal Bureau voor de Statistiek, Kadaster');
    const labour = await open('/odata/v1/CBS/85224NED');
    expect(labour.report.left).toEqual([{ kind: 'report.grain-year', facts: { count: 13 } }]);
    expect(total(labour.data, 'Werkloze beroepsbevolking')).toEqual({ sum: 54_154_000, count: 106 });
    expect(total(labour.data, 'Werkloosheidspercentage')).toEqual({ sum: 570.3, count: 106 });
  });

  it('asks a server only for what is wanted, by title or code, periods in any spelling', async () => {
    const play = await playTables(table('03759ned'));
    const settings = {
      filter: "Perioden >= 2024; Regio's = 's-Gravenhage (gemeente), GM0363; Geslacht = Totaal mannen en vrouwen",
      columns: ['RegioS', 'Perioden', 'Bevolking op 1 januari'],
    };
    const { data, report } = await open('/odata/v1/CBS/03759ned', settings);
    const questions = play.asked.filter((path) => /Observations/.test(path));
    expect(questions).toEqual([
      '/odata/v1/CBS/03759ned/Observations?$top=0',
      "/odata/v1/CBS/03759ned/Observations?$top=25000&$filter=Geslacht eq 'T001038' and (RegioS eq 'GM0363' or RegioS eq 'GM0518') and " +
        "(Perioden eq '2024JJ00' or Perioden eq '2025JJ00' or Perioden eq '2026JJ00') and Measure eq 'M000352'",
    ]);
    expect(data.columns.map(({ field }) => field.name)).toEqual(settings.columns);
    expect(data.length).toBe(6);
    expect(report.left).toEqual([]);
    const rows = json('03759ned/observations-page-1.json').value.filter(
      (row) =>
        row.Measure === 'M000352' && /^GM0(363|518)$/.test(String(row.RegioS)) && String(row.Perioden) >= '2024JJ00',
    );
    const sum = rows.reduce((all, row) => all + Number(row.Value), 0);
    expect(total(data, 'Bevolking op 1 januari')).toEqual({ sum, count: 6 });
  });

  it('keeps a filter that is in the address, and asks for all municipalities by their beginning', async () => {
    const play = await playTables(table('03759ned'));
    const own = encodeURIComponent("Perioden eq '2026JJ00'");
    const { data } = await open(`/odata/v1/CBS/03759ned/Observations?$filter=${own}`, { filter: 'RegioS = GM*' });
    expect(play.asked.at(-1)).toBe(
      "/odata/v1/CBS/03759ned/Observations?$filter=(Perioden eq '2026JJ00') and startswith(RegioS,'GM')&$top=25000",
    );
    expect(total(data, 'Bevolking op 1 januari')).toEqual({ sum: 18_130_208, count: 342 });
  });

  it('names what is there when a filter asks for what is not', async () => {
    await playTables(table('83625NED'));
    const wrong = await trouble(open('/odata/v1/CBS/83625NED', { filter: 'Leeftijd = 10' }));
    expect(wrong).toMatchObject({ code: 'columns', facts: { sought: 'Leeftijd' } });
    expect(wrong.facts.columns).toContain("Regio's");
    const value = await trouble(open('/odata/v1/CBS/83625NED', { filter: 'RegioS = GM9999' }));
    expect(value).toMatchObject({ code: 'option', facts: { given: 'RegioS = GM9999' } });
    expect(value.facts.choices).toContain('NL01 (Nederland)');
    expect(await trouble(open('/odata/v1/CBS/83625NED', { columns: ['Prijs'] }))).toMatchObject({ code: 'columns' });
  });

  it('follows pages with progress, and says where it stopped', async () => {
    const play = await playTables(table('83625NED'));
    play.pageSize = 1000;
    const heard: unknown[] = [];
    const url = `${play.base}/odata/v1/CBS/83625NED`;
    const { data } = await load(url, {
      signal: new AbortController().signal,
      progress: (rows, of) => heard.push([rows, of]),
    });
    expect(data.length).toBe(8195);
    expect(heard.slice(0, 2)).toEqual([
      [1000, 23095],
      [2000, 23095],
    ]);
    const part = await open('/odata/v1/CBS/83625NED', { maxRows: 1500 });
    expect(part.data.length).toBe(1500);
    expect(part.report.left).toEqual([{ kind: 'report.more-rows', facts: { rows: 1500, total: 23095 } }]);
  });

  it('is not led around: not to another server, not in circles', async () => {
    const play = await playTables(table('83625NED'));
    play.pageSize = 1000;
    play.nextLink = () => 'https://elders.example/Observations?page=2';
    const away = await open('/odata/v1/CBS/83625NED');
    expect(away.data.length).toBe(1000);
    expect(away.report.left).toEqual([
      { kind: 'report.link-elsewhere', facts: { rows: 1000, link: 'https://elders.example/Observations?page=2' } },
    ]);
    play.nextLink = (_, asked) => asked.href;
    const round = await open('/odata/v1/CBS/83625NED');
    expect(kinds(round.report.left)).toEqual(['report.link-again']);
    expect(round.data.length).toBe(1000);
  });

  it('asks again after refusals and dropped connections, and reads JSON that calls itself text', async () => {
    const play = await playTables(table('85224NED'));
    const codes = JSON.stringify({ value: json('85224NED/measure-codes.json').value });
    play.faults.set('Dimensions', [fault.status(500), fault.status(503)]);
    play.faults.set('PeriodenCodes', [fault.dropped]);
    play.faults.set('Properties', [fault.status(429, { 'retry-after': '1' })]);
    play.faults.set('MeasureCodes', [fault.text(codes)]);
    const start = performance.now();
    const { data, report } = await open('/odata/v1/CBS/85224NED');
    // Twice half a second and more for one part, the second that the server asks for another.
    expect(performance.now() - start).toBeGreaterThan(1000);
    expect(report.remarks).toEqual([]);
    expect(total(data, 'Werkloze beroepsbevolking')).toEqual({ sum: 54_154_000, count: 106 });
  });

  it('waits for a slow server as long as each answer comes in time, and gives up when one does not', async () => {
    const play = await playTables(table('85224NED'));
    play.delay = 600;
    play.pageSize = 2000;
    const url = `${play.base}/odata/v1/CBS/85224NED`;
    const patient = { signal: new AbortController().signal, timeout: 2000 };
    expect(total((await load(url, patient)).data, 'Werkloze beroepsbevolking')).toEqual({
      sum: 54_154_000,
      count: 106,
    });
    forget(url);
    play.delay = 6000;
    await expect(load(url, patient)).rejects.toMatchObject({ code: 'timeout' });
  });

  it('shows codes and says so when the explanation does not come', async () => {
    const { '/odata/v1/CBS/83625NED/Observations': rows } = table('83625NED');
    await playTables({ '/odata/v1/CBS/83625NED/Observations': rows! });
    const { data, report } = await open('/odata/v1/CBS/83625NED', { filter: 'Perioden = 2025; RegioS = GM0344' });
    expect(data.columns.map(({ field }) => field.name)).toEqual(['RegioS', 'Perioden', 'M001534']);
    expect(data.length).toBe(1);
    expect(kinds(report.remarks)).toEqual(['report.no-labels']);
  });

  it('names the values of a list that the table does not have', async () => {
    await playTables(table('83625NED'));
    const { data, report } = await open('/odata/v1/CBS/83625NED', {
      filter: 'RegioS = GM0344, GM9999; Perioden = 2024',
    });
    expect(data.length).toBe(1);
    expect(report.remarks).toEqual([{ kind: 'report.filter-unknown', facts: { values: ['GM9999'] } }]);
  });

  it('leaves a page its own portion, and filters that here', async () => {
    const play = await playTables(table('83625NED'));
    const { data, report } = await open('/odata/v1/CBS/83625NED/Observations?$top=40', { filter: 'Perioden > 2020' });
    expect(play.asked.filter((path) => path.includes('Observations'))).toEqual([
      '/odata/v1/CBS/83625NED/Observations?$top=40',
    ]);
    const rows = json('83625NED/observations-page-1.json').value.slice(0, 40);
    expect(data.length).toBe(rows.filter(({ Perioden }) => String(Perioden) > '2020JJ00').length);
    expect(kinds(report.left)).toEqual(['report.filtered']);
  });

  it('finds the explanation of a copy by what it calls itself', async () => {
    const rows = json('83625NED/observations-page-1.json');
    const play = await playTables(table('83625NED'));
    const context = `${play.base}/odata/v1/CBS/83625NED/$metadata#Observations`;
    play.faults.set('copy.json', [fault.text(JSON.stringify({ ...rows, '@odata.context': context }))]);
    const { data, report } = await open('/bestanden/copy.json');
    expect(report.remarks).toEqual([]);
    expect(total(data, 'Gemiddelde verkoopprijs')).toEqual({ sum: 1_436_103_134, count: 4172 });
  });

  it('says what a table without figures is about', async () => {
    await playTables(table('85554NED', false));
    const error = await trouble(open('/odata/v1/CBS/85554NED'));
    expect(error.code).toBe('empty');
    expect(error.facts.columns).toEqual([
      'Geslacht',
      'Leeftijd',
      'Marges',
      "Regio's",
      'Perioden',
      'Personen met een werkloosheidsuitkering',
    ]);
    expect(await trouble(open('/odata/v1/CBS/80590NED'))).toMatchObject({ code: 'not-found' });
  });

  it('figures of a period that is not final are not final', async () => {
    const parts = table('85554NED', false);
    const figure = { Measure: 'D001908', ValueAttribute: 'None', StringValue: null };
    const codes = { Geslacht: 'T001038', Leeftijd: '53050', Marges: 'MW00000', RegioS: 'NL01' };
    parts['/odata/v1/CBS/85554NED/Observations'] = [
      { Id: 1, ...figure, Value: 170_000, ...codes, Perioden: '2013MM01' },
      { Id: 2, ...figure, Value: 171_000, ...codes, Perioden: '2026MM04' },
      { Id: 3, ...figure, Value: null, ...codes, Perioden: '2026MM03', ValueAttribute: 'Confidential' },
      { Id: 4, ...figure, Value: null, ...codes, Perioden: '2026MM02', ValueAttribute: 'NotAvailable' },
    ];
    await playTables(parts);
    const { data } = await open('/odata/v1/CBS/85554NED');
    const { statuses } = column(data, 'Personen met een werkloosheidsuitkering');
    expect([...statuses.entries()].sort(([a], [b]) => a - b)).toEqual([
      [0, 'revised'],
      [1, 'provisional'],
      [2, 'suppressed'],
      [3, 'unknown'],
    ]);
  });

  it('reads the same payloads as files: codes, figures and statuses, and that there is more', async () => {
    const { data, report } = await read(bytes('03759ned/observations-page-1.json'), { url: 'observations.json' });
    expect(data.length).toBe(6784);
    expect(total(data, 'M000352')).toEqual({ sum: 425_052_909, count: 2879 });
    expect(kinds(report.remarks)).toEqual(['report.no-labels']);
    expect(column(data, 'Perioden').field.type).toBe('period');
    const cut = await read(bytes('derived-03759ned-Observations-2025-2026-with-nextLink.json'));
    expect(kinds(cut.report.left)).toEqual(['report.more-rows']);
    const codes = await read(bytes('85554NED/codes-RegioS.json'));
    expect(codes.report.format).toBe('json');
  });
});
