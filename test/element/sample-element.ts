import { defineChart } from '../../src/core/chart.js';
import { cellAt, textAt } from '../../src/core/dataset.js';
import { insight } from '../../src/core/insight.js';
import { channel, flag, number } from '../../src/core/option.js';
import { defineElement } from '../../src/element/define-element.js';
import { PeilElement } from '../../src/element/peil-element.js';

/** A chart of a few lines, so that tests of the element say nothing of a real chart. */
export const chart = defineChart({
  name: 'sample',
  options: {
    who: channel({ about: '', synonyms: ['naam'], type: 'text' }),
    amount: channel({ about: '', synonyms: ['bedrag'], type: 'number' }),
    top: number({ about: '', fallback: 2, min: 1, whole: true }),
    all: flag(''),
  },
  forms: [['who', 'amount']],
  words: {
    nl: {
      name: 'Proefgrafiek',
      total: 'Samen {sum}.',
      missing: '{count?Eén rij heeft:{count} rijen hebben} geen bedrag.',
      'control.all': 'Toon alles',
    },
    en: () =>
      Promise.resolve({
        name: 'Sample chart',
        total: 'Together {sum}.',
        missing: '{count} without an amount.',
        'control.all': 'Show all',
      }),
  },
  draw(data, { who, amount, top, all }, frame) {
    if (!who || !amount) throw new Error('not resolved');
    // So that a test can see what becomes of a chart that fails to draw.
    if (frame.width < 400 && textAt(who, 0) === 'Breed') throw new RangeError('no room');
    const rows = Array.from({ length: data.length }, (_, row) => row).slice(0, all ? undefined : top);
    const missing = rows.filter((row) => cellAt(amount, row).value === null).length;
    return {
      width: frame.width,
      height: rows.length * 40,
      guides: [],
      marks: rows.map((row, at) => ({
        id: `bar:${textAt(who, row)}`,
        kind: 'bar',
        datum: [
          [who.field, cellAt(who, row)],
          [amount.field, cellAt(amount, row)],
        ],
        box: { x: 0, y: at * 40, width: frame.width / 2, height: 30 },
        shapes: [{ shape: 'rect', x: 0, y: at * 40, width: frame.width / 2, height: 30, fill: 'category-1' }],
        ...(at === 0 ? { action: { option: 'all', value: true } } : {}),
      })),
      notes: missing ? [insight('missing', { count: missing })] : [],
    };
  },
  insights: (data, { amount }) => {
    let sum = 0;
    for (let row = 0; row < data.length; row++) sum += Number(amount && cellAt(amount, row).value);
    return [insight('total', { sum })];
  },
  controls: (_data, { all }) => [{ option: 'all', kind: 'flag', value: String(all) }],
});

export class SampleElement extends PeilElement {
  static override readonly chart = chart;
}

if (!customElements.get('peil-sample')) defineElement('peil-sample', SampleElement);

/** An element on the page that has come to rest. */
export async function show(
  html: string,
  ready: (element: SampleElement) => boolean = hasDrawn,
): Promise<SampleElement> {
  const place = document.createElement('div');
  document.body.append(place);
  place.append(document.createRange().createContextualFragment(html));
  const element = place.querySelector<SampleElement>('peil-sample');
  if (!element) throw new Error('no element');
  await until(() => ready(element));
  return element;
}

export const hasDrawn = (element: PeilElement): boolean =>
  element.drawing !== undefined && element.shadowRoot?.querySelector('.picture svg') !== null;

export const hasFailed = (element: PeilElement): boolean => element.shadowRoot?.querySelector('div.error') !== null;

/** Waits for something to become so, ten seconds at most: a guard against what never comes, on a machine that may be busy. */
export async function until(so: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1000; turn++) {
    if (so()) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`did not come to pass: ${so.toString()}`);
}

/** The words of a part of an element. */
export function words(element: Element, selector: string): string {
  return (element.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export const csv = (text: string): string => `data:text/csv;charset=utf-8,${encodeURIComponent(text)}`;

export const three = csv('naam;bedrag\nAnna;10\nBram;20\nCeel;30\n');
