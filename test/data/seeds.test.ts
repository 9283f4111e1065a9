import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numberAt, type Dataset } from '../../src/core/dataset.js';
import { readRegular } from '../../src/data/read-regular.js';
import { read } from '../../src/data/read.js';

const bytes = (name: string) => new Uint8Array(readFileSync(new URL(`../../seeds/${name}.csv`, import.meta.url)));
const seed = (name: string) => read(bytes(name), { url: `https://a.nl/${name}.csv` });
const types = ({ columns }: Dataset) => Object.fromEntries(columns.map(({ field }) => [field.name, field.type]));

describe('seeds', () => {
  it('of the labour market: thousands with a point and a star', async () => {
    const { data, report } = await seed('arbeidsmarkt');
    expect(types(data)).toEqual({
      kwartaal: 'period',
      beroepsgroep: 'text',
      richting: 'text',
      werkzoekenden: 'number',
      vacatures: 'number',
      vervuld: 'number',
      'gevraagde vaardigheid': 'text',
    });
    // awk -F';' '$1 ~ /^.?2026KW03$/ { gsub(/[.*]/, "", $4); a += $4; gsub(/[.*]/, "", $5); b += $5 } END { print a, b }'
    const [period, , , seekers, vacancies] = data.columns;
    let [seeking, open, counted] = [0, 0, 0];
    for (let row = 0; row < data.length; row++) {
      if (period?.values[row] !== '2026-Q3') continue;
      counted++;
      seeking += numberAt(seekers, row) ?? 0;
      open += numberAt(vacancies, row) ?? 0;
    }
    expect([counted, seeking, open]).toEqual([96, 8098, 7106]);
    const thousand = Array.from({ length: data.length }, (_, row) => row).find(
      (row) => numberAt(seekers, row) === 1102,
    );
    expect(seekers?.statuses.get(thousand ?? -1)).toBe('provisional');
    expect(seekers?.field.decimals).toBe(0);
    expect(report.columns[3]?.reading).toBe('dutch');
  });

  it('of firms: a year is a year, several needs are words, money is money', async () => {
    const { data } = await seed('bedrijven');
    expect(types(data)).toMatchObject({ opgericht: 'period', behoefte: 'text', fte: 'number', financiering: 'number' });
    const founded = data.columns.find(({ field }) => field.name === 'opgericht');
    expect(founded?.values.slice(0, 3)).toEqual(['2020', '2025', '2025']);
    expect(data.columns.find(({ field }) => field.name === 'financiering')?.field.unit).toBe('€');
  });

  it.each(['arbeidsmarkt', 'bedrijven', 'overstap', 'subsidies'])(
    '%s is regular: nothing is brought for it',
    (name) => {
      expect(readRegular(new TextDecoder().decode(bytes(name)), {})).toBeDefined();
    },
  );
});
