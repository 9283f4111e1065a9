import type { SvgNode } from './lower.js';

const svg = 'http://www.w3.org/2000/svg';

/** An SVG element with what it holds. */
export function make(node: SvgNode): Element {
  const element = document.createElementNS(svg, node.name);
  // `Object.entries` takes twice the time here, in code that has just begun.
  for (const name in node.attributes) element.setAttribute(name, String(node.attributes[name]));
  if (node.text !== undefined) element.textContent = node.text;
  for (const child of node.children ?? []) element.append(make(child));
  return element;
}

/** Makes an element show `to` where it showed `from`; touches only what differs. Both have the same name. */
export function patch(element: Element, from: SvgNode, to: SvgNode): void {
  for (const name in from.attributes) if (!(name in to.attributes)) element.removeAttribute(name);
  for (const name in to.attributes) {
    const value = to.attributes[name];
    if (from.attributes[name] !== value) element.setAttribute(name, String(value));
  }
  if (from.text !== to.text) element.textContent = to.text ?? '';
  const before = from.children ?? [];
  const after = to.children ?? [];
  for (let at = before.length - 1; at >= after.length; at--) element.children[at]?.remove();
  after.forEach((child, at) => {
    const old = before[at];
    const present = element.children[at];
    if (!old || !present) element.append(make(child));
    else if (old.name === child.name) patch(present, old, child);
    else present.replaceWith(make(child));
  });
}

/** Makes a group hold these nodes in this order; elements are found again by the key of their node. */
export function patchAll(
  group: Element,
  elements: Map<string, Element>,
  shown: Map<string, SvgNode>,
  nodes: readonly SvgNode[],
): void {
  const keys = new Set(nodes.map(({ key = '' }) => key));
  for (const [key, element] of elements) {
    if (keys.has(key)) continue;
    element.remove();
    elements.delete(key);
    shown.delete(key);
  }
  let next = group.firstElementChild;
  for (const node of nodes) {
    const { key = '' } = node;
    const old = shown.get(key);
    let element = elements.get(key);
    if (element && old) patch(element, old, node);
    else elements.set(key, (element = make(node)));
    shown.set(key, node);
    if (element === next) next = next.nextElementSibling;
    else group.insertBefore(element, next);
  }
}
