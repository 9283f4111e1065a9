import { describe, expect, it } from 'vitest';
import type { PeilError } from '../../../src/core/error.js';
import { checkSpecification, vegaFault } from '../../../src/vega-lite/vega/check.js';

function factsOf(specification: unknown): PeilError['facts'] {
  try {
    checkSpecification(specification);
  } catch (error) {
    return (error as PeilError).facts;
  }
  throw new Error('nothing was refused');
}

describe('a specification that cannot be one', () => {
  it.each([
    [[], undefined],
    [{ data: {} }, 'mark'],
    [{ mark: 'baar' }, 'mark'],
    [{ mark: { type: 7 } }, 'mark.type'],
    [{ layer: [{ mark: 'bar' }, { mark: 'bar', encoding: { q: {} } }] }, 'layer[1].encoding.q'],
    [{ hconcat: [{ vconcat: ['bar'] }] }, 'hconcat[0].vconcat[0]'],
    [{ layer: {} }, 'layer'],
    [{ facet: {}, spec: { encoding: {} } }, 'spec.mark'],
    [{ mark: 'bar', encoding: { x: 'a' } }, 'encoding.x'],
    [{ $schema: 'https://vega.github.io/schema/vega/v6.json', marks: [] }, '$schema'],
    [
      { $schema: 'https://vega.github.io/schema/vega-lite/v4.17.json', layer: [{ mark: 'bar', selection: {} }] },
      'layer[0].selection',
    ],
  ])('%j is refused at %s', (specification, path) => {
    expect(factsOf(specification)['path']).toBe(path);
  });

  it('says that a specification is for an older version where that matters, and only there', () => {
    const $schema = 'https://vega.github.io/schema/vega-lite/v4.json';
    expect(factsOf({ $schema, mark: 'bar', selection: { a: { type: 'interval' } } })['old']).toBe('4');
    expect(() => checkSpecification({ $schema, mark: 'bar' })).not.toThrow();
    const fault = vegaFault({ $schema, mark: 'bar' }, new Error('x'), () => true);
    expect(fault.facts['old']).toBe('4');
  });

  it.each([
    ['pick_tuple', 'params[1].name'],
    ['p', 'params[0].name'],
    ['p_toggle', 'params[0].name'],
  ])('names the parameter that the signal %s was made of', (signal, path) => {
    const params = [
      { name: 'p', select: 'point' },
      { name: 'pick', select: 'point' },
    ];
    const cause = new Error(`Duplicate signal name: "${signal}"`);
    expect(vegaFault({ params, layer: [] }, cause, () => true).facts).toMatchObject({ path });
  });

  it('lets every way of composing views pass', () => {
    const unit = { mark: 'bar', encoding: { x: { field: 'a' }, tooltip: [{ field: 'b' }] } };
    for (const good of [unit, { layer: [unit] }, { concat: [unit] }, { repeat: ['a'], spec: unit }])
      expect(() => checkSpecification(good)).not.toThrow();
  });
});
