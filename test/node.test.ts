import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { charts, picture, read } from '../src/node.js';

const chart = (name: string) => {
  const found = charts.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no chart ${name}`);
  return found;
};
const seed = (file: string) => read(readFileSync(new URL(`../seeds/${file}`, import.meta.url)));

describe('a picture without a browser', () => {
  it('has the words, the figures and the drawing of one data set', async () => {
    const { data } = await seed('subsidies.csv');
    const options = { stages: 'niveau,fonds', amount: 'bedrag', period: 'jaar', at: '2024' };
    const { svg, summary, table, drawing } = await picture(chart('funding-flows'), data, { options, heading: 'Geld' });
    expect(svg).toMatch(/^<svg[^>]* lang="nl"|^<svg[^>]*xml:lang="nl"/);
    expect(svg).toContain('<title');
    expect(summary.length).toBeGreaterThan(1);
    expect(table.rows.length).toBeGreaterThan(10);
    expect(drawing.width).toBe(720);
  });

  it('is the same each time', async () => {
    const { data } = await seed('arbeidsmarkt.csv');
    const ask = () =>
      picture(chart('job-matching'), data, { options: { occupation: 'beroepsgroep' }, today: '2026-11-22' });
    expect((await ask()).svg).toBe((await ask()).svg);
  });

  it('speaks English when asked', async () => {
    const { data } = await seed('subsidies.csv');
    const options = { stages: 'niveau,fonds', amount: 'bedrag' };
    const { summary } = await picture(chart('funding-flows'), data, { options, lang: 'en' });
    expect(summary.join(' ')).not.toMatch(/\b(het|van|samen|grootste)\b/);
  });

  it('says what is missing', async () => {
    const { data } = await seed('subsidies.csv');
    await expect(picture(chart('job-matching'), data)).rejects.toMatchObject({ code: 'columns' });
  });
});
