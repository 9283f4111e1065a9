import { describe, expect, it } from 'vitest';
import { chart } from '../../../src/charts/startup-map/chart.js';
import { listRows } from '../../../src/charts/startup-map/list-rows.js';
import { numberColumn, textColumn, type Dataset } from '../../../src/core/dataset.js';
import { boundariesOf, exampleNamed, frameOf, locale, valuesFor } from './drawing.js';

const count = 100_000;
const turns = Array.from({ length: count }, (_, at) => at * 2.399963);
const data: Dataset = {
  length: count,
  metadata: {},
  columns: [
    textColumn(
      'naam',
      Array.from(turns, (_, at) => `Bedrijf ${at}`),
    ),
    textColumn(
      'sector',
      Array.from(turns, (_, at) => `Sector ${at % 11}`),
    ),
    numberColumn(
      'x',
      Array.from(turns, (turn, at) => 101_200 + Math.cos(turn) * 3600 * Math.sqrt(at / count)),
    ),
    numberColumn(
      'y',
      Array.from(turns, (turn, at) => 451_500 + Math.sin(turn) * 1900 * Math.sqrt(at / count)),
    ),
  ],
};
const boundaries = boundariesOf(exampleNamed('many').boundaries ?? '');

describe('100,000 firms', () => {
  it('are one shape for the canvas, counted circles that add up, and few marks', () => {
    const values = valuesFor(data, { boundaries });
    const start = performance.now();
    const { marks } = chart.draw(data, values, frameOf(720));
    const spent = performance.now() - start;
    console.info(`first draw of 100,000 firms: ${spent.toFixed(0)} ms`);
    const swarm = marks.find(({ kind }) => kind === 'swarm')?.shapes[0];
    expect(swarm?.shape === 'swarm' && swarm.x.length).toBe(count);
    const groups = marks.filter(({ kind }) => kind === 'group');
    const single = marks.filter(({ kind, shapes }) => kind === 'firm' && shapes.length > 0).length;
    expect(groups.reduce((sum, { datum }) => sum + Number(datum[1]?.[1].value), single)).toBe(count);
    expect(marks.length).toBeLessThan(400);
  });

  it('are still a list that can be searched', () => {
    const values = valuesFor(data, { boundaries });
    expect(
      Array.from(listRows(data, values, { search: 'bedrijf 99999', sort: values.name, within: undefined }, locale)),
    ).toEqual([99_999]);
  });
});
