import type { Dataset } from '../core/dataset.js';
import type { Frame } from '../core/frame.js';
import { explicitLayers } from './explicit-layers.js';
import { explicitScale } from './explicit-scale.js';
import { boxOf } from './marks/box-of.js';
import type { Json, Scale, Size } from './model.js';
import { objectOf } from './json.js';
import { drawPanel, type View } from './panel.js';
import { rowsOf } from './rows.js';
import { usesOf } from './scales/use.js';

/**
 * A specification that leaves nothing to be found out: types of channels, scales with their domain and range, marks with their
 * orientation; no transforms but filters by words; straight lines; no legends, no facets, no piles. What our own charts are specified by is so: it is
 * drawn without the code that finds out what Vega-Lite would do, and just as that does.
 */
export function drawExplicit(specification: Json, data: Dataset, frame: Frame): View {
  const layers = explicitLayers(specification, rowsOf(data));
  const { height, padding } = specification;
  const room = (side: string) => Number(objectOf(padding)[side] ?? padding) || 0;
  const place = {
    x: room('left'),
    y: room('top'),
    width: frame.width - room('left') - room('right'),
    height: Number(height ?? frame.height),
  };
  const channels = ['x', 'y', 'color', 'size', 'shape', 'opacity', 'strokeDash', 'strokeWidth'];
  const used = channels
    .map((channel) => [channel, usesOf(layers, channel)] as const)
    .filter(([, { length }]) => length);
  const scalesFor = (size: Size) =>
    Object.fromEntries(used.map(([channel, uses]): [string, Scale] => [channel, explicitScale(channel, uses, size)]));
  let count = 0;
  const { guides, bottom, ...panel } = drawPanel(
    {
      layers,
      scalesFor,
      usesOf: (channel) => usesOf(layers, channel),
      markOf: ({ unit, ...item }, shapes, plot) => ({
        id: `${unit.name}-${count++}`,
        kind: unit.mark.type,
        datum: [],
        box: boxOf(item, plot),
        shapes,
      }),
    },
    place,
    frame,
  );
  return { width: frame.width, height: Math.ceil(bottom + room('bottom')), guides, ...panel };
}
