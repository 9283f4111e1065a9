import type { JSHandle, Page } from 'puppeteer-core';

/** Where a node is: a selector, or one per shadow root on the way to it. */
export type Path = readonly string[];

/** Nodes of a page, as a test hands them on. */
export type Nodes = JSHandle<(Element | null)[]>;

/** The nodes that paths lead to, in their order; null where there is none. */
export function nodesAt(page: Page, paths: readonly Path[]): Promise<Nodes> {
  return page.evaluateHandle(
    (all) =>
      all.map((path) =>
        path.reduce<Element | null>(
          (found, selector, at) => (at ? found?.shadowRoot : document)?.querySelector(selector) ?? null,
          null,
        ),
      ),
    paths as string[][],
  );
}
