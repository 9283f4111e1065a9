import type { Json } from '../../vega-lite/model.js';

export interface Terms {
  /** Lowest and highest share that is shown, in percent. */
  readonly domain: readonly [number, number];
  /** Px from the left of the picture, and down; absent where the place is free and goals get an axis with their names. */
  readonly place?: { readonly x: readonly [number, number]; readonly height: number };
}

/** How far each goal is on its way, as a Vega-Lite specification on data with a row per goal; see `picture.ts`. */
export function specification({ domain, place }: Terms): Json {
  const px = (range: readonly [number, number]) => ({
    axis: null,
    scale: { domain: range, range, nice: false, zero: false },
  });
  const x = {
    field: 'from',
    type: 'quantitative',
    title: '%',
    ...(place ? px([0, 0]) : {}),
    scale: { domain, nice: false, zero: false, ...(place && { range: place.x }) },
  };
  const y = place
    ? { field: 'y', type: 'quantitative', ...px([0, place.height]) }
    : { field: 'goal', type: 'nominal', sort: null, title: null, axis: { labelLimit: 300 } };
  const at = (field: string): Json => ({ x: { ...x, field } });
  const known = (field: string): Json => ({ transform: [{ filter: { field, valid: true } }] });
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: { name: 'goals' },
    ...(place ? { height: place.height } : { width: 480, height: { step: 44 } }),
    encoding: { y },
    layer: [
      {
        name: 'track',
        ...known('end'),
        mark: { type: 'rule', strokeWidth: 14, color: 'grid' },
        encoding: { x, x2: { field: 'end' } },
      },
      {
        name: 'way',
        ...known('share'),
        mark: { type: 'rule', strokeWidth: 14 },
        encoding: {
          x,
          x2: { field: 'share' },
          color: {
            field: 'state',
            type: 'nominal',
            legend: null,
            scale: {
              domain: ['reached', 'on-course', 'behind', 'overdue', 'unknown'],
              range: ['category-1', 'category-1', 'category-2', 'category-2', 'muted'],
            },
          },
        },
      },
      {
        name: 'target',
        ...known('end'),
        mark: { type: 'tick', orient: 'vertical', thickness: 3, size: 22, color: 'target', opacity: 1 },
        encoding: at('end'),
      },
      {
        name: 'needed',
        ...known('needed'),
        mark: { type: 'tick', orient: 'vertical', thickness: 2, size: 26, color: 'text', opacity: 1 },
        encoding: at('needed'),
      },
      {
        name: 'beyond',
        ...known('beyond'),
        mark: { type: 'point', filled: true, shape: 'triangle-right', size: 60, color: 'text', opacity: 1 },
        encoding: at('beyond'),
      },
      {
        name: 'back',
        ...known('back'),
        mark: { type: 'point', filled: true, shape: 'triangle-left', size: 60, color: 'text', opacity: 1 },
        encoding: at('back'),
      },
    ],
  };
}
