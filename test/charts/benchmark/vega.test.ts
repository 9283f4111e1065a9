import { describe, expect, it } from 'vitest';
import { chart } from '../../../src/charts/benchmark/chart.js';
import { examples } from '../../../src/charts/benchmark/examples.js';
import { layoutOf } from '../../../src/charts/benchmark/layout-of.js';
import { prepare } from '../../../src/charts/benchmark/prepare.js';
import { light } from '../../../src/theme/palettes.js';
import { tableMeasure } from '../../../src/theme/width-table.js';
import type { Json } from '../../../src/vega-lite/model.js';
import { objectOf } from '../../../src/vega-lite/json.js';
import { rowsFrom } from '../../../src/vega-lite/rows.js';
import { wholeSpecification } from '../../../src/vega-lite/whole-specification.js';
import { difference, ourPicture } from '../../vega-lite/compare/compare-pictures.js';
import { vegaPicture } from '../../vega-lite/compare/vega-scene.js';
import { dutch, openText } from './read-chart.js';

const frame = { width: 700, height: 480, theme: light, locale: dutch, measure: tableMeasure };

async function same(specification: Json) {
  const sized = { ...specification, width: 700 };
  const { values } = objectOf(specification['data']);
  const found = difference(
    ourPicture(sized, rowsFrom(values as unknown[])),
    await vegaPicture(sized, () => {
      throw new Error('no file is asked for');
    }),
  );
  if (found !== undefined) expect.fail(found);
}

describe('as Vega draws it', () => {
  for (const { name, data, options } of examples)
    it(name, async () => {
      const { data: rows, values, all } = await openText(data, options);
      if (all.placed.length === 0) return;
      const { specification, rows: picture } = layoutOf(prepare(rows, values), values, 0, frame);
      await same(wholeSpecification(specification, picture, values, frame));
      // The one to take along as well.
      await same((await chart.specification?.(rows, values, frame)) ?? {});
    });
});
