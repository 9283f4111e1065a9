import { expect, it } from 'vitest';
import { words as bars } from '../../../src/charts/funding-flows/bars.js';
import { words as flow } from '../../../src/charts/funding-flows/flow.js';
import { words as layers } from '../../../src/charts/funding-flows/layers.js';
import { words as rare } from '../../../src/charts/funding-flows/rare.js';
import { en } from '../../../src/charts/funding-flows/words.en.js';
import { nl as first } from '../../../src/charts/funding-flows/words.nl.js';
import type { Words } from '../../../src/core/chart.js';

/** With the words that views bring. */
const nl: Words = { ...first, ...flow, ...bars, ...layers, ...rare };

const facts = (template: string) => new Set([...template.matchAll(/\{(\w+)/g)].map(([, name]) => name));

it('has the same words with the same facts in both languages', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
  expect(Object.keys(nl)).toHaveLength([first, flow, bars, layers, rare].flatMap(Object.keys).length);
  for (const key of Object.keys(nl)) expect([key, facts(en[key] ?? '')]).toEqual([key, facts(nl[key] ?? '')]);
});
