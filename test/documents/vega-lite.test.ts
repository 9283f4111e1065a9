import { expect, it } from 'vitest';
import { toVegaLite } from '../../src/documents/vega-lite.js';

const specification = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  data: { values: [{ jaar: '2025-01-01', aantal: null }] },
  mark: 'bar',
};
const around = {
  heading: 'Banen',
  summary: ['Er zijn 3 banen.', 'Dat is meer.'],
  notes: ['Voorlopig.'],
  source: 'CBS',
};

it('a specification goes along with its data and the words around the picture', () => {
  const written = toVegaLite(specification, around);
  expect(JSON.parse(written)).toEqual({
    ...specification,
    title: 'Banen',
    description: 'Er zijn 3 banen. Dat is meer.',
    usermeta: { notes: ['Voorlopig.'], source: 'CBS' },
  });
  expect(written.startsWith('{\n  "$schema"')).toBe(true);
});

it('a specification keeps the words of its own', () => {
  const own = {
    ...specification,
    title: { text: 'Eigen' },
    description: 'Zelf',
    usermeta: { maker: 'ik', source: 'eigen' },
  };
  const { title, description, usermeta } = JSON.parse(toVegaLite(own, { ...around, heading: '' })) as typeof own;
  expect([title, description, usermeta.maker]).toEqual([{ text: 'Eigen' }, 'Zelf', 'ik']);
});
