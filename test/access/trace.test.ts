import { expect, it } from 'vitest';
import { trace } from '../../src/access/trace.js';
import { drawingOf, flows, link, mark, node } from './drawings.js';

const traced = (id: string, drawing = flows) => [...trace(drawing, id)].sort();

it('lights what leads to a node and what it leads to, not what flows beside it', () => {
  expect(traced('programma')).toEqual(
    ['EFRO', 'EFRO>programma', 'TNO', 'overige', 'programma', 'programma>TNO', 'programma>overige'].sort(),
  );
  expect(traced('TNO')).toEqual(['EFRO', 'EFRO>programma', 'TNO', 'programma', 'programma>TNO'].sort());
  expect(traced('ESF')).toEqual(['ESF', 'ESF>overige', 'overige'].sort());
});

it('lights both sides of a link', () => {
  expect(traced('programma>TNO')).toEqual(['EFRO', 'EFRO>programma', 'TNO', 'programma', 'programma>TNO'].sort());
});

it('lights only itself elsewhere', () => {
  expect(traced('los')).toEqual(['los']);
  expect(traced('a', drawingOf([mark('a'), mark('b')]))).toEqual(['a']);
  expect(traced('gone')).toEqual(['gone']);
});

it('lights the path of a link that is folded away', () => {
  expect(traced('ESF>A')).toEqual(['A', 'ESF', 'ESF>A'].sort());
});

it('ends in a circle', () => {
  const circle = drawingOf(
    [node('a', 0), node('b', 1), link('a', 'b', 1), link('b', 'a', 1), link('a', 'a', 1)],
    'layers',
  );
  expect(traced('a', circle)).toEqual(['a', 'a>a', 'a>b', 'b', 'b>a'].sort());
});
