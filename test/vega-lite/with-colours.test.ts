import { describe, expect, it } from 'vitest';
import { withColours } from '../../src/vega-lite/with-colours.js';
import { light } from '../../src/theme/palettes.js';

const { colours } = light;

describe('withColours', () => {
  it('puts colours in the place of roles wherever a colour may stand', () => {
    const specification = {
      background: 'surface',
      mark: { type: 'rule', color: 'target', stroke: 'axis' },
      encoding: {
        color: {
          condition: { test: "datum.a === 'target'", value: 'target' },
          value: 'muted',
          scale: { domain: ['target', 'text'], range: ['target', 'text'] },
        },
        x: { field: 'a', axis: { gridColor: 'grid', title: 'target' } },
      },
    };
    expect(withColours(specification, colours)).toEqual({
      background: colours.surface,
      mark: { type: 'rule', color: colours.target, stroke: colours.axis },
      encoding: {
        color: {
          condition: { test: "datum.a === 'target'", value: colours.target },
          value: colours.muted,
          scale: { domain: ['target', 'text'], range: [colours.target, colours.text] },
        },
        x: { field: 'a', axis: { gridColor: colours.grid, title: 'target' } },
      },
    });
  });

  it('leaves fields, data, names and filters that are called as a role is', () => {
    const specification = {
      name: 'target',
      data: { name: 'target', values: [{ color: 'target', target: 'text' }] },
      datasets: { target: [{ fill: 'target' }] },
      transform: [
        { filter: { field: 'target', range: ['target', 'text'] } },
        { filter: { field: 'color', equal: 'target' } },
        { calculate: 'datum.target', as: 'color' },
      ],
      mark: { type: 'bar' },
      encoding: {
        color: { field: 'target', type: 'nominal', title: 'target', legend: { title: 'target' } },
        x: { field: 'target', scale: { range: [0, 100] } },
        fill: { datum: 'target' },
      },
    };
    expect(withColours(specification, colours)).toEqual(specification);
  });
});
