import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { emptyDataset, numberColumn, textColumn } from '../../src/core/dataset.js';
import type { Json } from '../../src/vega-lite/model.js';
import { bringSpecified, drawSpecified } from '../../src/vega-lite/specified.js';
import type { SpecValues } from '../../src/vega-lite/spec-options.js';
import { wholeSpecification } from '../../src/vega-lite/whole-specification.js';
import { frameOf } from './vega/frame.js';

const rows = {
  ...emptyDataset,
  length: 3,
  columns: [textColumn('place', ['Noord', 'Zuid', 'Oost']), numberColumn('value', [4, null, 9])],
};

const specification: Json = {
  data: { name: 'rows' },
  layer: [
    {
      name: 'bars',
      mark: { type: 'bar', color: 'category-1' },
      encoding: {
        x: { field: 'value', type: 'quantitative', scale: { domain: [0, 9] }, stack: null },
        y: { field: 'place', type: 'nominal', sort: null },
      },
    },
    { name: 'goal', mark: { type: 'rule', color: 'target' }, encoding: { x: { datum: 6 } } },
  ],
};

const own: SpecValues = { spec: undefined, specPatch: undefined };
const frame = frameOf(640);

async function drawn(values: Partial<SpecValues>, asker = {}) {
  const all = { ...own, ...values };
  const bring = () => bringSpecified(() => specification, all, asker);
  for (let more = bring(); more; more = bring()) await more;
  return drawSpecified(specification, rows, all, frame);
}

describe('a specification of a chart', () => {
  it('is drawn as it is, layer by layer, and gives its scales', async () => {
    const { parts, scales, plot } = await drawn({});
    expect(parts.map(({ layer }) => layer)).toEqual(['bars', 'bars', 'goal', 'goal', 'goal']);
    expect(parts.slice(0, 2).map((part) => part.rows.map(({ place }) => place))).toEqual([['Noord'], ['Oost']]);
    expect(scales['x']?.domain).toEqual([0, 9]);
    expect(scales['x']?.apply(9)).toBeCloseTo(plot.width);
    const [bar, , goal] = parts.map(({ mark }) => mark.shapes[0]);
    expect(bar).toMatchObject({ shape: 'rect', fill: 'category-1', x: plot.x });
    expect(goal).toMatchObject({ shape: 'line', stroke: 'target' });
    const { y1, y2 } = goal as { readonly y1: number; readonly y2: number };
    expect([y1, y2].sort((a, b) => a - b)).toEqual([plot.y, plot.y + plot.height]);
  });

  it('is drawn by our engine with a patch, and with another specification on the same rows', async () => {
    const patched = await drawn({
      specPatch: { height: 90, layer: [{ mark: 'point', encoding: { x: { field: 'value', type: 'quantitative' } } }] },
    });
    expect(patched.plot.height).toBe(90);
    expect(patched.parts).toHaveLength(2);
    expect(patched.scales).toHaveProperty('x');
    const encoding = { y: { field: 'place', type: 'nominal' }, x: { aggregate: 'count' } };
    const other = await drawn({ spec: { mark: 'bar', encoding } });
    expect(other.parts.map(({ mark }) => mark.datum[0]?.[1].value)).toEqual(['Noord', 'Zuid', 'Oost']);
    const made = await drawn({ spec: (one) => ({ ...one, height: 50 }) });
    expect(made.plot.height).toBe(50);
  });

  it('is drawn by Vega where only Vega can, without scales', async () => {
    const encoding = { theta: { field: 'value', type: 'quantitative' }, color: { field: 'place' } };
    const { parts, scales, width } = await drawn({ spec: { mark: 'arc', encoding } });
    expect(scales).toEqual({});
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.every(({ layer }) => layer === undefined)).toBe(true);
    expect(width).toBeGreaterThan(0);
  });

  it('fetches nothing: data at an address is forbidden, in a patch and in another specification', async () => {
    const url = 'https://elders.example/rijen.csv';
    await expect(drawn({ specPatch: { data: { url } } })).rejects.toMatchObject({ code: 'forbidden', facts: { url } });
    const lookup = { lookup: 'place', from: { data: { url }, key: 'place', fields: ['n'] } };
    await expect(drawn({ spec: { mark: 'bar', transform: [lookup] } })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('names the place of what is wrong', async () => {
    const refused = async (specPatch: Json) =>
      drawn({ specPatch }).then(
        () => undefined,
        (error: unknown) => error,
      );
    expect(await refused({ layer: [{ mark: 'banana' }] })).toMatchObject({
      code: 'option',
      facts: { path: 'layer[0].mark', given: '"banana"' },
    });
    expect(await refused({ layer: null })).toMatchObject({ facts: { path: 'mark' } });
    expect(await refused({ layer: [{ mark: 'bar', encoding: { z: { field: 'place' } } }] })).toMatchObject({
      facts: { path: 'layer[0].encoding.z' },
    });
    expect(await refused({ transform: [{ filter: 'datum.value >' }] })).toMatchObject({
      code: 'option',
      facts: { path: 'transform[0].filter' },
    });
  });
});

describe('the whole specification', () => {
  it('has its data and the colours of the theme, and is taken by Vega-Lite without a warning', () => {
    const whole = wholeSpecification(specification, rows, own, frame);
    expect(whole['data']).toEqual({
      values: [{ place: 'Noord', value: 4 }, { place: 'Zuid' }, { place: 'Oost', value: 9 }],
    });
    expect(JSON.stringify(whole)).not.toMatch(/"(category-1|target)"/);
    const warned: unknown[] = [];
    const hear = (...words: unknown[]) => {
      warned.push(words);
      return logger;
    };
    const logger = { level: () => logger, warn: hear, error: hear, info: () => logger, debug: () => logger };
    compile(whole as unknown as TopLevelSpec, { logger: logger as never });
    expect(warned).toEqual([]);
  });

  it('is that of a page, with its own data where it brings some', () => {
    const values = { ...own, specPatch: { data: { values: [{ place: 'West', value: 1 }] }, title: 'Zelf' } };
    expect(wholeSpecification(specification, rows, values, frame)).toMatchObject({
      title: 'Zelf',
      data: { values: [{ place: 'West', value: 1 }] },
    });
  });
});
