import { expect, it } from 'vitest';
import { words as bars } from '../../../src/charts/funding-flows/bars.js';
import { words as flow } from '../../../src/charts/funding-flows/flow.js';
import { en } from '../../../src/charts/funding-flows/words.en.js';
import { nl as first } from '../../../src/charts/funding-flows/words.nl.js';
import type { Words } from '../../../src/core/chart.js';

/** With the words that views bring. */
const nl: Words = { ...first, ...flow, ...bars };

const facts = (template: string) => new Set([...template.matchAll(/\{(\w+)/g)].map(([, name]) => name));

it('has the same words with the same facts in both languages', () => {
  expect(Object.keys(en)).toEqual(Object.keys(nl));
  for (const key of Object.keys(nl)) expect([key, facts(en[key] ?? '')]).toEqual([key, facts(nl[key] ?? '')]);
});
