import { describe, expect, it } from 'vitest';
import { describe as tell } from '../../../src/access/describe.js';
import { chart } from '../../../src/charts/trend/chart.js';
import { insights } from '../../../src/charts/trend/insights.js';
import { notesOf } from '../../../src/charts/trend/notes.js';
import { prepare } from '../../../src/charts/trend/prepare.js';
import { en } from '../../../src/charts/trend/words.en.js';
import { chartNl as nl, dutch, english, openText } from './read-chart.js';

describe('words', () => {
  it('are complete in English, with the same facts', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
    const facts = (template: string) => new Set([...template.matchAll(/\{(\w+)/g)].map(([, name]) => name));
    for (const [key, template] of Object.entries(nl))
      expect(
        [...facts(template)].filter((name) => !facts(en[key] ?? '').has(name)),
        key,
      ).toEqual([]);
  });
});

const years = (column: string, figures: Readonly<Record<string, string>>, head = `jaar;${column}`) =>
  [head, ...Object.entries(figures).map(([year, cells]) => `${year};${cells}`)].join('\n');

describe('prepare', () => {
  it('takes the finest complete length of period, offers the others, and counts what it leaves out', async () => {
    const mixed = [
      'periode;aantal',
      '2024JJ00;10',
      '2025JJ00;12',
      '2024KW01;2',
      '2024KW02;3',
      '2024KW03;2',
      '2024KW04;3',
      '2025KW01;4',
      ';9',
    ];
    const { data, values } = await openText(mixed.join('\n'));
    const trend = prepare(data, values);
    expect(trend).toMatchObject({ length: 'quarter', left: { otherGrain: 2, periodless: 1, repeated: 0 } });
    const [control] = chart.controls?.(data, values, dutch) ?? [];
    expect(control).toMatchObject({ option: 'grain', value: 'quarter' });
    expect(control?.choices?.map(({ value }) => value)).toEqual(['quarter', 'year']);
    const yearly = await openText(mixed.join('\n'), { grain: 'year' });
    expect(prepare(yearly.data, yearly.values).lines[0]?.points.map(({ value }) => value)).toEqual([10, 12]);
  });

  it('leaves a gap for a missing period and a secret figure, never a zero', async () => {
    const { data, values } = await openText(years('aantal', { 2019: '5', 2021: 'x', 2022: '7*', 2023: '.' }));
    const [line] = prepare(data, values).lines;
    expect(line?.points.map(({ period, value, status }) => [period, value, status])).toEqual([
      ['2019', 5, undefined],
      ['2020', undefined, undefined],
      ['2021', undefined, 'suppressed'],
      ['2022', 7, 'provisional'],
      ['2023', undefined, 'unknown'],
    ]);
    expect(tell(notesOf(prepare(data, values), values, [0, 1]), dutch)).toEqual([
      '1 cijfer is voorlopig (streepjeslijn).',
      '1 cijfer is geheim. Geheim is niet nul. Daar is een gat in de lijn.',
      '2 cijfers ontbreken. Daar is een gat in de lijn.',
    ]);
  });

  it('reads a status column, and takes a forecast apart from what happened in the same year', async () => {
    const rows = [
      'jaar;aantal;status',
      '2023;10;definitief',
      '2024;12;prognose',
      '2024;11;voorlopig',
      '2025;14;Prognose',
      '2022;8;geheim',
    ];
    const { data, values } = await openText(rows.join('\n'));
    const [line] = prepare(data, values).lines;
    expect(line?.points.map(({ period, value, status, forecast }) => [period, value, status, forecast])).toEqual([
      ['2022', undefined, 'suppressed', undefined],
      ['2023', 10, undefined, undefined],
      ['2024', 11, 'provisional', 12],
      ['2025', undefined, undefined, 14],
    ]);
  });

  it('keeps the first of two rows about the same and counts the other', async () => {
    const { data, values } = await openText('jaar;aantal\n2023;10\n2023;11\n2024;12');
    expect(prepare(data, values).left?.repeated).toBe(1);
    expect(prepare(data, values).lines[0]?.points.map(({ value }) => value)).toEqual([10, 12]);
  });

  it('does not count the way to a target that lies ahead as missing', async () => {
    const { data, values } = await openText('jaar;aantal;doel\n2023;10;\n2024;12;\n2030;;20');
    expect(prepare(data, values).periods).toEqual(['2023', '2024', '2030']);
    expect(tell(notesOf(prepare(data, values), values, [0, 1]), dutch)).toEqual([]);
  });
});

describe('insights', () => {
  it('tell that a target is reached, and that the pace reaches one in time', async () => {
    const figures = { 2021: '10', 2022: '12', 2023: '14', 2024: '16' };
    const reached = await openText(years('aantal', figures), { targetValue: 15 });
    expect(reached.told).toContain('Het doel van 15 is gehaald.');
    // 2 a year; 5 to go is 2.5 years, so 2027.
    const inTime = await openText(years('aantal', figures), { targetValue: 21, targetDate: '2028' });
    expect(inTime.told.slice(2)).toEqual([
      'Het doel is 21 (2028). Het cijfer is nu 5 te laag. In het tempo sinds 2021 is het doel op tijd gehaald: 2027.',
    ]);
    const noDate = await openText(years('aantal', figures), { targetValue: 21 });
    expect(noDate.told.slice(2)).toEqual([
      'Het doel is 21. Het cijfer is nu 5 te laag. In het tempo sinds 2021 is het doel gehaald in: 2027.',
    ]);
  });

  it('compare with a path of targets', async () => {
    const { told } = await openText('jaar;aantal;doel\n2022;20;20\n2023;19;18\n2024;17;16\n2025;;14\n2026;;12');
    expect(told.slice(1)).toEqual([
      // -3 in two years; 5 to go is 3.33 years: 2028. Needed: -5 in 2 years.
      'Het doel is 12 (2026). Het cijfer is nu 5 te hoog. In het tempo sinds 2022 is het doel te laat gehaald: 2028. Nodig is een verandering van 2,5 per jaar. Nu is dat 1,5.',
      'Volgens de planning was 16 nodig (2024). Het cijfer ligt achter op de planning.',
    ]);
  });

  it('tell how well a forecast came true', async () => {
    const { told } = await openText(
      'jaar;aantal;verwachting;ondergrens;bovengrens\n2022;100;90;80;100\n2023;110;120;112;128\n2024;120;140;130;150\n2025;;130;120;140',
    );
    // 10 + 10 + 20 over 3 is 13.33; 40 of 330 is 12.1%; -10 + 10 + 20 is above zero; of three only the first is within.
    expect(told).toContain(
      'De verwachting zat er gemiddeld 13,3 naast (12,1%), gemiddeld te hoog. In 1 van de 3 keer lag het cijfer binnen de marge.',
    );
    expect(told).toContain('De verwachting is 130 (2025), met een marge van 120 tot 140.');
  });

  it('compare with the line that is called Nederland, and say it in English', async () => {
    const { data, values, told } = await openText(
      'jaar;gebied;aandeel (%)\n2023;Oeverwaard;40,5\n2023;Nederland;42\n2024;Oeverwaard;44\n2024;Nederland;43,1',
    );
    expect(told).toEqual([
      'Aandeel, Oeverwaard: 44% (2024).',
      'Dat is 3,5 procentpunt hoger dan een jaar eerder (2023).',
      'Het cijfer is 0,9 procentpunt hoger dan bij Nederland (43,1%). Een jaar eerder was dat 1,5 procentpunt lager.',
    ]);
    expect(tell(insights(data, values), english).slice(1, 3)).toEqual([
      'That is 3.5 percentage points higher than a year earlier (2023).',
      'The figure is 0.9 percentage points higher than that of Nederland (43.1%). A year earlier it was 1.5 percentage points lower.',
    ]);
  });

  it('tell the target and the pace also beside a measure and another line; what changed is told of the point', async () => {
    const rows = ['jaar;gebied;aantal', '2021;A;10', '2022;A;12', '2023;A;14', '2024;A;16', '2024;Nederland;20'];
    const { told, of } = await openText(rows.join('\n'), { targetValue: 21, measureDate: '2023-01-01' });
    expect(told).toHaveLength(3);
    expect(told[1]).toContain('Voor de maatregel (1 januari 2023) was het gemiddelde 11, daarna 15.');
    expect(told[2]).toContain('In het tempo sinds 2021 is het doel gehaald in: 2027.');
    expect(of('2024')[0]).toBe('Dat is 2 hoger (14%) dan daarvoor (2023).');
  });

  it('of one plain line are the latest figure, the change in a year, and the highest and lowest', async () => {
    const figures = [7, 9, 8, 6, 4, 5, 6, 4, 5, 3, 4, 5, 6];
    const months = figures.map(
      (value, at) => `${at < 12 ? 2024 : 2025}-${String((at % 12) + 1).padStart(2, '0')};${value}`,
    );
    const plain = ['maand;aantal', ...months.slice(0, -1), '2025-01;4'].join('\n');
    expect((await openText(plain)).told).toEqual([
      'Aantal: 4 (januari 2025).',
      'Dat is 3 lager (43%) dan een jaar eerder (januari 2024).',
      'Het hoogste cijfer sinds januari 2024 was 9 (februari 2024), het laagste 3 (oktober 2024).',
    ]);
    const rising = await openText(['maand;aantal', ...months].join('\n'));
    expect(rising.told[2]).toBe('Het cijfer stijgt 3 keer achter elkaar, van 3 (oktober 2024) naar 6 (januari 2025).');
    // From 9 in February to 4 in May is three times as well, so that the last is not the longest.
    expect(rising.of('2024-05')).toContain(
      'Hier eindigt de langste daling: 3 keer achter elkaar, van 9 (februari 2024) naar 4.',
    );
  });

  it('leave the period in which a measure begins out of both means', async () => {
    const { told } = await openText(years('aantal', { 2020: '10', 2021: '12', 2022: '99', 2023: '20', 2024: '22' }), {
      measureDate: '2022-07-01',
    });
    expect(told).toContain(
      'Voor de maatregel (1 juli 2022) was het gemiddelde 11, daarna 21. Dat is 10 hoger (91%). Het hoeft niet door de maatregel te komen.',
    );
  });

  it('have nothing to say of no figures', async () => {
    expect((await openText('jaar;aantal\n2024;x')).told).toEqual(['Er zijn nog geen cijfers over wat er is gebeurd.']);
  });
});
