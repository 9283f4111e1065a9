import { expect, it } from 'vitest';
import { compactTemplates } from '../../.ci/compact-templates.mjs';

it('takes out white space and comments that a style sheet does not need', () => {
  const code =
    'const a = css`\n  /* why */\n  .x > .y:has(.z) + p {\n    gap: 0.5em;\n    width: calc(1px + 2px);\n    margin: 0 auto;\n  }\n`;';
  expect(compactTemplates(code)).toBe(
    'const a = css` .x>.y:has(.z) + p{gap:.5em;width:calc(1px + 2px);margin:0 auto}`;',
  );
});

it('keeps one space where a page has a line break, and words as they are', () => {
  const code = 'const a = html`<p>\n    Twee  woorden <b>${x}</b>\n    <i>y</i>\n  </p>`;';
  expect(compactTemplates(code)).toBe('const a = html`<p> Twee  woorden <b>${x}</b> <i>y</i> </p>`;');
});

it('leaves other templates alone', () => {
  const code = 'const a = `\n  text\n`;';
  expect(compactTemplates(code)).toBe(code);
});
