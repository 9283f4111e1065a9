import { describe, expect, it } from 'vitest';
import type { Drawing, Mark } from '../../src/core/drawing.js';
import { lower, round, type Layer, type SvgNode } from '../../src/render/lower.js';
import { light } from '../../src/theme/palettes.js';
import { mark, sample, swarmMark } from './sample-drawing.js';

const box = { x: 0, y: 0, width: 10, height: 10 };

const drawing = (marks: readonly Mark[], guides: Drawing['guides'] = []): Drawing => ({
  width: 100,
  height: 50,
  guides,
  marks,
  notes: [],
});

const groups = (layers: readonly Layer[]) =>
  layers.map((layer) => (layer.kind === 'swarm' ? `swarm ${layer.mark.id}` : layer.nodes.map(({ key }) => key)));

const only = (layers: readonly Layer[]): SvgNode => {
  const layer = layers[0];
  if (layer?.kind !== 'svg') throw new Error('no svg layer');
  return layer.nodes.at(-1)!.children![0]!;
};

describe('lower', () => {
  it('puts what comes before and after a swarm in layers below and above it', () => {
    const circle = { shape: 'circle', x: 5, y: 5, r: 2, fill: 'accent' } as const;
    const swarm = swarmMark('points', 3, box).shapes[0]!;
    const layers = lower(
      drawing(
        [mark('before', box, [circle]), mark('points', box, [circle, swarm, circle]), mark('after', box, [circle])],
        [
          { kind: 'legend', channel: 'colour', shapes: [circle] },
          { kind: 'axis', channel: 'x', shapes: [circle] },
        ],
      ),
      light,
      'p',
      'class',
    );
    expect(groups(layers)).toEqual([
      ['guide axis x 1', 'mark before 0', 'mark points 0'],
      'swarm points',
      ['mark points 2', 'mark after 0', 'guide legend colour 0'],
    ]);
  });

  it('paints marks that a mark holds and leaves out marks without shapes', () => {
    const rect = { shape: 'rect', ...box, fill: 'muted' } as const;
    const outer: Mark = { ...mark('rest', box, [rect]), marks: [mark('inner', box, [rect]), mark('folded', box, [])] };
    expect(groups(lower(drawing([outer]), light, 'p', 'class'))).toEqual([['mark rest 0', 'mark inner 0']]);
  });

  it('writes roles as classes or as colours, and literal colours as they are', () => {
    const shapes = [{ shape: 'rect', ...box, fill: 'category-3', stroke: '#123456', opacity: 0.5 }] as const;
    const marks = [mark('a', box, shapes)];
    expect(only(lower(drawing(marks), light, 'p', 'class')).attributes).toEqual({
      ...box,
      class: 'fill-category-3',
      stroke: '#123456',
      opacity: 0.5,
    });
    expect(only(lower(drawing(marks), light, 'p', 'colour')).attributes).toMatchObject({
      fill: light.colours['category-3'],
      stroke: '#123456',
    });
  });

  it('defines each pattern once per paint, under its own prefix', () => {
    const rect = { shape: 'rect', ...box, pattern: 'hatch' } as const;
    const marks = [
      mark('a', box, [
        { ...rect, fill: 'category-1' },
        { ...rect, fill: 'category-1' },
        { ...rect, fill: '#aabbcc', pattern: 'dots' },
        rect,
      ]),
    ];
    const [layer] = lower(drawing(marks), light, 'peil-7', 'class');
    if (layer?.kind !== 'svg') throw new Error('no svg layer');
    const [defs, group] = layer.nodes;
    expect(defs?.children?.map(({ attributes }) => attributes['id'])).toEqual([
      'peil-7-hatch-category-1',
      'peil-7-dots-aabbcc',
      'peil-7-hatch-none',
    ]);
    expect(group?.children?.map(({ attributes }) => attributes['fill'])).toEqual([
      'url(#peil-7-hatch-category-1)',
      'url(#peil-7-hatch-category-1)',
      'url(#peil-7-dots-aabbcc)',
      'url(#peil-7-hatch-none)',
    ]);
  });

  it('rounds to two decimals, in paths too, and never writes -0', () => {
    expect([1.005, 2.344, -0.001, 12].map(round)).toEqual([1, 2.34, 0, 12]);
    expect(Object.is(round(-0.001), -0)).toBe(false);
    const path = {
      shape: 'path',
      d: 'M1.23456,-2.34567L1e-9,3.5A4.125,4.125,0,0,1,100,0.00049Z',
      stroke: 'axis',
    } as const;
    expect(only(lower(drawing([mark('a', box, [path])]), light, 'p', 'class')).attributes['d']).toBe(
      'M1.23,-2.35L0,3.5A4.13,4.13,0,0,1,100,0Z',
    );
  });

  it('gives the same for the same', () => {
    expect(lower(sample, light, 'p', 'colour')).toEqual(lower(sample, light, 'p', 'colour'));
  });
});
