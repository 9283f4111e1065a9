import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

let eslint: ESLint;
beforeAll(() => {
  // A snippet is no part of the TypeScript project, so the rules that need types are off here.
  eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });
});

async function rulesBroken(code: string, filePath = 'src/element/snippet.ts'): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, filePath) });
  return (result?.messages ?? []).map((message) => message.ruleId ?? `parse error: ${message.message}`);
}

const lit = "import { html, svg } from 'lit';\nexport { html, svg };\n";
const syntax = 'no-restricted-syntax';

const forbidden: readonly (readonly [what: string, rule: string, code: string])[] = [
  ['a static style attribute', syntax, `${lit}export const a = html\`<p style="color: red">x</p>\`;`],
  [
    'a style attribute with an expression',
    syntax,
    `${lit}export const a = (x: string) => html\`<p style=\${x}>x</p>\`;`,
  ],
  ['a style attribute in svg', syntax, `${lit}export const a = svg\`<g class="b" style="fill: red"></g>\`;`],
  ['a style attribute on a new line', syntax, `${lit}export const a = html\`<p\n  style="x">x</p>\`;`],
  ['a style element in a template', syntax, `${lit}export const a = html\`<style>p { color: red }</style>\`;`],
  ['an inline handler', syntax, `${lit}export const a = html\`<button onclick="x()">x</button>\`;`],
  ['an innerHTML binding', syntax, `${lit}export const a = (x: string) => html\`<p .innerHTML=\${x}></p>\`;`],
  ['styleMap', 'no-restricted-imports', "export { styleMap } from 'lit/directives/style-map.js';"],
  [
    'an import of styleMap',
    syntax,
    "import { styleMap } from 'lit/directives/style-map.js';\nexport const a = styleMap;",
  ],
  ['unsafeHTML', 'no-restricted-imports', "export { unsafeHTML } from 'lit/directives/unsafe-html.js';"],
  ['unsafeSVG', 'no-restricted-imports', "export { unsafeSVG } from 'lit/directives/unsafe-svg.js';"],
  ['innerHTML', syntax, "export function a(b: Element) { b.innerHTML = 'x'; }"],
  ['innerHTML by name', syntax, "export function a(b: Element) { b['innerHTML'] = 'x'; }"],
  ['outerHTML', syntax, "export function a(b: Element) { b.outerHTML = 'x'; }"],
  ['insertAdjacentHTML', syntax, "export function a(b: Element) { b.insertAdjacentHTML('beforeend', 'x'); }"],
  ['document.write', syntax, "export function a() { document.write('x'); }"],
  ['setHTMLUnsafe', syntax, "export function a(b: Element) { b.setHTMLUnsafe('x'); }"],
  ['createContextualFragment', syntax, "export const a = (b: Range) => b.createContextualFragment('x');"],
  ['DOMParser', syntax, 'export const a = new DOMParser();'],
  ['.html()', syntax, "export function a(b: { html(x: string): void }) { b.html('x'); }"],
  [".attr('style')", syntax, "export function a(b: { attr(x: string, y: string): void }) { b.attr('style', 'x'); }"],
  ["setAttribute('style')", syntax, "export function a(b: Element) { b.setAttribute('style', 'x'); }"],
  ["setAttributeNS(null, 'style')", syntax, "export function a(b: Element) { b.setAttributeNS(null, 'style', 'x'); }"],
  ['a worker from a blob', syntax, 'export const a = new Worker(URL.createObjectURL(new Blob([])));'],
  ['eval', 'no-eval', "export const a: unknown = eval('1');"],
  ['new Function', 'no-new-func', "export const a = new Function('return 1');"],
  ['a timer with text', 'no-implied-eval', "setTimeout('x()', 1);"],
  ['any', '@typescript-eslint/no-explicit-any', 'export const a = (b: any) => String(b);'],
  ['a default export', syntax, 'export default 1;'],
  ['a default export by name', syntax, 'const a = 1;\nexport { a as default };'],
  ['an enum', syntax, 'export enum A { B }'],
  ['a decorator', syntax, 'declare const b: ClassDecorator;\n@b\nexport class A {}'],
  ['an import of decorators', 'no-restricted-imports', "export { property } from 'lit/decorators.js';"],
  ['an import of all of D3', 'no-restricted-imports', "export { scaleLinear } from 'd3-scale';"],
  ['an import without its ending', syntax, "export { b } from './b';"],
];

describe('lint in src', () => {
  it.each(forbidden)('refuses %s', async (_what, rule, code) => {
    expect(await rulesBroken(code)).toContain(rule);
  });

  const allowed: readonly (readonly [string, string])[] = [
    ['a style property binding', `${lit}export const a = (x: string) => html\`<p .style=\${x}>x</p>\`;`],
    ['attributes that end in style', `${lit}export const a = svg\`<text font-style="italic">x</text>\`;`],
    ['a property of style', "export function a(b: HTMLElement) { b.style.setProperty('--x', '1'); }"],
    ['an event listener', `${lit}export const a = (x: () => void) => html\`<button @click=\${x}>x</button>\`;`],
    [
      'static styles',
      "import { css, LitElement } from 'lit';\nexport class A extends LitElement { static override styles = css`p {}`; }",
    ],
  ];
  it.each(allowed)('lets %s pass', async (_what, code) => {
    expect(await rulesBroken(code)).toEqual([]);
  });
});

describe('lint in stories and demo', () => {
  const unsafe = `${lit}export const a = html\`<p style="color: red">x</p>\`;`;
  it.each(['stories/snippet.stories.ts', 'demo/snippet.js'])('refuses style attributes in %s', async (file) => {
    expect(await rulesBroken(unsafe, file)).toContain(syntax);
  });
  it('lets a story have its default export', async () => {
    expect(await rulesBroken("export default { title: 'x' };", 'stories/snippet.stories.ts')).toEqual([]);
  });
});

describe('lint in tests', () => {
  it.each(['it.only', 'it.skip', 'describe.only', 'describe.skip', 'it.todo'])('refuses %s', async (call) => {
    const code = `import { describe, it } from 'vitest';\nvoid describe;\nvoid it;\n${call}('x', () => {});`;
    expect(await rulesBroken(code, 'test/core/snippet.test.ts')).toContain(syntax);
  });
});
