import type { Page } from 'puppeteer-core';
import { groundContrasts, type Frame, type Patch } from './ground-contrasts.js';
import type { Nodes } from './nodes-at.js';

/** What was measured of a node's own text. */
export interface Measured {
  /** Which of the nodes. */
  readonly at: number;
  readonly text: string;
  /** The least contrast with what lies under the text; absent when no glyph was seen. */
  readonly contrast: number | undefined;
  /** What WCAG 2.2 (1.4.3) asks: 4.5, or 3 from 24 px, or 18.66 px bold. */
  readonly needed: number;
}

/** The least contrast of each node's own text with the pixels under its glyphs, in views of the page with the node scrolled into it. */
export async function leastContrasts(page: Page, nodes: Nodes): Promise<Measured[]> {
  const count = await page.evaluate((all) => all.length, nodes);
  const found: (Measured | undefined)[] = Array.from({ length: count });
  for (;;) {
    const open = found.flatMap((measured, at) => (measured ? [] : [at]));
    if (!open.length) return found.flatMap((measured) => measured ?? []);
    const seen = await page.evaluate(patchesInView, nodes, open);
    const frame = frameOf(seen);
    // A clip counts from where the page begins, not from where it is scrolled to.
    const [left, top] = await page.evaluate(() => [scrollX, scrollY] as const);
    const clip = { ...frame, x: frame.x + left, y: frame.y + top };
    const views: string[] = [];
    // Glyphs are where black and white differ; the ground is what is there without them.
    for (const colour of ['transparent', 'black', 'white']) {
      await page.evaluate(
        colourTexts,
        nodes,
        seen.map(({ at }) => at),
        colour,
      );
      views.push(
        await page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false, optimizeForSpeed: true }),
      );
    }
    await page.evaluate(
      colourTexts,
      nodes,
      seen.map(({ at }) => at),
      '',
    );
    const contrasts = await groundContrasts(page, views, frame, seen);
    for (const [turn, { at, text, needed }] of seen.entries()) {
      const contrast = contrasts[turn] ?? undefined;
      // What is covered now may be seen when it stands in the middle itself, which the first does.
      if (contrast !== undefined || turn === 0) found[at] = { at, text, contrast, needed };
    }
  }
}

/** Those whose contrast is too low or could not be measured, with the figure. */
export const weakOf = (all: readonly Measured[], nameOf: (at: number) => string): string[] =>
  all
    .filter(({ contrast, needed }) => contrast === undefined || contrast < needed)
    .map(
      ({ at, text, contrast, needed }) =>
        `${nameOf(at)} "${text}": ${contrast === undefined ? 'not seen' : `${contrast.toFixed(2)}, needs ${needed}`}`,
    );

/** What of the view holds all boxes, in whole px; never empty. */
function frameOf(patches: readonly Patch[]): Frame {
  const boxes = patches.flatMap((patch) => patch.boxes);
  const x = Math.max(0, Math.floor(Math.min(...boxes.map(([left]) => left))));
  const y = Math.max(0, Math.floor(Math.min(...boxes.map(([, top]) => top))));
  const width = Math.ceil(Math.max(...boxes.map(([, , right]) => right))) - x;
  const height = Math.ceil(Math.max(...boxes.map(([, , , bottom]) => bottom))) - y;
  return boxes.length && width > 0 && height > 0 ? { x, y, width, height } : { x: 0, y: 0, width: 1, height: 1 };
}

/** In the page: scrolls the first of the open nodes into view and tells of it and of others that are whole in view now. */
function patchesInView(nodes: (Element | null)[], open: number[]): Patch[] {
  const ancestors = (node: Element): Element[] => {
    const root = node.getRootNode();
    const above = node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    return above ? [above, ...ancestors(above)] : [];
  };
  const patchOf = (node: Element, at: number): Patch => {
    const own = [...node.childNodes].filter(
      (child) => child.nodeType === Node.TEXT_NODE && (child.textContent ?? '').trim() !== '',
    );
    const boxes = own.flatMap((child) => {
      const range = document.createRange();
      range.selectNodeContents(child);
      return Array.from(range.getClientRects(), ({ left, top, right, bottom }) => [left, top, right, bottom] as const);
    });
    const style = getComputedStyle(node);
    const drawn = node instanceof SVGElement;
    const opacities = [node, ...ancestors(node)].map((one) => Number(getComputedStyle(one).opacity));
    const size = parseFloat(style.fontSize);
    return {
      at,
      text: own.map((child) => (child.textContent ?? '').trim()).join(' '),
      colour: drawn ? style.fill : style.color,
      alpha: opacities.reduce((a, b) => a * b, drawn ? Number(style.fillOpacity) : 1),
      needed: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5,
      boxes,
    };
  };
  const whole = (node: Element, boxes: Patch['boxes']) => {
    const frames = ancestors(node)
      .filter((one) => getComputedStyle(one).overflow !== 'visible')
      .map((one) => one.getBoundingClientRect());
    return [new DOMRect(0, 0, innerWidth, innerHeight), ...frames].every((frame) =>
      boxes.every(
        ([left, top, right, bottom]) =>
          left >= frame.left - 1 && top >= frame.top - 1 && right <= frame.right + 1 && bottom <= frame.bottom + 1,
      ),
    );
  };
  const [first = 0, ...others] = open;
  const middle = nodes[first];
  if (!middle) return [{ at: first, text: '', colour: '', alpha: 0, needed: 4.5, boxes: [] }];
  middle.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const patches = [patchOf(middle, first)];
  // Texts that lie over each other are each other's ground: not in one turn.
  const apart = (boxes: Patch['boxes']) =>
    patches.every((known) =>
      known.boxes.every(([left, top, right, bottom]) =>
        boxes.every((box) => box[0] > right + 1 || box[2] < left - 1 || box[1] > bottom + 1 || box[3] < top - 1),
      ),
    );
  for (const at of others) {
    const node = nodes[at];
    const { top = -1, bottom = 0 } = node?.getBoundingClientRect() ?? {};
    if (!node || top < 0 || bottom > innerHeight) continue;
    const patch = patchOf(node, at);
    if (patch.boxes.length && whole(node, patch.boxes) && apart(patch.boxes)) patches.push(patch);
  }
  return patches;
}

/** In the page: gives the nodes' own texts a colour, not their halos and grounds; `''` gives them back their own. */
function colourTexts(nodes: (Element | null)[], which: number[], colour: string): void {
  for (const at of which) {
    const node = nodes[at];
    if (!(node instanceof SVGElement || node instanceof HTMLElement)) continue;
    const parts = node instanceof SVGElement ? ['fill'] : ['-webkit-text-fill-color', 'text-decoration-color'];
    for (const part of parts) node.style.setProperty(part, colour, 'important');
  }
}
