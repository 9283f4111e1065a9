import { readFileSync } from 'node:fs';
import { createRandom } from './random.mjs';

const comma = (value) => value.toFixed(1).replace('.', ',');

export const benchmarkColumns = ['regiocode', 'jaar', 'verzonnen rapportcijfer', 'ondergrens', 'bovengrens'];

/** Code, name, province and inhabitants of the municipalities of 2026; these are real, their figures here are not. */
function municipalities() {
  const source = readFileSync(new URL('../../src/regions/municipality-table.ts', import.meta.url), 'utf8');
  const [, table] = /municipalityTable = `\n([^`]+)`/.exec(source);
  let province = '';
  return table.split(/[|\n]/).flatMap((entry) => {
    if (entry.startsWith('CR')) {
      province = entry.slice(5, 7);
      return [];
    }
    const [code, , inhabitants, ...name] = entry.split(' ');
    return [{ code: `GM${code}`, name: name.join(' '), province, inhabitants: Number(inhabitants) }];
  });
}

export const wellBeingColumns = ['gemeentecode', 'gemeentenaam', 'jaar', 'verzonnen rapportcijfer'];

/**
 * What inhabitants think of living in their municipality, one year, all of them: 7.9, less what a larger town costs (0.25 for every ten
 * times more inhabitants than 10,000), and chance.
 */
export function wellBeingRows() {
  const random = createRandom('well-being');
  return municipalities()
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name, inhabitants }) => {
      const figure = 7.9 - 0.25 * Math.log10(inhabitants / 10_000) + random.normal() * 0.3;
      return [code, name, 2025, figure.toFixed(2).replace('.', ',')];
    });
}

/** Too few people answered here. */
const secret = ['GM0088', 'GM0096'];

/**
 * What inhabitants think of the desk of the town hall, per municipality and year. The rule: 7.4, less what a larger town costs
 * (0.18 for every ten times more inhabitants than 10,000), plus 0.05 a year, a mark of its own for each municipality and a little
 * chance for each year; the margin is wider where fewer people live. Of 2026 only forty are in.
 */
export function benchmarkRows() {
  const random = createRandom('municipalities');
  const all = municipalities()
    .map((one) => ({ ...one, mark: random.normal() * 0.35 }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return [2023, 2024, 2025, 2026].flatMap((year) => {
    const mark = year === 2025 ? '*' : '';
    const answered = year === 2026 ? all.filter((_, at) => at % 9 === 0).slice(0, 40) : all;
    const rows = answered.map((one) => {
      const figure =
        7.4 - 0.18 * Math.log10(one.inhabitants / 10_000) + (year - 2023) * 0.05 + one.mark + random.normal() * 0.12;
      if (secret.includes(one.code)) return { ...one, row: [one.code, year, 'x', '', ''] };
      if (random.chance(0.01)) return { ...one, row: [one.code, year, '.', '', ''] };
      const margin = Math.min(0.6, 0.1 + 20 / Math.sqrt(one.inhabitants));
      return {
        ...one,
        figure,
        row: [one.code, year, comma(figure) + mark, comma(figure - margin), comma(figure + margin)],
      };
    });
    const mean = (some) => {
      const told = some.filter(({ figure }) => figure !== undefined);
      const people = told.reduce((sum, { inhabitants }) => sum + inhabitants, 0);
      return comma(told.reduce((sum, { figure, inhabitants }) => sum + figure * inhabitants, 0) / people) + mark;
    };
    const provinces = [...new Set(rows.map(({ province }) => province))].sort();
    return [
      ['NL01', year, mean(rows), '', ''],
      ...provinces.map((province) => [`PV${province}`, year, mean(rows.filter((row) => row.province === province)), '', '']),
      ...rows.map(({ row }) => row),
    ].filter((row) => year < 2026 || row[0].startsWith('GM'));
  });
}
