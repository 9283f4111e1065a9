import { expect, it } from 'vitest';
import { emptyDocumentation } from '../../.ci/without-documentation.mjs';

const code = [
  "import { flag as switchOn, text } from '../../core/option.js';",
  "import { other } from './other.js';",
  "const about = 'kept';",
  'export const options = {',
  "  a: switchOn('A sentence.'),",
  "  b: text('Its \\'quoted\\' sentence.'),",
  '  c: { about: `Two',
  "lines`, kind: 'about: kept' },",
  "  d: { 'about': 'A key in quotes.' },",
  "  e: { about: about + ' kept' },",
  "  f: other('kept'),",
  '};',
].join('\n');

it('empties the sentences about options and nothing else', () => {
  const empty = emptyDocumentation(code);
  expect(empty.match(/sentence|Two|quotes/g)).toBeNull();
  expect(empty.match(/kept/g)).toHaveLength(4);
});

it('moves no other character, so that source maps stay right', () => {
  const before = code.split('\n');
  const after = emptyDocumentation(code).split('\n');
  expect(after.map((line) => line.length)).toEqual(before.map((line) => line.length));
  expect(after[7]?.indexOf('kind')).toBe(before[7]?.indexOf('kind'));
});

it('leaves code without options as it is', () => {
  const plain = "export const a = { kind: 'x' };";
  expect(emptyDocumentation(plain)).toBe(plain);
});
