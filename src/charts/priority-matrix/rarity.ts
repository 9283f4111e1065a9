import { later } from '../../kit/later.js';
import type { Given } from './given.js';
import type { PriorityValues } from './options.js';

/** What most pages have nothing of. */
export const rarity = later(() => import('./rare.js'));

const usual: Given = {
  preset: 'value-risk',
  begin: 'top-left',
  own: {},
  kinds: ['begin-value-risk', 'counts-value-risk'],
};

/** Whether a page says how to weigh, changes the specification, or weighs something else than risk. */
export const isGiven = (values: PriorityValues): boolean =>
  !/risi|risk/i.test(values.x?.field.name ?? '') ||
  Boolean(values.spec ?? values.specPatch) ||
  Object.values(values).some((value) => typeof value === 'string' && value !== 'auto');

/** What a page gives, else what is usual; of `sorted`, all figures in order. */
export const givenOf = (values: PriorityValues, sorted: readonly (readonly number[])[]): Given =>
  isGiven(values) ? rarity.part.understood(values, sorted) : usual;
