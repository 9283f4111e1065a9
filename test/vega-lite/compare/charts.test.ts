import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { charts } from '../../../src/charts/all.js';
import type { Chart, Example } from '../../../src/core/chart.js';
import { resolve } from '../../../src/core/resolve.js';
import { read } from '../../../src/data/read.js';
import { makeLocale } from '../../../src/locale/make-locale.js';
import { nl } from '../../../src/locale/nl.js';
import { rowsFrom, type Row } from '../../../src/vega-lite/rows.js';
import { objectOf } from '../../../src/vega-lite/json.js';
import { parts } from '../../../src/vega-lite/parts/parts.js';
import { supports } from '../../../src/vega-lite/supports.js';
import { frameOf } from '../vega/frame.js';
import { difference, ourPicture } from './compare-pictures.js';
import { vegaPicture } from './vega-scene.js';

const folder = new URL('../../../src/charts/', import.meta.url);

/** Charts that are specified, with their examples; one that shows what a page specifies has no specification of its own. */
const specified = (charts as unknown as readonly Chart<never>[]).filter(
  ({ name, specification }) => specification && name !== 'vega-lite',
);
const examplesOf = async (name: string): Promise<readonly Example[]> =>
  readdirSync(new URL(`${name}/`, folder)).includes('examples.ts')
    ? ((await import(new URL(`${name}/examples.ts`, folder).href)) as { examples: readonly Example[] }).examples
    : [];
const cases = (
  await Promise.all(
    specified.map(async (chart) => (await examplesOf(chart.name)).map((example) => [chart, example] as const)),
  )
).flat();

async function wholeOf(chart: Chart<never>, example: Example, width: number) {
  const { data } = await read(new TextEncoder().encode(example.data), {});
  const { values, problems } = resolve(chart, example.options ?? {}, data, '2026-11-22');
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  let words = { ...chart.words.nl };
  for (let more = chart.bring?.(data, values, width); more; more = chart.bring?.(data, values, width))
    words = { ...words, ...(await more) };
  const frame = { ...frameOf(width), locale: makeLocale('nl', nl, words) };
  return chart.specification?.(data, values, frame);
}

describe('the specifications of our charts', () => {
  beforeAll(async () => {
    for (const part of Object.values(parts)) await part.bring();
  });

  it('are there', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  it.each(cases.map(([chart, example]) => [chart.name, example.name, chart, example] as const))(
    '%s, %s: ours to draw, and drawn as Vega draws it',
    async (_, __, chart, example) => {
      for (const width of [320, 900]) {
        const whole = (await wholeOf(chart, example, width)) as Record<string, unknown>;
        expect(supports(whole)).toEqual({ isSupported: true });
        const rows = objectOf(whole['data'])['values'] as readonly Row[];
        // The width of a container is that of our frame.
        const sized = whole['width'] === 'container' ? { ...whole, width } : whole;
        const found = difference(ourPicture(sized, rowsFrom(rows)), await vegaPicture(sized, () => ''));
        if (found !== undefined) expect.fail(found);
      }
    },
  );
});
