import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Path } from './nodes-at.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe says of a page. */
export interface AxeFindings {
  /** Every violation, and every node that a rule could not decide on, except contrast. */
  readonly faults: readonly string[];
  /** Nodes of which axe could not tell the contrast. */
  readonly unmeasured: readonly Path[];
}

const pathOf = ({ target }: NodeResult): Path => target.flat();

/** Runs axe with all its rules on a page as it is now. */
export async function axeFindings(page: Page): Promise<AxeFindings> {
  await page.evaluate(axeSource);
  const { violations, incomplete } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  const told = (results: AxeResults['violations']) =>
    results.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${pathOf(node).join(' ')}: ${node.failureSummary ?? ''}`),
    );
  const undecided = incomplete.filter(({ id }) => id !== 'color-contrast');
  const contrasts = incomplete.filter(({ id }) => id === 'color-contrast');
  return {
    faults: [...told(violations), ...told(undecided)],
    unmeasured: contrasts.flatMap(({ nodes }) => nodes.map(pathOf)),
  };
}
