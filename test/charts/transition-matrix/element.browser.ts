import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/charts/transition-matrix/element.js';
import type { PeilTransitionMatrix } from '../../../src/charts/transition-matrix/element.js';

const asUrl = (text: string) => `data:text/csv;charset=utf-8,${encodeURIComponent(text)}`;

const pairs = asUrl(
  'innovatie;opgave;steun\nWarmtenet;Energie;sterk\nWarmtenet;Wonen;zwak\nLaadpalen;Energie;matig\nLaadpalen;Mobiliteit;sterk\nLaadpalen;Zorg;geen',
);

const textOf = (element: Element) => element.shadowRoot?.textContent ?? '';

async function drawn(element: PeilTransitionMatrix) {
  await waitUntil(() => element.drawing, 'no drawing', { timeout: 8000 });
  await element.updateComplete;
  return element;
}

describe('<peil-transition-matrix>', () => {
  it('draws and tells the gap first', async () => {
    const element = await drawn(
      await fixture<PeilTransitionMatrix>(
        html`<peil-transition-matrix lang="nl" heading="Steun" data-url=${pairs}></peil-transition-matrix>`,
      ),
    );
    expect(textOf(element)).to.contain('Geen innovatie steunt Zorg.');
    expect(element.drawing?.marks.filter(({ kind }) => kind === 'pair')).to.have.lengthOf(5);
    await expect(element).to.be.accessible();
  });

  it('goes by row and by column with the arrow keys', async () => {
    const element = await drawn(
      await fixture<PeilTransitionMatrix>(
        html`<peil-transition-matrix
          lang="nl"
          heading="Steun"
          order="data"
          data-url=${pairs}
        ></peil-transition-matrix>`,
      ),
    );
    const list = element.shadowRoot?.querySelector<HTMLElement>('[role="listbox"]');
    list?.focus();
    const spoken = () => list?.textContent ?? '';
    await waitUntil(() => spoken().includes('Energie'), spoken());
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => spoken().includes('Warmtenet') && spoken().includes('sterk'), spoken());
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => spoken().includes('Laadpalen') && spoken().includes('matig'), spoken());
    // An empty cell is passed on the way.
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => spoken().includes('Laadpalen') && spoken().includes('Wonen'), spoken());
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => spoken().includes('Laadpalen') && spoken().includes('Mobiliteit'), spoken());
  });

  it('is a list in a narrow place', async () => {
    const host = await fixture<HTMLDivElement>(
      html`<div>
        <peil-transition-matrix
          lang="nl"
          heading="Steun"
          list-by="row"
          data-url=${asUrl(
            ['innovatie;opgave', ...Array.from({ length: 12 }, (_, at) => `Warmtenet;Opgave nummer ${at}`)].join('\n'),
          )}
        ></peil-transition-matrix>
      </div>`,
    );
    host.style.width = '320px';
    const element = host.querySelector<PeilTransitionMatrix>('peil-transition-matrix');
    await waitUntil(() => element?.drawing && element.drawing.width < 340, 'not narrow', { timeout: 8000 });
    expect(element?.drawing?.marks[0]?.id).to.equal('row:Warmtenet');
  });

  it('draws a changed specification, and says what is wrong with one that cannot be', async () => {
    const element = await drawn(
      await fixture<PeilTransitionMatrix>(
        html`<peil-transition-matrix
          lang="nl"
          heading="Steun"
          data-url=${pairs}
          spec-patch='{"layer": null, "mark": "rect"}'
        ></peil-transition-matrix>`,
      ),
    );
    expect(
      element.drawing?.marks.filter(({ kind }) => kind === 'pair').flatMap(({ shapes }) => shapes),
    ).to.have.lengthOf(0);
  });

  it('names the columns it sees where one is missing', async () => {
    const element = await fixture<PeilTransitionMatrix>(
      html`<peil-transition-matrix lang="nl" heading="Steun" data-url=${asUrl('a;b\n1;2')}></peil-transition-matrix>`,
    );
    await waitUntil(() => textOf(element).includes('column='), textOf(element), { timeout: 8000 });
  });
});
