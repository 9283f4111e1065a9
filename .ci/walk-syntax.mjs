/** Visits every node of a syntax tree, outermost first. */
export function walk(node, visit) {
  if (Array.isArray(node)) for (const item of node) walk(item, visit);
  else if (node && typeof node.type === 'string') {
    visit(node);
    for (const [key, value] of Object.entries(node))
      if (key !== 'type' && value && typeof value === 'object') walk(value, visit);
  }
}
