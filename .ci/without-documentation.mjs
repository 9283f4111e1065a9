import { rewrite, rewriting } from './rewrite.mjs';

const isText = (node) =>
  (node?.type === 'Literal' && typeof node.value === 'string') ||
  (node?.type === 'TemplateLiteral' && node.expressions.length === 0);

const keyName = (property) =>
  property.computed ? undefined : property.key.type === 'Identifier' ? property.key.name : property.key.value;

/** Local names of the option makers that a module imports from core/option. */
function optionMakers(program) {
  return new Set(
    program.body
      .filter(
        (node) =>
          node.type === 'ImportDeclaration' &&
          /\/core\/([a-z]+-)?option(\.js|\.ts)?$|^\.\/option\.js$/.test(node.source.value),
      )
      .flatMap((node) => node.specifiers.map((specifier) => specifier.local.name)),
  );
}

const isAbout = (node) => node.type === 'Property' && keyName(node) === 'about';

const isCallOf = ({ type, callee }, names) =>
  type === 'CallExpression' && callee.type === 'Identifier' && names.has(callee.name);

const blank = (text) => `''${text.slice(2).replace(/[^\n]/g, ' ')}`;

/** The places of documentation in a module: `about: '…'`, and a sentence as first argument of an option maker. */
function documentation(nodes) {
  const makers = optionMakers(nodes[0]);
  return nodes
    .flatMap((node) => {
      if (isAbout(node)) return [node.value];
      return isCallOf(node, makers) ? node.arguments.slice(0, 1) : [];
    })
    .filter(isText)
    .map((text) => [text, blank]);
}

/** Empties documentation without moving any other character, so that source maps stay right. */
export function emptyDocumentation(code) {
  return rewrite(code, documentation);
}

/**
 * A Vite plugin that leaves the documentation of options out of what a visitor loads.
 * Storybook, the index and Node keep it.
 */
export function withoutDocumentation() {
  const isWanted = (id) => /[\\/]src[\\/](charts|core|vega-lite)[\\/].*\.ts$/.test(id);
  return rewriting('without-documentation', isWanted, emptyDocumentation);
}
