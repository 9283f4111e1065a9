import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/charts/priority-matrix/element.js';
import type { PeilPriorityMatrix } from '../../../src/charts/priority-matrix/element.js';

const asUrl = (text: string) => `data:text/csv;charset=utf-8,${encodeURIComponent(text)}`;

const items = asUrl('maatregel;risico;waarde\nPost verdelen;1;4\nWegen;2;5\nFraude;5;2\nLuchtfoto;3;4\nZorg;x;5');

const textOf = (element: Element) => element.shadowRoot?.textContent ?? '';

async function drawn(element: PeilPriorityMatrix) {
  await waitUntil(() => element.drawing, 'no drawing', { timeout: 8000 });
  await element.updateComplete;
  return element;
}

describe('<peil-priority-matrix>', () => {
  it('draws, says where to begin and what is not drawn', async () => {
    const element = await drawn(
      await fixture<PeilPriorityMatrix>(
        html`<peil-priority-matrix lang="nl" heading="Begin" data-url=${items}></peil-priority-matrix>`,
      ),
    );
    expect(textOf(element)).to.contain('Begin met Post verdelen en Wegen');
    expect(textOf(element)).to.contain('Van 1 is een cijfer geheim. Die staat niet in het beeld: Zorg.');
    expect(element.drawing?.marks).to.have.lengthOf(4);
    await expect(element).to.be.accessible();
  });

  it('takes another preset and names of its own', async () => {
    const element = await drawn(
      await fixture<PeilPriorityMatrix>(
        html`<peil-priority-matrix
          lang="nl"
          heading="Begin"
          preset="participation"
          bottom-left="Alleen melden"
          data-url=${items}
        ></peil-priority-matrix>`,
      ),
    );
    expect(textOf(element)).to.contain('‘Alleen melden’: 0');
    expect(JSON.stringify(element.drawing?.guides)).to.contain('Samen beslissen');
  });

  it('has numbers and a list in a narrow place', async () => {
    const host = await fixture<HTMLDivElement>(
      html`<div><peil-priority-matrix lang="nl" heading="Begin" data-url=${items}></peil-priority-matrix></div>`,
    );
    host.style.width = '320px';
    const element = host.querySelector<PeilPriorityMatrix>('peil-priority-matrix');
    await waitUntil(() => element?.drawing?.guides.some(({ channel }) => channel === 'list'), 'no list', {
      timeout: 8000,
    });
  });

  it('says what is wrong with a split', async () => {
    const element = await fixture<PeilPriorityMatrix>(
      html`<peil-priority-matrix lang="nl" heading="Begin" split="overal" data-url=${items}></peil-priority-matrix>`,
    );
    await waitUntil(() => textOf(element).includes('median'), textOf(element), { timeout: 8000 });
  });
});
