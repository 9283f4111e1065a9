import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/charts/startup-map/element.js';
import type { PeilStartupMap } from '../../../src/charts/startup-map/element.js';
import { examples } from '../../../src/charts/startup-map/examples.js';

const asUrl = (type: string, text: string) => `data:${type};charset=utf-8,${encodeURIComponent(text)}`;

async function show(name: string): Promise<PeilStartupMap & Record<string, unknown>> {
  const example = examples.find((one) => one.name === name);
  const element = await fixture<PeilStartupMap & Record<string, unknown>>(html`
    <peil-startup-map
      lang="nl"
      heading="Bedrijven"
      data-url=${asUrl('text/csv', example?.data ?? '')}
      boundaries-url=${asUrl('application/geo+json', example?.boundaries ?? '')}
    ></peil-startup-map>
  `);
  await waitUntil(() => element.shadowRoot?.querySelector('.firms'), 'no list', { timeout: 8000 });
  return element;
}

const all = (element: Element, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const button = (element: Element, words: string) =>
  all(element, 'button').find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(words));
const found = (element: Element) => all(element, '.found')[0]?.textContent?.trim();

describe('<peil-startup-map>', () => {
  it('shows areas, firms and the list of the same firms', async () => {
    const element = await show('few');
    expect(element.drawing?.marks.filter(({ kind }) => kind === 'area').length).to.equal(4);
    expect(all(element, '.firms li').length).to.equal(6);
    expect(found(element)).to.equal('6 van 6 bedrijven');
    const links = all(element, '.firms a').map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['https://voorbeeld.example/kadelicht', 'https://www.voorbeeld.example']);
  });

  it('zooms by buttons that are large enough, and back', async () => {
    const element = await show('few');
    button(element, 'Dichterbij')?.click();
    await waitUntil(() => element['zoom'] === 2);
    for (const one of all(element, '.zoom button')) {
      const { width, height } = one.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    await waitUntil(() => button(element, 'Hele kaart'));
    button(element, 'Hele kaart')?.click();
    await waitUntil(() => element['zoom'] === undefined);
  });

  it('selects from the list what a click on the map selects, with the same event', async () => {
    const element = await show('few');
    const heard: string[] = [];
    element.addEventListener('peil-select', ({ detail }) => heard.push(detail.id));
    all(element, '.firms li > button')[1]?.click();
    await waitUntil(() => String(element['select']).startsWith('firm:Kiemkas'));
    expect(heard).to.deep.equal([element['select']]);
    await waitUntil(() => all(element, '.firms li > button')[1]?.getAttribute('aria-pressed') === 'true');
    expect(Number(element['zoom'])).to.be.greaterThan(1);
  });

  it('is one tab stop for the list however long it is, with arrows through it', async () => {
    for (const name of ['few', 'many']) {
      const element = await show(name);
      expect(all(element, '.firms li > button[tabindex="0"]').length).to.equal(1);
      all(element, '.firms li > button')[0]?.focus();
      await sendKeys({ press: 'ArrowDown' });
      expect(element.shadowRoot?.activeElement).to.equal(all(element, '.firms li > button')[1]);
      await sendKeys({ press: 'End' });
      expect(element.shadowRoot?.activeElement).to.equal(all(element, '.firms li > button').at(-1));
    }
  });

  it('filters map and list together when a need is chosen', async () => {
    const element = await show('many');
    element['onlyNeed'] = 'klanten';
    await element.updateComplete;
    await waitUntil(() => found(element)?.startsWith('37 van 300'), `found: ${found(element)}`);
    const search = all(element, '.firms input')[0] as HTMLInputElement;
    search.value = 'bedrijf 8 ';
    search.dispatchEvent(new Event('input'));
    await waitUntil(() => !found(element)?.startsWith('37'));
  });

  it('follows a drag, and puts the whole map back in its place', async () => {
    const element = await show('few');
    const plot = all(element, '.plot')[0] as HTMLElement;
    const moved = () => element.shadowRoot?.querySelector('.picture [style*="transform: "]') !== null;
    const { left, top, width } = plot.getBoundingClientRect();
    const drag = (type: string, by: number) =>
      plot.dispatchEvent(
        new PointerEvent(type, {
          clientX: left + width / 4 + by,
          clientY: top + 200 + by,
          pointerId: 1,
          pointerType: 'mouse',
          bubbles: true,
          composed: true,
        }),
      );
    // The first pointer brings what moves the map.
    await waitUntil(() => {
      drag('pointerover', 0);
      drag('pointerdown', 0);
      drag('pointermove', 40);
      return moved();
    });
    drag('pointerup', 40);
    await waitUntil(() => !moved());
    expect(element['center']).to.equal(undefined);
    button(element, 'Dichterbij')?.click();
    await waitUntil(() => element['zoom'] === 2);
    const before = element['center'];
    drag('pointerdown', 0);
    drag('pointermove', 40);
    drag('pointerup', 40);
    await waitUntil(() => element['center'] !== before && !moved());
  });

  it('brings what other data need, and keeps picture and list together until it is there', async () => {
    const element = await show('few');
    element.rows = [
      ['naam', 'positie'],
      ['Graden', '52.045,4.59'],
      ['WKT', 'POINT(4.60 52.046)'],
    ];
    await element.updateComplete;
    await waitUntil(() => found(element) === '2 van 2 bedrijven', `found: ${found(element)}`);
    expect(element.drawing?.notes.map(({ kind }) => kind)).to.deep.equal([]);
    element.rows = [['naam', 'x', 'y'], ...Array.from({ length: 1600 }, (_, at) => [`B${at}`, 101_000 + at, 451_000])];
    await waitUntil(() => found(element) === '1.600 van 1.600 bedrijven', `found: ${found(element)}`);
    expect(element.drawing?.marks.some(({ kind }) => kind === 'swarm')).to.equal(true);
  });

  it('turns pages of fifty', async () => {
    const element = await show('many');
    expect(all(element, '.firms li').length).to.equal(50);
    button(element, 'Volgende')?.click();
    await element.updateComplete;
    expect(all(element, '.firms li strong')[0]?.textContent).to.equal('Bedrijf 51');
  });
});
