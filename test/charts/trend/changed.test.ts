import { describe, expect, it } from 'vitest';
import { chart } from '../../../src/charts/trend/chart.js';
import { PeilError } from '../../../src/core/error.js';
import type { Json } from '../../../src/vega-lite/model.js';
import { light } from '../../../src/theme/palettes.js';
import { tableMeasure } from '../../../src/theme/width-table.js';
import { dutch, openText } from './read-chart.js';

const figures = 'jaar;woningen\n2021;310\n2022;335\n2023;402\n2024;431';

const frame = { width: 640, height: 480, theme: light, locale: dutch, measure: tableMeasure };

async function drawn(given: Readonly<Record<string, unknown>> = {}) {
  const { data, values } = await openText(figures, given);
  await chart.bring?.(data, values, frame.width);
  return { drawing: chart.draw(data, values, frame), whole: await chart.specification?.(data, values, frame) };
}

const linesOf = ({ drawing }: Awaited<ReturnType<typeof drawn>>) =>
  drawing.guides.find(({ channel }) => channel === 'lines')?.shapes ?? [];

const changeOfLines = (change: (layer: Json) => Json) => (spec: Json) => ({
  ...spec,
  layer: (spec['layer'] as Json[]).map((layer) => (layer['name'] === 'lines' ? change(layer) : layer)),
});

describe('a specification that a page changes', () => {
  it('draws another mark, with the points, labels and words of the chart around it', async () => {
    const own = await drawn();
    const bars = await drawn({ spec: changeOfLines((layer) => ({ ...layer, mark: { type: 'bar', width: 20 } })) });
    expect(linesOf(own).some(({ shape }) => shape === 'rect')).toBe(false);
    expect(linesOf(bars).filter(({ shape }) => shape === 'rect')).toHaveLength(4);
    expect(bars.drawing.marks.map(({ id }) => id)).toEqual(own.drawing.marks.map(({ id }) => id));
    expect(bars.drawing.guides.map(({ channel }) => channel)).toEqual(own.drawing.guides.map(({ channel }) => channel));
    expect(JSON.stringify(bars.whole)).toContain('"bar"');
  });

  it('takes a merge patch as text, also one that shapes the axes', async () => {
    const { drawing, whole } = await drawn({ specPatch: '{"height":120,"config":{"line":{"interpolate":"step"}}}' });
    expect(drawing.height).toBeLessThan(220);
    expect(whole).toMatchObject({ height: 120, config: { line: { interpolate: 'step' } } });
    expect(whole?.['data']).toMatchObject({ values: [{ value: 310 }, { value: 335 }, { value: 402 }, { value: 431 }] });
  });

  it('is drawn by Vega where our engine cannot, with nothing placed around it', async () => {
    const trails = await drawn({ spec: changeOfLines((layer) => ({ ...layer, mark: 'trail' })) });
    expect(trails.drawing.marks.length).toBeGreaterThan(0);
    expect(trails.drawing.marks.some(({ id }) => id.startsWith('point:@'))).toBe(false);
    const facets = await drawn({
      specPatch: {
        layer: null,
        facet: { field: 'series' },
        spec: {
          mark: 'line',
          encoding: { x: { field: 'period', type: 'temporal' }, y: { field: 'value', type: 'quantitative' } },
        },
      },
    });
    expect(facets.drawing.marks.length).toBeGreaterThan(0);
  });

  it('draws another kind of picture as it is', async () => {
    const { drawing } = await drawn({
      spec: {
        mark: 'bar',
        encoding: { x: { field: 'value', type: 'quantitative' }, y: { field: 'period', type: 'nominal' } },
      },
    });
    expect(drawing.marks).toHaveLength(4);
    expect(drawing.guides.some(({ channel }) => channel === 'labels')).toBe(false);
  });

  it('that is broken is refused with where it is', async () => {
    for (const given of [
      { specPatch: { layer: null } },
      { specPatch: { layer: [{ mark: 5 }] } },
      { spec: () => ({}) },
    ]) {
      const failure: unknown = await drawn(given).catch((error: unknown) => error);
      expect(failure, JSON.stringify(given)).toBeInstanceOf(PeilError);
      expect((failure as PeilError).code, JSON.stringify(given)).toBe('option');
    }
  });

  it('that is no JSON is a wrong setting', async () => {
    await expect(drawn({ specPatch: '{"height":' })).rejects.toThrow(/specPatch.*expected\.json/);
  });
});
