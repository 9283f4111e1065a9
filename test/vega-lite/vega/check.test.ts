import { describe, expect, it } from 'vitest';
import type { PeilError } from '../../../src/core/error.js';
import { checkSpecification } from '../../../src/vega-lite/vega/check.js';

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
  ])('%j is refused at %s', (specification, path) => {
    expect(factsOf(specification)['path']).toBe(path);
  });

  it('lets every way of composing views pass', () => {
    const unit = { mark: 'bar', encoding: { x: { field: 'a' }, tooltip: [{ field: 'b' }] } };
    for (const good of [unit, { layer: [unit] }, { concat: [unit] }, { repeat: ['a'], spec: unit }])
      expect(() => checkSpecification(good)).not.toThrow();
  });
});
