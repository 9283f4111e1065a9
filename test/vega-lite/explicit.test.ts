import { beforeAll, describe, expect, it, vi } from 'vitest';
import { charts } from '../../src/charts/all.js';
import type { AnyChart, Example } from '../../src/core/chart.js';
import type { Dataset } from '../../src/core/dataset.js';
import type { Frame } from '../../src/core/frame.js';
import { resolve } from '../../src/core/resolve.js';
import { read } from '../../src/data/read.js';
import { makeLocale } from '../../src/locale/make-locale.js';
import { nl } from '../../src/locale/nl.js';
import { light } from '../../src/theme/palettes.js';
import { tableMeasure } from '../../src/theme/width-table.js';
import { legendPart } from '../../src/vega-lite/bring.js';
import { drawView, type View } from '../../src/vega-lite/draw.js';
import type { Json } from '../../src/vega-lite/model.js';
import { parts } from '../../src/vega-lite/parts/parts.js';

interface Drawn {
  readonly specification: Json;
  readonly explicit: View;
  /** The same specification by the engine that finds out what is not said. */
  readonly whole: View;
}

const seen = vi.hoisted(() => ({ drawn: [] as Drawn[] }));

vi.mock('../../src/vega-lite/explicit.js', async (importOriginal) => {
  const actual = await importOriginal<typeof import('../../src/vega-lite/explicit.js')>();
  return {
    ...actual,
    drawExplicit(specification: Json, data: Dataset, frame: Frame) {
      const explicit = actual.drawExplicit(specification, data, frame);
      seen.drawn.push({ specification, explicit, whole: drawView(specification, data, frame) });
      return explicit;
    },
  };
});

beforeAll(async () => {
  for (const part of [...Object.values(parts), legendPart]) await part.bring();
});

const specified = (charts as readonly AnyChart[]).filter(
  ({ name, specification }) => specification && name !== 'vega-lite',
);

async function draw(chart: AnyChart, { data: text, options }: Example, width: number) {
  const { data } = await read(new TextEncoder().encode(text), {});
  const { values } = resolve(chart, options, data, '2026-11-22');
  const bring = () => chart.bring?.(data, values as never, width);
  for (let coming = bring(); coming; coming = bring()) await coming;
  const locale = makeLocale('nl', nl, chart.words.nl);
  return chart.draw(data, values as never, { width, height: 480, theme: light, locale, measure: tableMeasure });
}

const round = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, one: unknown) => (typeof one === 'number' ? Math.round(one * 100) / 100 : one)),
  ) as unknown;
const shapesOf = ({ guides, parts: own }: View) =>
  round({ guides, marks: own.map(({ layer, mark }) => [layer, mark.shapes, mark.box]) });

describe.each(specified.map((chart) => [chart.name, chart] as const))('%s', async (name, chart) => {
  const { examples } = (await import(`../../src/charts/${name}/examples.ts`)) as { examples: readonly Example[] };

  it.each(examples.map((example) => [example.name, example] as const))(
    'example %s leaves nothing to be found out: it is drawn alike with and without',
    async (_, example) => {
      for (const width of [320, example.width ?? 720]) {
        seen.drawn.length = 0;
        const { marks } = await draw(chart, example, width);
        if (marks.some(({ shapes }) => shapes.length > 0)) expect(seen.drawn.length).toBeGreaterThan(0);
        for (const { specification, explicit, whole } of seen.drawn) {
          expect(shapesOf(explicit), JSON.stringify(specification)).toEqual(shapesOf(whole));
          expect(explicit.parts.length).toBe(whole.parts.length);
          expect([explicit.width, explicit.height]).toEqual([whole.width, whole.height]);
          expect(round(explicit.plot)).toEqual(round(whole.plot));
        }
      }
    },
  );
});
