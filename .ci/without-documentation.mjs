import { parseAst } from 'vite';
import { walk } from './walk-syntax.mjs';

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

/** The places of documentation in a module: `about: '…'`, and a sentence as first argument of an option maker. */
export function documentationIn(code) {
  const program = parseAst(code);
  const makers = optionMakers(program);
  const found = [];
  walk(program, (node) => {
    if (node.type === 'Property' && keyName(node) === 'about' && isText(node.value)) found.push(node.value);
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && makers.has(node.callee.name)) {
      if (isText(node.arguments[0])) found.push(node.arguments[0]);
    }
  });
  return found.map(({ start, end }) => ({ start, end }));
}

/** Empties documentation without moving any other character, so that source maps stay right. */
export function emptyDocumentation(code) {
  let text = code;
  for (const { start, end } of documentationIn(code)) {
    const blank = `''${code.slice(start + 2, end).replace(/[^\n]/g, ' ')}`;
    text = text.slice(0, start) + blank + text.slice(end);
  }
  return text;
}

/**
 * A Vite plugin that leaves the documentation of options out of what a visitor loads.
 * Storybook, the index and Node keep it.
 */
export function withoutDocumentation() {
  return {
    name: 'peil-without-documentation',
    enforce: 'post',
    transform(code, id) {
      if (!/[\\/]src[\\/]charts[\\/].*\.ts$/.test(id) && !/[\\/]src[\\/]core[\\/].*\.ts$/.test(id)) return null;
      return { code: emptyDocumentation(code), map: null };
    },
  };
}
