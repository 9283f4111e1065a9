import { describe, expect, it } from 'vitest';
import { chart } from '../../../src/charts/vega-lite/chart.js';
import { examples } from '../../../src/charts/vega-lite/examples.js';
import { GivenSpecification } from '../../../src/charts/vega-lite/given.js';
import { ownRows } from '../../../src/charts/vega-lite/own-rows.js';
import { emptyDataset } from '../../../src/core/dataset.js';
import { read } from '../../../src/data/read.js';
import { picture } from '../../../src/node.js';
import { light } from '../../../src/theme/palettes.js';
import { frameOf } from '../../vega-lite/vega/frame.js';

const readText = async (text: string) => (await read(new TextEncoder().encode(text), { contentType: 'text/csv' })).data;

const pictureOf = async (name: string, more: Readonly<Record<string, unknown>> = {}) => {
  const { data, options, width } = examples.find((example) => example.name === name) ?? examples[0] ?? never();
  return picture(chart, await readText(data), { options: { ...options, ...more }, ...(width ? { width } : {}) });
};

function never(): never {
  throw new Error('no examples');
}

const bar = (encoding: object, rest: object = {}) => ({ mark: 'bar', encoding, ...rest });

describe('peil-vega-lite', () => {
  it('draws data of the page and adds up as it says', async () => {
    const { drawing, table, summary, notes } = await pictureOf('staven');
    // 812 + 840 and 410; the number that is missing is no zero and is told of.
    expect(drawing.marks.map(({ datum }) => datum.find(([field]) => field.type === 'number')?.[1].value)).toEqual(
      expect.arrayContaining([812, 840, 410]),
    );
    expect(table.columns.map(({ name }) => name)).toContain('Som van bewoners');
    expect(summary[0]).toBe('De wijken Kade en Veen.');
    expect(summary.join(' ')).toMatch(/De grafiek toont \d onderdelen met: /);
    expect(notes).toContain('In “bewoners” staat bij één rij geen getal. Die rij is niet in de grafiek.');
  });

  it('draws a specification with data of its own, and in English', async () => {
    const spec = bar(
      { x: { field: 'n', type: 'quantitative', aggregate: 'mean' }, y: { field: 'w', type: 'nominal' } },
      {
        data: {
          values: [
            { w: 'a', n: 1 },
            { w: 'a', n: 3 },
          ],
        },
      },
    );
    const { summary, table } = await picture(chart, emptyDataset, { options: { spec }, lang: 'en' });
    expect(summary).toEqual(['The chart shows one part with: w and Mean of n.']);
    expect(table.rows[0]?.cells.map((cell) => cell?.value)).toEqual(['a', 2]);
  });

  it('names the field that the data does not have, and where it is asked for', async () => {
    const spec = { layer: [bar({ x: { field: 'wjik', type: 'nominal' } })] };
    await expect(pictureOf('staven', { spec })).rejects.toMatchObject({
      code: 'columns',
      facts: { sought: 'wjik', path: 'layer[0].encoding.x.field', columns: ['wijk', 'jaar', 'bewoners'] },
    });
  });

  it('refuses data that is somewhere else', async () => {
    const spec = bar({}, { data: { url: 'https://example.org/a.csv' } });
    await expect(picture(chart, emptyDataset, { options: { spec } })).rejects.toMatchObject({
      code: 'forbidden',
      facts: { url: 'https://example.org/a.csv' },
    });
  });

  it('says what is wrong with a specification', async () => {
    await expect(pictureOf('staven', { spec: { mark: 'cake' } })).rejects.toMatchObject({
      code: 'option',
      facts: { path: 'mark' },
    });
    await expect(pictureOf('staven', { spec: '{' })).rejects.toMatchObject({ code: 'columns' });
  });
});

describe('a specification to take along', () => {
  const frame = { ...frameOf(720), theme: light };

  it('has the data of the page in it, but no cell that is secret, and its licence', async () => {
    const data = await readText('wijk;bewoners\nKade;812\nVeen;x');
    const spec = { $schema: 'v5', usermeta: { maker: 'ik' }, mark: { type: 'bar', color: 'target' } };
    const values = { spec: new GivenSpecification(spec) };
    const licensed = { ...data, metadata: { ...data.metadata, licence: 'CC0-1.0' } };
    expect(await chart.specification?.(licensed, values, frame)).toEqual({
      $schema: 'v5',
      usermeta: { licence: 'CC0-1.0', maker: 'ik' },
      mark: { type: 'bar', color: light.colours.target },
      data: {
        name: 'peil',
        values: [
          { wijk: 'Kade', bewoners: 812 },
          { wijk: 'Veen', bewoners: null },
        ],
      },
    });
  });

  it('has the files in it that it names', async () => {
    const spec = { data: { url: 'a.csv' }, mark: 'bar' };
    const values = { spec: new GivenSpecification(spec, new Map([['a.csv', 'w,n\na,1\n']]), true) };
    const whole = await chart.specification?.(emptyDataset, values, frame);
    expect(whole).toMatchObject({
      data: { values: [{ w: 'a', n: 1 }] },
      $schema: expect.stringContaining('vega-lite/v6'),
    });
  });
});

describe('the rows behind a specification', () => {
  const files = new Map([
    ['a.csv', 'code,n\n0344,"1"\n'],
    ['t.json', '{"objects":{"w":{"geometries":[{"id":7,"properties":{"naam":"Kade"}}]}}}'],
  ]);

  it.each([
    [{ data: { url: 'a.csv' } }, [{ code: '0344', n: 1 }]],
    [{ layer: [{ data: { values: [3] } }] }, [{ data: 3 }]],
    [{ data: { url: 't.json', format: { type: 'topojson', feature: 'w' } } }, [{ id: 7, naam: 'Kade' }]],
    [{ data: { sequence: { start: 0, stop: 3, as: 'x' } } }, [{ x: 0 }, { x: 1 }, { x: 2 }]],
    [{ data: { name: 'd' }, datasets: { d: [{ a: 1 }] } }, [{ a: 1 }]],
    [{ data: { values: { lijst: [{ a: 1 }] }, format: { property: 'lijst' } } }, [{ a: 1 }]],
  ])('%j', (specification, rows) => {
    expect(ownRows(specification, files)).toEqual(rows);
  });
});
