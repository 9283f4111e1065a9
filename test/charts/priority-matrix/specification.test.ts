import { describe, expect, it } from 'vitest';
import { parse, View, type Scene, type SceneGroup, type SceneItem } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { examples } from '../../../src/charts/priority-matrix/examples.js';
import { chart } from '../../../src/charts/priority-matrix/chart.js';
import { supports } from '../../../src/vega-lite/supports.js';
import type { Json } from '../../../src/vega-lite/model.js';
import { openText } from './read-chart.js';

/** How many items Vega draws for each layer, and what it warned of. */
async function inVega(spec: Json) {
  const warned: string[] = [];
  const heard = (...words: readonly unknown[]) => {
    warned.push(words.join(' '));
    return logger;
  };
  const logger = { level: () => logger, warn: heard, error: heard, info: () => logger, debug: () => logger };
  const { spec: compiled } = compile(spec as unknown as TopLevelSpec, { logger: logger as never });
  const view = await new View(parse(compiled), { renderer: 'none' }).runAsync();
  const counts = new Map<string, number>();
  const gather = (scene: Scene | SceneGroup) => {
    for (const item of scene.items as (SceneItem & { items?: Scene[] })[]) {
      const { marktype, name } = scene as { marktype?: string; name?: string };
      if (marktype === 'group') for (const held of item.items ?? []) gather(held);
      else if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  };
  gather((view.scenegraph() as unknown as { root: Scene }).root);
  return { counts, warned };
}

describe('the specification with its data, as it is saved', () => {
  for (const { name, data: text, options } of examples)
    it(`${name}: Vega-Lite takes it without a warning, and Vega draws as many symbols as we do`, async () => {
      const { data, values, frame, draw } = await openText(text, options);
      const spec = (await chart.specification?.(data, values, frame(1100))) as Json;
      const { counts, warned } = await inVega(spec);
      expect(warned).toEqual([]);
      const layers = new Map(
        (spec['layer'] as Json[]).map(({ name: layer }, at) => [String(layer), `layer_${at}_marks`]),
      );
      const count = (layer: string) => counts.get(`${layer}_marks`) ?? counts.get(layers.get(layer) ?? '') ?? 0;
      const drawn = draw(1100).marks.filter(
        ({ kind, shapes }) => /^(item|place)$/.test(kind) && shapes.length > 0,
      ).length;
      expect(['items', 'unsized'].reduce((sum, layer) => sum + count(layer), 0)).toBe(drawn);
      const { data: _, ...own } = spec;
      expect(
        supports({ ...own, layer: (own['layer'] as Json[]).filter((layer) => layer['data'] === undefined) }),
      ).toEqual({ isSupported: true });
    });
});
