import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { filesIn, root } from './import-graph.js';

const lines = filesIn('src').map((file) => ({
  file,
  count: readFileSync(path.join(root, file), 'utf8').split('\n').length - 1,
}));

it('no file in src has more than 400 lines', () => {
  const long = lines.filter(({ count }) => count > 300);
  for (const { file, count } of long) console.warn(`${file} has ${count} lines; 300 is a smell`);
  expect(long.filter(({ count }) => count > 400)).toEqual([]);
});

it('no file in src is named after nothing', () => {
  expect(lines.filter(({ file }) => /\b(utils?|helpers?|common|misc)\b/.test(file))).toEqual([]);
});
