import { parseAst } from 'vite';

/** Every node of a syntax tree, outermost first. */
function nodesIn(tree) {
  if (Array.isArray(tree)) return tree.flatMap(nodesIn);
  if (typeof tree?.type !== 'string') return [];
  return [tree, ...Object.values(tree).flatMap(nodesIn)];
}

/**
 * A module with some places written anew and everything else to the letter.
 * `find` takes the nodes of the module, its program first, and gives for every such place its node and what writes it.
 */
export function rewrite(code, find) {
  let text = code;
  for (const [{ start, end }, write] of find(nodesIn(parseAst(code))).sort(([a], [b]) => b.start - a.start))
    text = text.slice(0, start) + write(code.slice(start, end)) + text.slice(end);
  return text;
}

/** A Vite plugin that changes the modules it is wanted for, and leaves their source maps as they are. */
export function rewriting(name, isWanted, change) {
  return {
    name: `peil-${name}`,
    enforce: 'post',
    transform: (code, id) => (isWanted(id, code) ? { code: change(code), map: null } : null),
  };
}
