import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { leanLit } from '../../.ci/lean-lit.mjs';

const files = ['@lit/reactive-element/reactive-element.js', 'lit-html/lit-html.js', 'lit-element/lit-element.js'];

const production = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../node_modules/${file}`, import.meta.url)), 'utf8');

const exported = (code: string) => /export\s*\{[^}]*\}(?=;?\s*(\/\/.*\s*)?$)/.exec(code)?.[0];

it.each(files)('%s still says what it exports, without what polyfills and decorators need', (file) => {
  const code = production(file);
  const lean = leanLit(file, code);
  expect(lean).not.toMatch(/PolyfillSupport|Versions|Symbol\.metadata|litPropertyMetadata/);
  expect(() => parseAst(lean)).not.toThrow();
  expect(exported(lean)).toBe(exported(code));
  expect(exported(lean)).toBeDefined();
});

it('says so when Lit has changed', () => {
  expect(() => leanLit('lit-html/lit-html.js', 'export const nothing = 1;')).toThrow('lean-lit.mjs');
});

it('leaves other files alone', () => {
  expect(leanLit('lit/index.js', 'export {};')).toBe('export {};');
});
