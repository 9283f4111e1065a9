import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/data/read.js';
import { english, open, openText } from './read-chart.js';

const folder = resolve(import.meta.dirname, '../../../../shared/data');

// All figures below were computed apart from this code, with Python and NumPy: ranks as 1 + the number of municipalities with a
// higher (or lower) figure, quartiles with numpy.percentile, places of the year before among the codes with a figure in both.
describe.runIf(existsSync(folder))('published figures (read from ../shared/data; not run where that is absent)', () => {
  const prices = () => {
    const page = JSON.parse(readFileSync(resolve(folder, 'cbs-v4/83625NED/observations-page-1.json'), 'utf8')) as {
      value: { RegioS: string; Perioden: string; Value: number | null }[];
    };
    const rows = page.value.map(({ RegioS, Perioden, Value }) => `${RegioS};${Perioden};${Value ?? '.'}`);
    return ['RegioS;Perioden;Gemiddelde verkoopprijs (€)', ...rows].join('\n');
  };

  it('house prices of 2025 (CBS 83625NED): country, provinces and municipalities that ended are never ranked', async () => {
    const { all, told, notes } = await openText(prices(), { municipality: 'GM0344', better: 'down' });
    expect(all.period).toBe('2025');
    expect(all.placed).toHaveLength(342);
    expect(all.ours).toMatchObject({ name: 'Utrecht', value: 549_113, rank: 272, shared: 1 });
    expect([all.low, all.median, all.high]).toEqual([422_034.75, 468_840.5, 536_253.25]);
    expect(all.reference?.value).toBe(479_527);
    expect(all.before).toMatchObject({ period: '2024', count: 342, from: { rank: 274 }, to: { rank: 272 } });
    expect(told).toEqual([
      'Utrecht: € 549.113 (2025). Dat is 272e van de 342 gemeenten, van laag (goed) naar hoog.',
      'Het midden (mediaan) is € 468.841. Utrecht is € 80.273 hoger en hoort bij het minst goede kwart.',
      'Nederland: € 479.527. Utrecht is € 69.586 hoger.',
      'Het beste kwart begint bij € 422.035. Dat is nog € 127.078 minder.',
      'Een periode eerder (2024) stond Utrecht op plaats 274. Nu is dat plaats 272, van de 342 gemeenten met beide keren een cijfer.',
    ]);
    // 745 codes of CBS: NL, 4 parts of the country, 12 provinces, 728 municipalities of which 342 are there now.
    expect(notes).toContain('386 rijen gaan over een gemeente die toen niet bestond. Die tellen niet mee.');
    expect(notes).toContain('16 rijen gaan over een ander soort gebied, zoals een provincie. Die tellen niet mee.');
  });

  it('house prices: the other end, the province, the year of 394 municipalities, one that ended', async () => {
    const text = prices();
    const village = await openText(text, { municipality: 'Bloemendaal' });
    expect(village.all.ours).toMatchObject({ rank: 2, value: 1_023_762 });
    expect(village.told[0]).toBe('Bloemendaal: € 1.023.762 (2025). Dat is op 1 na de hoogste van de 342 gemeenten.');
    const province = await openText(text, { municipality: 'GM0344', compare: 'province' });
    expect(province.all.placed).toHaveLength(26);
    const early = await openText(text, { at: '2015' });
    expect(early.all.placed).toHaveLength(394 - early.all.strange.filter(({ value }) => value !== undefined).length);
    const gone = await openText(text, { municipality: 'GM0370' });
    expect(gone.all.ours).toMatchObject({ code: 'GM0439', rank: 167 });
    expect(gone.notes).toContain('Beemster is opgegaan in Purmerend. Daarom ziet u Purmerend.');
    expect(gone.all.before).toMatchObject({ from: { rank: 183 }, to: { rank: 167 } });
    const nobody = await openText(text);
    expect(nobody.told[1]).toBe('Het hoogste cijfer is € 1.105.604 (Blaricum), het laagste € 270.119 (Kerkrade).');
  });

  it('the neighbourhood profile of 2021, keyed by code: ties, a province, counts', async () => {
    const bytes = readFileSync(resolve(folder, 'misc/nlstat-kwb2021-keyed-by-gemeentecode.json'));
    const { data } = await read(new Uint8Array(bytes), {});
    const work = await open(data, { value: '_unemp_pct', municipality: 'Utrecht' });
    expect(work.all.placed).toHaveLength(352);
    expect(work.all.ours).toMatchObject({ code: 'GM0344', value: 0.92, rank: 145, shared: 12 });
    expect(work.all.low).toBeCloseTo(0.7575, 10);
    expect([work.all.median, work.all.high]).toEqual([0.89, 1]);
    const near = await open(data, { value: '_poverty_pct', municipality: 'Utrecht', compare: 'province' });
    expect(near.all.placed).toHaveLength(26);
    expect(near.all.ours).toMatchObject({ rank: 1, value: 7.7 });
    expect(near.all.median).toBeCloseTo(3.8, 10);
    const people = await open(data, { value: 'Population', municipality: 'Utrecht' });
    expect(people.all.ours).toMatchObject({ rank: 4, value: 359_370 });
    expect(people.notes.join(' ')).toContain('Dit zijn aantallen.');
  });
});

const rows = (...lines: readonly string[]) => ['gemeente;score', ...lines].join('\n');

describe('places', () => {
  it('shares a place where figures are equal, and counts on after it', async () => {
    const { all, told } = await openText(rows('Aa;9', 'Bee;7', 'Cee;7', 'Dee;7', 'Ee;5'), { municipality: 'Cee' });
    expect(all.placed.map(({ rank }) => rank)).toEqual([1, 2, 2, 2, 5]);
    expect(told[0]).toBe('Cee: 7. Dat is gedeeld op 1 na de hoogste van de 5 gemeenten.');
  });

  it('says which way is counted', async () => {
    const text = rows(...Array.from({ length: 40 }, (_, at) => `Plaats ${at + 1};${at + 1},5`));
    const first = async (better: string, municipality: string) =>
      (await openText(text, { better, municipality })).told[0]?.split('. ')[1];
    expect(await first('none', 'Plaats 40')).toBe('Dat is de hoogste van de 40 gemeenten.');
    expect(await first('none', 'Plaats 3')).toBe('Dat is op 2 na de laagste van de 40 gemeenten.');
    expect(await first('none', 'Plaats 20')).toBe('Dat is 21e van de 40 gemeenten, van hoog naar laag.');
    expect(await first('up', 'Plaats 40')).toBe('Dat is 1e van de 40 gemeenten, van hoog (goed) naar laag.');
    expect(await first('down', 'Plaats 40')).toBe('Dat is 40e van de 40 gemeenten, van laag (goed) naar hoog.');
  });

  it('never takes what is missing or secret for zero', async () => {
    const { all, told, notes } = await openText(rows('Aa;3', 'Bee;x', 'Cee;.', 'Dee;', 'Ee;-2', 'Ef;0'), {
      municipality: 'Bee',
    });
    expect(all.placed.map(({ value }) => value)).toEqual([3, 0, -2]);
    expect(all.absent.map(({ name }) => name)).toEqual(['Bee', 'Cee', 'Dee']);
    expect(told[0]).toBe('Bee heeft geen cijfer: het is geheim. Daarom heeft Bee geen plaats in de rij.');
    expect(notes[0]).toBe(
      '3 gemeenten hebben geen cijfer: Bee, Cee en Dee. Bij 1 is het cijfer geheim. Geen cijfer is niet nul. Zij staan niet in de rij.',
    );
  });

  it('says what a margin leaves open', async () => {
    const text = [
      'gemeente;cijfer (%);ondergrens;bovengrens',
      'Aa;60;58;62',
      'Bee;57;54;60',
      'Cee;56;53;59',
      'Dee;50;47;52,5',
      'Nederland;57,5;57;58',
    ].join('\n');
    const { told } = await openText(text, { municipality: 'Cee', better: 'up' });
    expect(told).toContain('Nederland: 57,5%. Cee is 1,5 procentpunt lager. Het verschil valt binnen de marge.');
    // Aa (from 58) and Bee may be lower than Cee (to 59), Dee (to 52,5) surely is.
    expect(told).toContain('Door de marges kan de plaats liggen tussen 1 en 3.');
  });
});

describe('periods', () => {
  const years = (...counts: readonly (readonly [year: number, count: number])[]) =>
    [
      'gemeente;jaar;score',
      ...counts.flatMap(([year, count]) =>
        Array.from({ length: count }, (_, at) => `Plaats ${at};${year};${((at * 7 + year) % 31) + 0.5}`),
      ),
    ].join('\n');

  it('shows the latest that is complete enough, and says so', async () => {
    const { all, notes } = await openText(years([2023, 20], [2024, 19], [2025, 3]));
    expect(all.period).toBe('2024');
    expect(notes[0]).toMatch(/^2025 heeft nog maar 3 cijfers\./);
    const chosen = await openText(years([2023, 20], [2024, 19], [2025, 3]), { at: '2025' });
    expect(chosen.all.period).toBe('2025');
    const wrong = await openText(years([2023, 20]), { at: '1999' });
    expect(wrong.notes).toContain('Er zijn geen cijfers van 1999. U ziet 2023.');
  });

  it('tells no move where too few are in both', async () => {
    const same = await openText(years([2024, 20], [2025, 20]), { municipality: 'Plaats 3' });
    expect(same.all.before?.count).toBe(20);
    const other = await openText(years([2024, 12], [2025, 20]), { municipality: 'Plaats 3' });
    expect(other.all.before).toBeUndefined();
  });

  it('tells no move of one whose boundaries changed: Purmerend took in Beemster in 2022', async () => {
    const more = ['GM0106', 'GM0109', 'GM0114', 'GM0118', 'GM0141', 'GM0150', 'GM0153', 'GM0160', 'GM0166', 'GM0175'];
    const text = [
      'regiocode;jaar;score',
      ...[2021, 2022].flatMap((year) =>
        [
          ...more,
          'GM0439',
          'GM0363',
          'GM0344',
          'GM0034',
          'GM0014',
          'GM0518',
          'GM0599',
          'GM0855',
          'GM0772',
          'GM0758',
          'GM0268',
        ].map((code, at) => `${code};${year};${at * (year - 2020)},5`),
      ),
      'GM0370;2021;8',
      // Made from others in 2022, so that the years are told apart.
      'GM1980;2022;9',
    ].join('\n');
    expect((await openText(text, { municipality: 'GM0439' })).all.before).toBeUndefined();
    expect((await openText(text, { municipality: 'GM0344' })).all.before).toBeDefined();
  });
});

describe('peers', () => {
  const codes = ['GM0344;4', 'GM0307;5', 'GM0363;6', 'GM0599;7', 'GM0312;8', 'GM0518;3', 'NL01;4,5', 'PV26;4'];
  const text = ['regiocode;score', ...codes].join('\n');
  const keys = async (given: Readonly<Record<string, unknown>>) =>
    (await openText(text, given)).all.placed.map(({ key }) => key).sort();

  it('compares in the province, with those of the same size, or with a list', async () => {
    expect(await keys({ municipality: 'Utrecht' })).toHaveLength(6);
    expect(await keys({ municipality: 'Utrecht', compare: 'province' })).toEqual(['GM0307', 'GM0312', 'GM0344']);
    // 250,000 inhabitants or more: the four largest.
    expect(await keys({ municipality: 'Utrecht', compare: 'size' })).toEqual(['GM0344', 'GM0363', 'GM0518', 'GM0599']);
    expect(await keys({ municipality: 'Utrecht', peers: 'Bunnik; Den Haag; GM9999' })).toEqual([
      'GM0312',
      'GM0344',
      'GM0518',
    ]);
  });

  it('names what a list has and the data have not, and those of a province without a row', async () => {
    const list = await openText(text, { municipality: 'Utrecht', peers: 'Bunnik, Atlantis' });
    expect(list.notes).toContain('Niet in de gegevens: Atlantis.');
    const province = await openText(text, { municipality: 'Utrecht', compare: 'province' });
    expect(province.notes[0]).toMatch(/^23 gemeenten hebben geen cijfer\./);
    const none = await openText(text, { compare: 'province' });
    expect(none.notes.join(' ')).toContain('De gekozen vergelijking kan niet');
  });

  it('compares within a group of the data, and offers what can be chosen', async () => {
    const grouped = rows('Aa;3', 'Bee;4', 'Cee;5')
      .replace('score', 'score;stedelijkheid')
      .replace(/(;\d)$/gm, '$1;stad');
    const { all, told } = await openText(`${grouped}\nDee;9;dorp`, { municipality: 'Bee', compare: 'group' });
    expect(all.placed.map(({ name }) => name)).toEqual(['Cee', 'Bee', 'Aa']);
    expect(all.peers.offered).toEqual(['all', 'group']);
    expect(told[0]).toContain('van de 3 gemeenten (stad)');
  });
});

describe('rows that are no municipality, or one twice', () => {
  it('leaves them out and says so', async () => {
    const { all, notes } = await openText(
      [
        'regio;score',
        'Nederland;5,2',
        'Gelderland;5,1',
        'Totaal;5,2',
        'Gemiddelde;5,2',
        'Amersfoort;6',
        'GM0307;7',
        'Utrecht;5',
        'Bergen;4',
        'Zeist;3',
        ';8',
      ].join('\n'),
    );
    expect(all.placed.map(({ name }) => name)).toEqual(['Amersfoort', 'Zeist']);
    expect(all.reference?.value).toBe(5.2);
    expect(notes).toEqual([
      '3 rijen gaan over een ander soort gebied, zoals een provincie. Die tellen niet mee.',
      '1 rij is over hetzelfde gebied en dezelfde periode als een andere. U ziet de eerste. Filter de gegevens als die rijen over iets anders gaan.',
      'Deze namen kunnen meer dan één gebied zijn: Utrecht en Bergen. Die tellen niet mee. Gebruik een code.',
      '1 rij heeft geen gebied. Die tellen niet mee.',
    ]);
  });

  it('says so where a name that is to stand out is not enough', async () => {
    const text = 'regiocode;score\nGM0373;5\nGM0893;6\nGM0344;7';
    const { all, notes } = await openText(text, { municipality: 'Bergen' });
    expect(all.ours).toBeUndefined();
    expect(notes[0]).toBe(
      'Bergen kan meer dan één gemeente zijn: GM0373 Bergen (NH.) en GM0893 Bergen (L.). Schrijf de code.',
    );
  });

  it('takes Utrecht for the municipality where no province is in the column', async () => {
    const { all } = await openText('regio;score\nNederland;5\nUtrecht;6\nGroningen;7\nZeist;8');
    expect(all.placed.map(({ key }) => key)).toEqual(['GM0355', 'GM0014', 'GM0344']);
  });

  it('ranks provinces where there are no municipalities', async () => {
    const { told } = await openText('provincie;score\nUtrecht;6,1\nFriesland;7,2\nZeeland;8,3', {
      municipality: 'Zeeland',
    });
    expect(told[0]).toBe('Zeeland: 8,3. Dat is de hoogste van de 3 provincies.');
  });

  it('holds counts not against the country', async () => {
    const { all, notes } = await openText('gemeente;aantal\nNederland;900\nZeist;300\nUtrecht;600', {
      municipality: 'Zeist',
    });
    expect(all.reference).toBeUndefined();
    expect(notes.join(' ')).toContain('per inwoner');
  });
});

it('speaks English', async () => {
  const text = 'gemeente;score (%)\nNederland;5,5\nUtrecht;6,1\nZeist;7,2\nHouten;7,2\nBunnik;3';
  const { told } = await openText(text, { municipality: 'Zeist' }, english);
  expect(told).toEqual([
    'Zeist: 7.2%. That is joint the highest of the 4 municipalities.',
    'The middle (median) is 6.65%. Zeist is 0.55 percentage points higher.',
    'The Netherlands: 5.5%. Zeist is 1.7 percentage points higher.',
  ]);
});
