import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/charts/startup-map/element.js';
import type { PeilStartupMap } from '../../../src/charts/startup-map/element.js';
import { squares } from './squares.js';

const asUrl = (type: string, text: string) => `data:${type};charset=utf-8,${encodeURIComponent(text)}`;

const areas = squares([
  ['GM0439', 'Purmerend'],
  ['GM1980', 'Dijk en Waard'],
  ['GM0344', 'Utrecht'],
]);

async function show(lang: string, codes: readonly string[], more: object = {}) {
  const rows = codes.map((code, at) => `Bedrijf ${at},${code}`);
  const map = { ...areas, ...more };
  const element = await fixture<PeilStartupMap & Record<string, unknown>>(html`
    <peil-startup-map
      lang=${lang}
      heading="Bedrijven"
      data-url=${asUrl('text/csv', `naam,gemeentecode\n${rows.join('\n')}\n`)}
      boundaries-url=${asUrl('application/geo+json', JSON.stringify(map))}
    ></peil-startup-map>
  `);
  await waitUntil(() => element.shadowRoot?.querySelector('.firms'), 'no list', { timeout: 8000 });
  return element;
}

const textOf = (element: Element) => element.shadowRoot?.textContent ?? '';

describe('<peil-startup-map> of which data and areas differ', () => {
  it('says which areas are not on the map and why', async () => {
    const element = await show('nl', ['GM0370', 'GM0344']);
    expect(textOf(element)).to.contain('Eén gebied uit de gegevens staat niet op de kaart: GM0370.');
    expect(textOf(element)).to.contain('GM0370 Beemster hoort sinds 1 januari 2022 bij GM0439 Purmerend.');
    // The words stay when the map is drawn again.
    element['zoom'] = 2;
    await element.updateComplete;
    await waitUntil(() => element.shadowRoot?.querySelector('.zoom')?.textContent?.includes('Hele kaart'));
    expect(textOf(element)).to.contain('GM0370 Beemster hoort sinds 1 januari 2022 bij GM0439 Purmerend.');
    expect(textOf(element)).not.to.contain('note.');
  });

  it('says so in English', async () => {
    const element = await show('en', ['GM0370', 'GM0344']);
    expect(textOf(element)).to.contain('GM0370 Beemster has been part of GM0439 Purmerend since 1 January 2022.');
  });

  it('says that the source of the map has more areas', async () => {
    const element = await show('nl', ['GM0344'], { numberMatched: 345 });
    expect(textOf(element)).to.contain(
      'De bron van de kaart heeft meer gebieden dan er zijn opgehaald. Er zijn 3 gebieden gelezen, van de 345.',
    );
  });
});
