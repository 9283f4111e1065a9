import { parseAst } from 'vite';
import { walk } from './walk-syntax.mjs';

const compact = {
  css: (text) =>
    text
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/ > /g, '>')
      .replace(/([\s:(,-])0\./g, '$1.')
      .replace(/ !/g, '!')
      .replace(/;}/g, '}'),
  // A line break between words or tags is one space to a browser.
  html: (text) => text.replace(/\s*\n\s*/g, ' '),
};

/** White space in `css` and `html` templates made as small as it may be without another picture. */
export function compactTemplates(code) {
  const found = [];
  walk(parseAst(code), (node) => {
    if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return;
    const shrink = compact[node.tag.name];
    if (shrink) for (const { start, end } of node.quasi.quasis) found.push({ start, end, shrink });
  });
  let text = code;
  for (const { start, end, shrink } of found.sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + shrink(code.slice(start, end)) + text.slice(end);
  return text;
}

/** A Vite plugin for what a visitor loads. Source maps point to the right line of these templates at their start only. */
export function withCompactTemplates() {
  return {
    name: 'peil-compact-templates',
    enforce: 'post',
    transform(code, id) {
      if (!/[\\/]src[\\/].*\.ts$/.test(id) || !/\b(css|html)`/.test(code)) return null;
      return { code: compactTemplates(code), map: null };
    },
  };
}
