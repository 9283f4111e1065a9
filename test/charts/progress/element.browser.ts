import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/charts/progress/element.js';
import type { PeilProgress } from '../../../src/charts/progress/element.js';

const asUrl = (text: string) => `data:text/csv;charset=utf-8,${encodeURIComponent(text)}`;

const goals = asUrl(
  'programma;doel;beginstand;stand;streefwaarde;begindatum;termijn\n' +
    'Wonen;Nieuwe woningen;0;1.240;2.000;2022-06-01;2026-12-31\n' +
    'Groen;Nieuwe bomen;0;520;500;2022-06-01;2026-12-31',
);
const list = asUrl('artikel;onderdeel;status\nEen;Plan;klaar\nEen;Proef;gedeeltelijk\nTwee;Besluit;niet');
const levels = asUrl('team;vaardigheid;niveau;gewenst niveau\nData;Lezen;3;4');

const textOf = (element: Element) => element.shadowRoot?.textContent ?? '';

async function drawn(element: PeilProgress) {
  await waitUntil(() => element.drawing, 'no drawing', { timeout: 8000 });
  await element.updateComplete;
  return element;
}

describe('<peil-progress>', () => {
  it('draws goals as of a day, and tells which are on course', async () => {
    const element = await drawn(
      await fixture<PeilProgress>(html`<peil-progress lang="nl" date="2025-11-30" data-url=${goals}></peil-progress>`),
    );
    expect(textOf(element)).to.contain('1 van de 2 doelen is op koers of behaald (1 behaald). 1 loopt achter.');
    expect(textOf(element)).to.contain('Zo was het op 30 november 2025.');
    expect(element.drawing?.marks.map(({ id }) => id)).to.deep.equal([
      'goal:Wonen|Nieuwe woningen',
      'goal:Groen|Nieuwe bomen',
    ]);
  });

  it('tells the pace of a goal that a reader comes to by keys', async () => {
    const element = await drawn(
      await fixture<PeilProgress>(html`<peil-progress lang="nl" date="2025-11-30" data-url=${goals}></peil-progress>`),
    );
    element.shadowRoot?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
    await sendKeys({ press: 'Home' });
    await waitUntil(() => textOf(element).includes('58 per maand'), textOf(element), { timeout: 8000 });
  });

  it('speaks English', async () => {
    const element = await drawn(
      await fixture<PeilProgress>(html`<peil-progress lang="en" date="2025-11-30" data-url=${goals}></peil-progress>`),
    );
    expect(textOf(element)).to.contain('1 of the 2 goals is on course or reached (1 reached). 1 is behind.');
  });

  it('draws a checklist', async () => {
    const element = await drawn(
      await fixture<PeilProgress>(html`<peil-progress lang="nl" data-url=${list}></peil-progress>`),
    );
    expect(textOf(element)).to.contain('Van de 3 onderdelen is er 1 klaar (33%).');
    expect(element.drawing?.marks).to.have.lengthOf(3);
  });

  it('draws levels', async () => {
    const element = await drawn(
      await fixture<PeilProgress>(html`<peil-progress lang="nl" data-url=${levels}></peil-progress>`),
    );
    expect(textOf(element)).to.contain('Het grootste verschil is 1 niveau: Lezen (Data).');
  });

  it('draws the specification as a page changes it', async () => {
    const element = await drawn(
      await fixture<PeilProgress>(
        html`<peil-progress
          lang="nl"
          date="2025-11-30"
          data-url=${goals}
          spec-patch='{"layer":[{"name":"way","mark":{"type":"rule","strokeWidth":31},"encoding":{"x":{"field":"from","type":"quantitative"},"x2":{"field":"share"}}}]}'
        ></peil-progress>`,
      ),
    );
    expect(JSON.stringify(element.drawing)).to.contain('"strokeWidth":31');
  });

  it('says what is wrong with a day, and which column is missing', async () => {
    const element = await fixture<PeilProgress>(
      html`<peil-progress lang="nl" due-date="ooit" data-url=${goals}></peil-progress>`,
    );
    await waitUntil(() => textOf(element).includes('due-date'), textOf(element), { timeout: 8000 });
    const other = await fixture<PeilProgress>(
      html`<peil-progress lang="nl" data-url=${asUrl('doel;stand\nA;3')}></peil-progress>`,
    );
    await waitUntil(() => textOf(other).includes('target='), textOf(other), { timeout: 8000 });
  });
});
