import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from './import-graph.js';

const folder = path.join(root, 'src/charts');

it('the generated lists are up to date', () => {
  const run = spawnSync(process.execPath, [path.join(root, '.ci/generate.mjs'), '--check'], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});

it('every chart folder has a chart and an element, and both lists name it', () => {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const all = readFileSync(path.join(folder, 'all.ts'), 'utf8');
  const elements = readFileSync(path.join(folder, 'elements.ts'), 'utf8');
  for (const name of names) {
    for (const file of ['chart.ts', 'element.ts'])
      expect(existsSync(path.join(folder, name, file)), `${name}/${file}`).toBe(true);
    expect(all).toContain(`'./${name}/chart.js'`);
    expect(elements).toContain(`'peil-${name}': () => import('./${name}/element.js')`);
  }
});
