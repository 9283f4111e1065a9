import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/charts/trend/element.js';
import type { PeilTrend } from '../../../src/charts/trend/element.js';

const asUrl = (text: string) => `data:text/csv;charset=utf-8,${encodeURIComponent(text)}`;

const figures = asUrl('jaar;woningen\n2021;310\n2022;335\n2023;402\n2024;431');

const textOf = (element: Element) => element.shadowRoot?.textContent ?? '';

async function drawn(element: PeilTrend) {
  await waitUntil(() => element.drawing, 'no drawing', { timeout: 8000 });
  await element.updateComplete;
  return element;
}

const eventsOf = (element: PeilTrend) =>
  element.drawing?.marks.flatMap(({ kind, datum }) => (kind === 'event' ? [datum[0]?.[1].value] : []));

describe('<peil-trend>', () => {
  it('draws and tells the latest figure', async () => {
    const element = await drawn(
      await fixture<PeilTrend>(html`<peil-trend lang="nl" heading="Woningen" data-url=${figures}></peil-trend>`),
    );
    expect(textOf(element)).to.contain('Woningen: 431 (2024).');
    expect(element.drawing?.marks.filter(({ kind }) => kind === 'point')).to.have.lengthOf(4);
  });

  it('takes events from a child list, and anew when the list changes', async () => {
    const element = await drawn(
      await fixture<PeilTrend>(html`
        <peil-trend lang="nl" heading="Woningen" data-url=${figures}>
          <ul data-for="events">
            <li><time datetime="2022-03-12">12 maart 2022</time>: De raad stelt het plan vast</li>
            <li>zonder datum</li>
          </ul>
        </peil-trend>
      `),
    );
    expect(eventsOf(element)).to.deep.equal(['De raad stelt het plan vast']);
    const item = document.createElement('li');
    item.innerHTML = '<time datetime="2023-07">juli 2023</time> De regels gaan in';
    element.querySelector('ul')?.append(item);
    await waitUntil(() => eventsOf(element)?.length === 2);
    expect(eventsOf(element)?.[1]).to.equal('De regels gaan in');
  });

  it('takes events from a file', async () => {
    const events = asUrl('datum;gebeurtenis\n12-03-2022;De raad stelt het plan vast\n01-07-2023;De regels gaan in');
    const element = await drawn(
      await fixture<PeilTrend>(
        html`<peil-trend lang="nl" heading="Woningen" data-url=${figures} events-url=${events}></peil-trend>`,
      ),
    );
    expect(eventsOf(element)).to.deep.equal(['De raad stelt het plan vast', 'De regels gaan in']);
  });

  it('says what is wrong with a date', async () => {
    const element = await fixture<PeilTrend>(
      html`<peil-trend lang="nl" heading="Woningen" data-url=${figures} measure-date="gisteren"></peil-trend>`,
    );
    await waitUntil(() => textOf(element).includes('2026-03-12'), textOf(element), { timeout: 8000 });
    expect(textOf(element)).to.contain('measure-date');
  });

  it('says what is wrong with events', async () => {
    const element = await fixture<PeilTrend>(
      html`<peil-trend lang="nl" heading="Woningen" data-url=${figures} events="morgen feest"></peil-trend>`,
    );
    await waitUntil(() => textOf(element).includes('morgen feest'), textOf(element), { timeout: 8000 });
    expect(textOf(element)).to.contain('Nodig is een datum met woorden, zoals 2026-03-12 De raad stelt het plan vast.');
  });
});
