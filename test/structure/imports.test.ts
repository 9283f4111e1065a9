import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cycles, filesIn, importsInSrc, importsOf, reach, root } from './import-graph.js';
import { objection, partOf } from './import-rules.js';

const edges = importsInSrc();

describe('imports in src', () => {
  it('finds the code it judges', () => {
    expect(edges.length).toBeGreaterThan(0);
  });

  it('every file has a place in the house', () => {
    expect(filesIn('src').filter((file) => partOf(file) === undefined)).toEqual([]);
  });

  it('point one way', () => {
    expect(edges.map(objection).filter(Boolean)).toEqual([]);
  });

  it('lead to files that exist', () => {
    const files = new Set(filesIn('src'));
    expect(edges.filter((edge) => edge.to.startsWith('src/') && !files.has(edge.to))).toEqual([]);
  });

  it('make no ring', () => {
    expect(cycles(edges)).toEqual([]);
  });

  it('name only packages that package.json lists as dependencies', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const known = (to: string) =>
      to.startsWith('node:') || Object.keys(dependencies).some((name) => to === name || to.startsWith(`${name}/`));
    // A package that has only types (`geojson`) disappears from the code.
    const used = edges.filter((edge) => !edge.to.startsWith('src/') && edge.kind !== 'type').map((edge) => edge.to);
    expect(used.filter((to) => !known(to))).toEqual([]);
  });

  it('from node.ts, cli and documents never reach Lit', () => {
    const starts = filesIn('src').filter((file) => /^src\/(node\.ts|cli\/|documents\/)/.test(file));
    const ways = starts.flatMap((start) =>
      [...reach(edges, start, ['value', 'dynamic'])]
        .filter(([to]) => /^(lit($|\/|-)|@lit)/.test(to))
        .map(([, way]) => way.join(' -> ')),
    );
    expect(ways).toEqual([]);
  });
});

describe('the rule for imports', () => {
  const judge = (from: string, code: string) => importsOf(from, code).map(objection);

  it.each([
    ['src/core/a.ts', "import { b } from '../kit/b.js';"],
    ['src/core/a.ts', "import type { B } from '../data/b.js';"],
    ['src/core/a.ts', "import { sum } from 'd3-array';"],
    ['src/kit/a.ts', "import { b } from '../charts/x/chart.js';"],
    ['src/kit/a.ts', "import { html } from 'lit';"],
    ['src/access/a.ts', "import { b } from '../locale/nl.js';"],
    ['src/data/a.ts', "import { b } from '../element/b.js';"],
    ['src/charts/x/chart.ts', "import { b } from '../y/chart.js';"],
    ['src/charts/x/element.ts', "import { b } from '../y/chart.js';"],
    ['src/charts/x/chart.ts', "import { b } from '../../element/b.js';"],
    ['src/charts/x/element.ts', "import { b } from '../../documents/svg.js';"],
    ['src/element/a.ts', "import { b } from '../charts/x/chart.js';"],
    ['src/element/a.ts', "export { b } from '../documents/svg.js';"],
    ['src/documents/a.ts', "import { b } from '../element/b.js';"],
    ['src/documents/a.ts', "import { html } from 'lit';"],
    ['src/node.ts', "export const a = () => import('./element/b.js');"],
    ['src/helpers/a.ts', "import { b } from '../core/b.js';"],
  ])('refuses in %s: %s', (from, code) => {
    expect(judge(from, code)).toEqual([expect.any(String)]);
  });

  it.each([
    ['src/charts/x/chart.ts', "import { b } from '../../kit/b.js'; import { c } from './c.js';"],
    [
      'src/charts/x/element.ts',
      "import { b } from '../../element/b.js'; export const c = () => import('../../documents/svg.js');",
    ],
    [
      'src/element/a.ts',
      "export const b = () => import('../documents/svg.js'); import type { C } from '../documents/c.js';",
    ],
    ['src/access/a.ts', "import type { Locale } from '../core/locale.js';"],
    ['src/node.ts', "import { readFile } from 'node:fs/promises'; export { charts } from './charts/all.js';"],
  ])('lets pass in %s: %s', (from, code) => {
    expect(judge(from, code).filter(Boolean)).toEqual([]);
  });

  it('sees a ring, and no ring in types', () => {
    const ring = [
      ...importsOf('src/core/a.ts', "import { b } from './b.js';"),
      ...importsOf('src/core/b.ts', "import { a } from './a.js';"),
    ];
    expect(cycles(ring)).toHaveLength(1);
    const types = [
      ...importsOf('src/core/a.ts', "import { b } from './b.js';"),
      ...importsOf('src/core/b.ts', "import { type A } from './a.js';"),
    ];
    expect(cycles(types)).toEqual([]);
  });
});
