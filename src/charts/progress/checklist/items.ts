import { statusAt, textAt, type Dataset } from '../../../core/dataset.js';
import type { ProgressValues } from '../options.js';

/** Whether an item is done. */
export type Done = 'done' | 'partly' | 'open' | 'inapplicable' | 'unknown' | 'secret';

export const states: readonly Done[] = ['done', 'partly', 'open', 'inapplicable', 'unknown', 'secret'];

export interface Item {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly state: Done;
  /** The words of the data that are not known. */
  readonly strange: string | undefined;
}

export interface Chapter {
  readonly name: string;
  readonly items: readonly Item[];
}

const forms: readonly (readonly [Done, RegExp])[] = [
  ['inapplicable', /^(n\.? ?v\.? ?t\.?|n\/?a|niet van toepassing|not applicable)$/i],
  ['unknown', /weet|onbekend|onduidelijk|unknown|don.t know|^\?+$/i],
  ['partly', /^(nog )?(niet (helemaal|volledig|geheel)|not (fully|entirely))/i],
  ['open', /\b(niet|geen|not|no|nee|open|todo|to do|te doen|ontbreekt|missing|onvoldoende)\b|^[✗✘❌○]$/i],
  ['partly', /deels|gedeelte|half|bezig|loopt|gestart|in uitvoering|part|in progress|started|ongoing|^[◐~]$/i],
  [
    'done',
    /klaar|gereed|gedaan|voltooid|afgerond|voldaan|voldoet|behaald|geregeld|done|ready|complete|\b(af|ja|yes|ok)\b|^[✓✔☑✅●]$/i,
  ],
];

/** The items of a checklist under the headings they stand under, in the order of the data; and how many rows name no item. */
export function chaptersOf(
  data: Dataset,
  values: ProgressValues,
): { readonly chapters: readonly Chapter[]; readonly nameless: number } {
  const chapters = new Map<string, Item[]>();
  const times = new Map<string, number>();
  let nameless = 0;
  for (let row = 0; row < data.length; row++) {
    const name = textAt(values.goal, row)?.trim();
    if (!name) {
      nameless++;
      continue;
    }
    const group = textAt(values.group, row)?.trim() ?? '';
    const key = `${group}|${name}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    const word = textAt(values.status, row)?.trim();
    const isSecret =
      statusAt(values.status, row) === 'suppressed' || /^(geheim|vertrouwelijk|confidential)$/i.test(word ?? '');
    const state = isSecret ? 'secret' : (word && forms.find(([, form]) => form.test(word))?.[0]) || 'unknown';
    const items = chapters.get(group) ?? [];
    chapters.set(group, items);
    items.push({
      row,
      id: `item:${time === 1 ? key : `${key}#${time}`}`,
      name,
      state,
      strange: state === 'unknown' ? word : undefined,
    });
  }
  return { chapters: Array.from(chapters, ([name, items]) => ({ name, items })), nameless };
}

export const number = (items: readonly Item[], ...wanted: readonly Done[]): number =>
  items.filter(({ state }) => wanted.includes(state)).length;

/** Items that count: all but those that do not apply. */
export const applying = (items: readonly Item[]): number => items.length - number(items, 'inapplicable');
