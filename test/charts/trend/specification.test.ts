import { describe, expect, it } from 'vitest';
import { parse, View, type Scene, type SceneGroup, type SceneItem } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { examples } from '../../../src/charts/trend/examples.js';
import { prepare } from '../../../src/charts/trend/prepare.js';
import { picture, rowsOf } from '../../../src/charts/trend/rows.js';
import { domainOf, specification } from '../../../src/charts/trend/specification.js';
import { whole } from '../../../src/charts/trend/whole.js';
import { isNumeric, type Dataset } from '../../../src/core/dataset.js';
import { bringFor } from '../../../src/vega-lite/bring.js';
import { drawView } from '../../../src/vega-lite/draw.js';
import { supports } from '../../../src/vega-lite/supports.js';
import { withColours } from '../../../src/vega-lite/with-colours.js';
import { light } from '../../../src/theme/palettes.js';
import { tableMeasure } from '../../../src/theme/width-table.js';
import { dutch, openText } from './read-chart.js';

/** What Vega makes of a specification: the items of each mark by the name of its layer, and the domains. */
async function inVega(spec: Readonly<Record<string, unknown>>, data: Dataset) {
  const values = Array.from({ length: data.length }, (_, row) =>
    Object.fromEntries(
      data.columns.map((column) => {
        const value = isNumeric(column) ? column.values[row] : column.values[row];
        const isNone = value === null || Number.isNaN(value);
        return [
          column.field.name,
          isNone ? null : column.field.type === 'date' ? String(value).replaceAll('-', '/') : value,
        ];
      }),
    ),
  );
  const warned: string[] = [];
  const heard = (...words: readonly unknown[]) => {
    warned.push(words.join(' '));
    return logger;
  };
  const logger = { level: () => logger, warn: heard, error: heard, info: () => logger, debug: () => logger };
  const full = { ...withColours(spec, light.colours), width: 640, data: { values } } as unknown as TopLevelSpec;
  const view = await new View(parse(compile(full, { logger: logger as never }).spec), { renderer: 'none' }).runAsync();
  const items = new Map<string, SceneItem[]>();
  const gather = (scene: Scene | SceneGroup) => {
    for (const item of scene.items as (SceneItem & { items?: Scene[] })[]) {
      const { marktype, name } = scene as { marktype?: string; name?: string };
      if (marktype === 'group') for (const held of item.items ?? []) gather(held);
      else if (name) items.set(name, [...(items.get(name) ?? []), item]);
    }
  };
  gather((view.scenegraph() as unknown as { root: Scene }).root);
  const count = (layer: string) =>
    [...items].filter(([name]) => name.startsWith(`${layer}_`)).reduce((sum, [, found]) => sum + found.length, 0);
  const domain = (name: string) => (view.scale(name) as { domain(): unknown[] }).domain().map(Number);
  return { count, x: domain('x'), y: domain('y'), warned };
}

function exampleNamed(name: string) {
  const example = examples.find((one) => one.name === name);
  if (!example) throw new Error(name);
  return example;
}

async function specified(name: string) {
  const example = exampleNamed(name);
  const { data, values } = await openText(example.data, example.options);
  const trend = prepare(data, values);
  const rows = rowsOf(trend, values);
  const spec = specification(trend, rows, { width: 640, height: 300, domain: domainOf(rows) });
  return { spec, trend, rows, table: picture(rows, trend) };
}

describe('the specification, compiled by Vega-Lite and run by Vega', () => {
  for (const { name } of examples.filter((example) => example.name !== 'no-figures')) {
    it(`${name}: every point and every part of a line, the same domains, no warning`, async () => {
      const { spec, rows, table } = await specified(name);
      const { count, x, y, warned } = await inVega(spec, table);
      expect(warned).toEqual([]);
      expect(supports(spec)).toEqual({ isSupported: true });
      const joined = rows.filter(({ role }) => role === 'point' || role === 'joint');
      expect(count('lines')).toBe(joined.length);
      await bringFor(spec, {});
      const drawn = drawView(spec, table, {
        width: 640,
        height: 300,
        theme: light,
        locale: dutch,
        measure: tableMeasure,
      });
      expect(y).toEqual(drawn.scales['y']?.domain);
      const [low, high] = domainOf(rows);
      expect(y[0]! <= low && y[1]! >= high).toBe(true);
      const times = rows
        .flatMap(({ period, until }) => (until ? [period, until] : [period]))
        .map((code) => startOf(code));
      expect(x).toEqual([Math.min(...times), Math.max(...times)]);
      const bounded = rows.filter(({ upper }) => upper !== undefined);
      expect(count('interval') + count('margins')).toBe(bounded.length);
      const alone = rows.filter(({ role }) => role === 'alone');
      if (alone.length > 0) expect(count('points')).toBeGreaterThanOrEqual(alone.length);
    });
  }

  it('with its data in it is understood as it stands, also with a picture per line', async () => {
    for (const name of ['unemployment', 'multiples', 'no-figures']) {
      const { data, values } = await openText(exampleNamed(name).data, exampleNamed(name).options);
      const frame = { width: 640, height: 400, theme: light, locale: dutch, measure: tableMeasure };
      const spec = whole(data, values, frame) as unknown as TopLevelSpec;
      const warned: string[] = [];
      const logger = {
        level: () => logger,
        warn: (word: string) => (warned.push(word), logger),
        error: () => logger,
        info: () => logger,
        debug: () => logger,
      };
      const view = await new View(parse(compile(spec, { logger: logger as never }).spec), {
        renderer: 'none',
      }).runAsync();
      expect(view.scenegraph(), name).toBeDefined();
      expect(warned, name).toEqual([]);
    }
  });

  it('has no rows where there are no figures', async () => {
    expect((await specified('no-figures')).rows).toEqual([]);
  });

  it('parts the lines at a gap and where figures are provisional, and goes from the last figure to the target', async () => {
    const { rows } = await specified('unemployment');
    const ours = rows.filter(({ series, role }) => series === 'Oeverwaard' && role === 'point');
    // 36 months less the one that is unknown, of which the last three are provisional.
    expect(ours).toHaveLength(35);
    expect(ours.filter(({ sureness }) => sureness === 'provisional')).toHaveLength(3);
    // Before the gap, after the gap, and the provisional part, which starts at the last final figure.
    expect(new Set(ours.map(({ run }) => run)).size).toBe(3);
    expect(rows.filter(({ role, series }) => role === 'joint' && series === 'Oeverwaard')).toHaveLength(1);
    expect(rows.filter(({ role }) => role === 'target').map(({ period }) => period)).toEqual(['2025-12', '2027-12']);
  });
});

/** First day of a period in the way that Vega reads it: where the test runs. */
function startOf(code: string): number {
  if (code.includes('/')) return new Date(Number(code.slice(0, 4)), 7, 1).getTime();
  const [year = '', rest = ''] = code.split('-');
  const week = /^W(\d\d)$/.exec(rest);
  if (week) {
    const fourth = new Date(Number(year), 0, 4);
    return new Date(Number(year), 0, 4 - ((fourth.getDay() + 6) % 7) + (Number(week[1]) - 1) * 7).getTime();
  }
  return new Date(Number(year), rest ? Number(rest) - 1 : 0, 1).getTime();
}
