import { rewrite, rewriting } from './rewrite.mjs';

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

const templates = (nodes) =>
  nodes
    .filter(({ type, tag }) => type === 'TaggedTemplateExpression' && tag.type === 'Identifier' && compact[tag.name])
    .flatMap(({ tag, quasi }) => quasi.quasis.map((part) => [part, compact[tag.name]]));

/** White space in `css` and `html` templates made as small as it may be without another picture. */
export function compactTemplates(code) {
  return rewrite(code, templates);
}

/** A Vite plugin for what a visitor loads. Source maps point to the right line of these templates at their start only. */
export function withCompactTemplates() {
  const isWanted = (id, code) => /[\\/]src[\\/].*\.ts$/.test(id) && /\b(css|html)`/.test(code);
  return rewriting('compact-templates', isWanted, compactTemplates);
}
