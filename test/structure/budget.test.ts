import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measure } from '../../.ci/budget.mjs';

const code: Readonly<Record<string, string>> = {
  'peil.js': 'const load = () => import(`./map.js`); export { load };',
  'map.js': 'import { a } from "./chunks/a.js"; export const words = () => import("./chunks/nl.js"); export { a };',
  'chunks/a.js': 'export { b as a } from "./b.js";',
  'chunks/b.js': 'export const b = 1; export const later = () => import("./later.js");',
  'chunks/nl.js': 'import { b } from "./b.js"; export const nl = { b };',
  'chunks/later.js': 'export const later = "not at once";',
};
const needed = ['src/locale/nl.ts'];
const budgets = { loader: 'peil.js', charts: { map: { limit: 1, needed } } };

let dist = '';
beforeAll(() => {
  dist = mkdtempSync(path.join(os.tmpdir(), 'peil-budget-'));
  mkdirSync(path.join(dist, 'chunks'));
  for (const [name, text] of Object.entries(code)) {
    writeFileSync(path.join(dist, name), text);
    const sources = name === 'chunks/nl.js' ? ['../../src/locale/nl.ts'] : [];
    writeFileSync(path.join(dist, `${name}.map`), JSON.stringify({ sources }));
  }
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

describe('the budget', () => {
  it('counts what a monitor loads at once, every file one time', () => {
    const [cost] = measure(dist, budgets);
    const files = ['chunks/a.js', 'chunks/b.js', 'chunks/nl.js', 'map.js', 'peil.js'];
    expect(cost?.files.map(({ file }) => file).sort()).toEqual(files);
    const bytes = files.reduce((sum, file) => sum + gzipSync(code[file] ?? '', { level: 9 }).length, 0);
    expect(cost).toMatchObject({ chart: 'map', bytes, over: false });
  });

  it('says when a monitor is over', () => {
    expect(measure(dist, { ...budgets, charts: { map: { limit: 0.1, needed } } })[0]?.over).toBe(true);
  });

  it('counts what a monitor adds to a page that has another', () => {
    const bytes = gzipSync(code['map.js'] ?? '', { level: 9 }).length;
    const pair = (further: number) => {
      const charts = { map: { limit: 1, needed: [], further }, 'chunks/a': { limit: 1, needed: [], further: 1 } };
      return measure(dist, { ...budgets, charts });
    };
    expect(pair(1)[0]).toMatchObject({ more: bytes, over: false });
    expect(pair(1)[1]).toMatchObject({ more: 0 });
    expect(pair((bytes - 1) / 1000)[0]).toMatchObject({ over: true });
  });

  it('does not pass for want of a file', () => {
    expect(() => measure(dist, { ...budgets, charts: { gone: { limit: 1, needed } } })).toThrow('gone.js');
    expect(() => measure(dist, { ...budgets, charts: { map: { limit: 1, needed: ['src/gone.ts'] } } })).toThrow(
      'src/gone.ts',
    );
  });
});
