import { refuse, type Option } from '../../core/option.js';
import { lengthOf } from '../../core/period-span.js';

/** A period or a day, as `2030`, `2030-Q2` or `2030-06-30`. */
export const periodOption = (terms: { readonly about: string }): Option<string | undefined> => ({
  ...terms,
  kind: 'text',
  parse(input) {
    const written = String(input ?? '').trim();
    return !written || lengthOf(written) ? written || undefined : refuse('expected.moment');
  },
});
