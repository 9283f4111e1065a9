import { beforeAll, describe, expect, it } from 'vitest';
import { tabulate } from '../../../src/access/tabulate.js';
import { GivenSpecification } from '../../../src/charts/vega-lite/given.js';
import { drawOurs, oursOf } from '../../../src/charts/vega-lite/ours/ours.js';
import type { Dataset } from '../../../src/core/dataset.js';
import { allMarks, type Drawing } from '../../../src/core/drawing.js';
import { read } from '../../../src/data/read.js';
import { parts } from '../../../src/vega-lite/parts/parts.js';
import { legendPart } from '../../../src/vega-lite/bring.js';
import { drawByVega } from '../../../src/vega-lite/vega/engine/vega-engine.js';
import { frameOf } from '../../vega-lite/vega/frame.js';
import { example, exampleNames, hasExamples } from '../../vega-lite/vega/public-examples.js';

const frame = frameOf(720);
// So wide that no name is in the way of another.
const wide = 4000;

beforeAll(async () => {
  for (const part of [...Object.values(parts), legendPart]) await part.bring();
});

const plain = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(10)) : String(value));

/** The figures of a drawing: names and values of each mark. */
const figuresOf = (drawing: Drawing) => {
  const { columns, rows } = tabulate(drawing);
  const told = rows.map(({ cells }) =>
    cells.flatMap((cell, at) => (cell ? [`${columns[at]?.name}=${plain(cell.value)}`] : [])).toSorted(),
  );
  return told.map((cells) => cells.join('; ')).toSorted();
};

function vegas({ specification, files }: GivenSpecification, bound: Dataset | undefined): Drawing {
  const picture = drawByVega({ specification, files, bound }, frame);
  picture.made.view.finalize();
  return picture.drawing;
}

describe.skipIf(!hasExamples)('public examples (../shared/data/vega-lite-examples) that our own engine draws', () => {
  const all = exampleNames().flatMap((name) => {
    try {
      const { specification, files } = example(name);
      return [{ name, given: new GivenSpecification(specification, files, true) }];
    } catch {
      // Data from another website.
      return [];
    }
  });
  const accepted = all.flatMap(({ name, given }) => {
    const own = oursOf(given, undefined, wide);
    return own ? [{ name, given, own }] : [];
  });

  it('are a fair part of what is plain', () => {
    console.info(`${accepted.length} of ${all.length} public examples are drawn without Vega`);
    expect(accepted.length).toBeGreaterThan(40);
  });

  it.each(accepted)('$name: as many marks with the same figures', ({ given, own }) => {
    const [ours, theirs] = [drawOurs(own, undefined, frame), vegas(given, undefined)].map(figuresOf);
    expect(ours).toEqual(theirs);
  });
});

describe('data of the page', () => {
  const text = [
    'wijk;periode;bewoners;mensen',
    'Kade;2024;812;3',
    'Kade;2025;840*;x',
    'Veen;2024;410;',
    'Veen;2025;1.250,5;7',
  ];
  const specs = {
    sums: {
      mark: 'bar',
      encoding: {
        x: { field: 'bewoners', type: 'quantitative', aggregate: 'sum' },
        y: { field: 'wijk', type: 'nominal' },
        color: { field: 'periode', type: 'ordinal' },
      },
    },
    times: {
      mark: { type: 'line', point: true },
      encoding: {
        x: { field: 'periode', type: 'temporal' },
        y: { field: 'mensen', type: 'quantitative' },
        color: { field: 'wijk', type: 'nominal' },
      },
    },
    named: {
      data: { name: 'cijfers' },
      transform: [{ filter: 'datum.bewoners > 500' }],
      mark: 'point',
      encoding: { x: { field: 'bewoners', type: 'quantitative' }, y: { field: 'mensen', type: 'quantitative' } },
    },
    bins: {
      mark: 'bar',
      encoding: { x: { field: 'bewoners', bin: true }, y: { aggregate: 'count' } },
    },
  };

  it.each(Object.entries(specs))(
    '%s: the same rows, figures and statuses in both engines',
    async (_, specification) => {
      const { data } = await read(new TextEncoder().encode(text.join('\n')), { contentType: 'text/csv' });
      const given = new GivenSpecification(specification);
      const own = oursOf(given, data, wide);
      if (!own) throw new Error('not ours');
      const [ours, theirs] = [drawOurs(own, data, frame), vegas(given, data)];
      expect(figuresOf(ours).length).toBeGreaterThan(0);
      expect(figuresOf(ours)).toEqual(figuresOf(theirs));
      const told = ({ marks }: Drawing) =>
        [...allMarks(marks)].flatMap(({ datum }) =>
          datum.map(([{ name, unit }, { status }]) => [name, unit, status].join()),
        );
      expect(told(ours).toSorted()).toEqual(told(theirs).toSorted());
    },
  );

  it('that is secret is in neither', async () => {
    const { data } = await read(new TextEncoder().encode(text.join('\n')), { contentType: 'text/csv' });
    const own = oursOf(new GivenSpecification(specs.times), data, wide);
    expect(JSON.stringify(own)).toContain('"mensen":null');
  });
});

describe('what Vega must draw', () => {
  const given = (more: object, channel: object = {}) => {
    const values = [
      { wijk: 'Kade', n: 1, dag: '2024-01-01' },
      { wijk: 'Veen', n: 2, dag: '2024-02-01' },
    ];
    const encoding = { x: { field: 'n', type: 'quantitative' }, y: { field: 'wijk', type: 'nominal' }, ...channel };
    return new GivenSpecification({ data: { values }, mark: 'bar', encoding, ...more }, new Map(), true);
  };

  it.each([
    ['a selection', { params: [{ name: 'keuze', select: 'point' }] }],
    ['a colour by its name', { mark: { type: 'bar', color: 'red' } }],
    ['a format of numbers', {}, { x: { field: 'n', type: 'quantitative', axis: { format: '.1f' } } }],
    ['months of no year', {}, { y: { field: 'dag', timeUnit: 'month' } }],
    [
      'a moment within a day',
      { data: { values: [{ dag: '2024-01-01 10:00', n: 1 }] } },
      { y: { field: 'dag', type: 'temporal' } },
    ],
    ['dates by a pattern', { data: { values: [{ wijk: 'a', n: 1 }], format: { parse: { wijk: "date:'%d'" } } } }],
    ['shares of a whole', {}, { x: { field: 'n', type: 'quantitative', stack: 'normalize' } }],
    ['a size with a legend', { mark: 'point' }, { size: { field: 'n', type: 'quantitative' } }],
    ['a map', { mark: 'geoshape' }],
  ])('%s', (_, more, channel: object = {}) => {
    expect(oursOf(given(more, channel), undefined, wide)).toBeUndefined();
  });

  it('is not what is plain, unless its names do not fit', () => {
    expect(oursOf(given({}), undefined, 320)).toBeDefined();
    const long = { data: { values: [{ wijk: 'Binnenstad en omgeving van het oude raadhuis', n: 1 }] } };
    expect(oursOf(given(long), undefined, 320)).toBeUndefined();
  });
});

if (!hasExamples) console.warn('NOT RUN: public Vega-Lite examples: ../shared/data is not present beside this clone.');
