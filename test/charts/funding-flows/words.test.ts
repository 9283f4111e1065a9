import { expect, it } from 'vitest';
import { en } from '../../../src/charts/funding-flows/words.en.js';
import { nl } from '../../../src/charts/funding-flows/words.nl.js';

const facts = (template: string) => new Set([...template.matchAll(/\{(\w+)/g)].map(([, name]) => name));

it('has the same words with the same facts in both languages', () => {
  expect(Object.keys(en)).toEqual(Object.keys(nl));
  for (const key of Object.keys(nl)) expect([key, facts(en[key] ?? '')]).toEqual([key, facts(nl[key] ?? '')]);
});
