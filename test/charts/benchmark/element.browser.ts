import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/charts/benchmark/element.js';
import type { PeilBenchmark } from '../../../src/charts/benchmark/element.js';

const asUrl = (text: string) => `data:text/csv;charset=utf-8,${encodeURIComponent(text)}`;

const codes = ['GM0344', 'GM0307', 'GM0355', 'GM0312', 'GM0363', 'GM0518', 'GM0599', 'GM0034'];

const figures = asUrl(
  [
    'regiocode;jaar;score',
    ...[2024, 2025].flatMap((year) => codes.map((code, at) => `${code};${year};${(at * 3 + year) % 7},5`)),
    'NL01;2025;3,2',
  ].join('\n'),
);

const textOf = (element: Element) => element.shadowRoot?.textContent ?? '';

async function drawn(element: PeilBenchmark) {
  await waitUntil(() => element.drawing, textOf(element), { timeout: 8000 });
  await element.updateComplete;
  return element;
}

const controlOf = (element: PeilBenchmark, label: string) => {
  const found = [...(element.shadowRoot?.querySelectorAll('label') ?? [])].find((one) =>
    one.textContent?.includes(label),
  );
  const select =
    found?.querySelector('select') ?? element.shadowRoot?.querySelector<HTMLSelectElement>(`#${found?.htmlFor}`);
  if (!select) throw new Error(`no control ${label}`);
  return select;
};

const choose = (select: HTMLSelectElement, value: string) => {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('<peil-benchmark>', () => {
  it('draws, tells the place and names what stands out', async () => {
    const element = await drawn(
      await fixture<PeilBenchmark>(
        html`<peil-benchmark lang="nl" heading="Score" data-url=${figures} municipality="Utrecht"></peil-benchmark>`,
      ),
    );
    // 2025: 2,5 5,5 1,5 4,5 0,5 3,5 6,5 2,5 for these codes.
    expect(textOf(element)).to.contain('Utrecht: 2,5 (2025). Dat is gedeeld op 2 na de laagste van de 8 gemeenten.');
    expect(textOf(element)).to.contain('Nederland: 3,2.');
    expect(element.drawing?.marks.map(({ id }) => id))
      .to.include('region:GM0344')
      .and.not.include('region:NL01');
  });

  it('lets the reader choose whom to compare with, and the period', async () => {
    const element = await drawn(
      await fixture<PeilBenchmark>(
        html`<peil-benchmark lang="nl" heading="Score" data-url=${figures} municipality="GM0344"></peil-benchmark>`,
      ),
    );
    choose(controlOf(element, 'Vergelijk met'), 'province');
    await waitUntil(() => textOf(element).includes('van de 4 gemeenten in Utrecht'), textOf(element));
    choose(controlOf(element, 'Periode'), '2024');
    await waitUntil(() => textOf(element).includes('(2024)'), textOf(element));
  });

  it('draws a changed specification, and says what is wrong with one', async () => {
    const element = await drawn(
      await fixture<PeilBenchmark>(
        html`<peil-benchmark
          lang="nl"
          heading="Score"
          data-url=${figures}
          spec-patch='{"height": 500}'
        ></peil-benchmark>`,
      ),
    );
    expect(element.drawing?.height).to.be.above(500);
    const wrong = await fixture<PeilBenchmark>(
      html`<peil-benchmark lang="nl" heading="Score" data-url=${figures} spec-patch="geen json"></peil-benchmark>`,
    );
    await waitUntil(() => textOf(wrong).includes('spec-patch'), textOf(wrong), { timeout: 8000 });
  });

  it('has what has no figure in the table, not in the picture', async () => {
    const data = asUrl('gemeente;score\nZeist;3\nHouten;x\nBunnik;5\nUtrecht;4');
    const element = await drawn(
      await fixture<PeilBenchmark>(
        html`<peil-benchmark lang="nl" heading="Score" data-url=${data} table-open></peil-benchmark>`,
      ),
    );
    await waitUntil(() => element.shadowRoot?.querySelectorAll('tbody tr').length === 4, 'no table', { timeout: 8000 });
    expect(element.shadowRoot?.querySelector('table')?.textContent).to.contain('geheim');
    expect(element.shadowRoot?.querySelector('.picture')?.textContent).not.to.contain('Houten');
  });
});
