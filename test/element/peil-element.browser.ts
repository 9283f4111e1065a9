import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { csv, hasFailed, show, three, until, words, type SampleElement } from './sample-element.js';

const option = (element: Element) => element.shadowRoot?.querySelector('[role=option]')?.textContent ?? '';
const listBox = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('.cursor') ?? document.body;

/** Brings the keyboard's focus to the picture; what it needs arrives then. */
async function enter(element: Element): Promise<void> {
  listBox(element).focus();
  await until(() => element.shadowRoot?.querySelector<HTMLElement>('.tooltip')?.hidden === false);
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('where data comes from', () => {
  it('an address', async () => {
    const element = await show(`<peil-sample data-url="${three}" all></peil-sample>`);
    expect(element.drawing?.marks.length).to.equal(3);
    expect(words(element, '.summary')).to.equal('Samen 60.');
  });

  it('a child table', async () => {
    const element = await show(`<peil-sample><table>
      <tr><th>naam</th><th>bedrag</th></tr><tr><td>Anna</td><td>1.000</td></tr><tr><td>Bram</td><td>2.500,5</td></tr>
    </table></peil-sample>`);
    expect(words(element, '.summary')).to.equal('Samen 3.500,5.');
  });

  it('a child JSON script', async () => {
    const element = await show(
      '<peil-sample><script type="application/json">[{"naam":"Anna","bedrag":7}]</script></peil-sample>',
    );
    expect(words(element, '.summary')).to.equal('Samen 7.');
  });

  it('rows that a page sets, also before the tag is known', async () => {
    const element = await show('<peil-sample></peil-sample>', () => true);
    element.rows = [
      ['naam', 'bedrag'],
      ['Anna', 5],
    ];
    await until(() => words(element, '.summary') === 'Samen 5.');
  });

  it('nothing at all is said, not left empty', async () => {
    const element = await show('<peil-sample></peil-sample>', (it) => words(it, '.status') !== '');
    expect(words(element, '.status')).to.contain('Er zijn nog geen gegevens');
  });

  it('new rows replace the old', async () => {
    const element = await show(`<peil-sample data-url="${three}"></peil-sample>`);
    element.dataUrl = csv('naam;bedrag\nDirk;4\n');
    await until(() => words(element, '.summary') === 'Samen 4.');
  });
});

describe('what goes wrong', () => {
  it('is said in the element and sent as an event, with the fallback kept', async () => {
    const heard: string[] = [];
    const listen = (event: HTMLElementEventMap['peil-error']) =>
      heard.push(`${event.detail.code}: ${event.detail.message}`);
    document.addEventListener('peil-error', listen);
    const element = await show(
      '<peil-sample data-url="/er-is-niets.csv"><p>De tekst van de pagina.</p></peil-sample>',
      hasFailed,
    );
    document.removeEventListener('peil-error', listen);
    await until(() => heard.length > 0);
    expect(words(element, '.error')).to.contain('/er-is-niets.csv').and.to.contain('404');
    expect(heard.length).to.equal(1);
    expect(heard[0]).to.match(/^not-found: .*404/);
    const slot = element.shadowRoot?.querySelector('slot');
    expect(slot?.assignedElements()[0]?.textContent).to.equal('De tekst van de pagina.');
  });

  it('names the column that is missing, those that are there, and the attribute to write', async () => {
    const element = await show(
      `<peil-sample data-url="${csv('naam;prijs in euro\nAnna;1\n')}"></peil-sample>`,
      hasFailed,
    );
    const said = words(element, '.error');
    expect(said).to.contain('amount').and.to.contain('prijs in euro').and.to.contain('<peil-sample amount=');
  });

  it('is told once, however often the element is drawn again', async () => {
    const heard: string[] = [];
    const listen = (event: Event) => heard.push((event as CustomEvent<{ code: string }>).detail.code);
    document.body.addEventListener('peil-error', listen);
    const element = await show(`<peil-sample data-url="${csv('naam;kleur\nAnna;rood\n')}"></peil-sample>`, hasFailed);
    await until(() => heard.length > 0);
    for (const width of ['500px', '400px', '300px']) {
      element.style.width = width;
      element.requestUpdate();
      await element.updateComplete;
      await new Promise((done) => setTimeout(done, 60));
    }
    document.body.removeEventListener('peil-error', listen);
    expect(heard).to.deep.equal(['columns']);
  });

  it('in drawing takes the figures of before away, and goes when drawing succeeds', async () => {
    const element = await show(`<peil-sample data-url="${three}" style="width: 350px"></peil-sample>`);
    element.dataUrl = csv('naam;bedrag\nBreed;10\n');
    await until(() => hasFailed(element));
    element.requestUpdate();
    await element.updateComplete;
    expect(hasFailed(element)).to.equal(true);
    expect(element.drawing).to.equal(undefined);
    element.style.width = '600px';
    await until(() => !hasFailed(element) && words(element, '.summary') === 'Samen 10.');
    expect(element.drawing?.marks.map(({ id }) => id)).to.deep.equal(['bar:Breed']);
  });

  it('goes away when the page puts it right', async () => {
    const element = await show(`<peil-sample data-url="${csv('naam;prijs\nAnna;3\n')}"></peil-sample>`, hasFailed);
    element.setAttribute('amount', 'prijs');
    await until(() => words(element, '.summary') === 'Samen 3.');
    expect(hasFailed(element)).to.equal(false);
  });
});

describe('the reader', () => {
  it('reaches every mark by keys, in one tab stop, and hears name and figure', async () => {
    const element = await show(`<peil-sample data-url="${three}" all></peil-sample>`);
    const list = listBox(element);
    await enter(element);
    expect(option(element)).to.contain('Anna').and.to.contain('10');
    await sendKeys({ press: 'ArrowDown' });
    expect(option(element)).to.contain('Bram');
    await sendKeys({ press: 'End' });
    expect(option(element)).to.contain('Ceel').and.to.contain('30');
    expect(list.getAttribute('aria-activedescendant')).to.equal(element.shadowRoot?.querySelector('[role=option]')?.id);
    expect(element.shadowRoot?.querySelectorAll('[role=option]').length).to.equal(1);
  });

  it('stays at her mark when the data comes anew', async () => {
    const element = await show(`<peil-sample data-url="${three}" all></peil-sample>`);
    await enter(element);
    await sendKeys({ press: 'ArrowDown' });
    element.dataUrl = csv('naam;bedrag\nZoë;1\nAnna;10\nBram;25\n');
    await until(() => words(element, '.summary') === 'Samen 36.');
    expect(element.shadowRoot?.activeElement === listBox(element)).to.equal(true);
    expect(option(element)).to.contain('Bram').and.to.contain('25');
  });

  it('opens what a mark offers with Enter, and the page hears of it', async () => {
    const element = await show(`<peil-sample data-url="${three}"></peil-sample>`);
    const heard: unknown[] = [];
    element.addEventListener('peil-change', ({ detail }) => heard.push(detail));
    element.addEventListener('peil-select', ({ detail }) => heard.push(detail.id));
    await enter(element);
    await sendKeys({ press: 'Enter' });
    await until(() => element.drawing?.marks.length === 3);
    expect(heard).to.deep.equal([{ option: 'all', value: true }, 'bar:Anna']);
  });

  it('puts the tooltip away with Escape, wherever the focus is', async () => {
    const element = await show(`<peil-sample data-url="${three}"></peil-sample>`);
    await enter(element);
    const tooltip = element.shadowRoot?.querySelector<HTMLElement>('.tooltip');
    expect(tooltip?.hidden).to.equal(false);
    expect(tooltip?.textContent).to.contain('Anna');
    await sendKeys({ press: 'Escape' });
    expect(tooltip?.hidden).to.equal(true);
  });

  it('leaves keys with Ctrl, Alt or Meta alone, and Tab', async () => {
    const element = await show(`<peil-sample data-url="${three}"></peil-sample>`);
    const taken = ['ArrowDown', 'Home'].map((key) => {
      const event = new KeyboardEvent('keydown', { key, ctrlKey: true, cancelable: true });
      listBox(element).dispatchEvent(event);
      return event.defaultPrevented;
    });
    const tab = new KeyboardEvent('keydown', { key: 'Tab', cancelable: true });
    listBox(element).dispatchEvent(tab);
    expect([...taken, tab.defaultPrevented]).to.deep.equal([false, false, false]);
  });

  it('finds the same figures in a real table behind a button', async () => {
    const element = await show(
      `<peil-sample data-url="${csv('naam;bedrag\nAnna;1.000\nBram;x\n')}" heading="Proef"></peil-sample>`,
    );
    const button = element.shadowRoot?.querySelector<HTMLButtonElement>('.table-button');
    expect(element.shadowRoot?.querySelector('table') === null).to.equal(true);
    button?.click();
    await until(() => words(element, 'table') !== '');
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    const rows = [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).to.deep.equal([
      ['Anna', '1.000'],
      ['Bram', 'geheim'],
    ]);
    expect(words(element, 'caption')).to.contain('Proef');
  });

  it('filters by a column that the page names, in words and picture alike', async () => {
    const data = csv('naam;wijk;bedrag\nAnna;Noord;1\nBram;Zuid;2\nCeel;Noord;4\n');
    const element = await show(`<peil-sample data-url="${data}" filters="wijk" all></peil-sample>`);
    const find = () => element.shadowRoot?.querySelector('select');
    await until(() => !!find());
    const select = find();
    if (!select) throw new Error('no filter');
    expect([...select.options].map(({ text }) => text)).to.deep.equal(['Alles', 'Noord', 'Zuid']);
    select.value = 'Noord';
    select.dispatchEvent(new Event('change'));
    await until(() => words(element, '.summary') === 'Samen 5.');
    expect(element.drawing?.marks.length).to.equal(2);
  });
});

describe('the page', () => {
  it('owns the level of the heading', async () => {
    const element = await show(`<peil-sample data-url="${three}" heading="Kop" heading-level="4"></peil-sample>`);
    expect(words(element, 'h4')).to.equal('Kop');
  });

  it('says what it wants in its own words', async () => {
    const element = await show(
      `<peil-sample data-url="${three}"><script type="application/json" data-for="words">{"ui.download":"Meenemen"}</script></peil-sample>`,
    );
    await until(() => words(element, '.menu summary') === 'Meenemen');
  });

  it('follows the language of any element around it', async () => {
    const element = await show(`<section lang="nl"><peil-sample data-url="${three}"></peil-sample></section>`);
    expect(words(element, '.summary')).to.equal('Samen 60.');
    element.closest('section')?.setAttribute('lang', 'en');
    await until(() => words(element, '.summary') === 'Together 60.');
  });

  it('is English where it says so', async () => {
    const element = await show(`<div lang="en"><peil-sample data-url="${three}"></peil-sample></div>`);
    expect(words(element, '.summary')).to.equal('Together 60.');
  });

  it('may hide an element and show it later', async () => {
    const element = await show(`<div hidden><peil-sample data-url="${three}"></peil-sample></div>`, () => true);
    await new Promise((done) => setTimeout(done, 100));
    expect(element.drawing).to.equal(undefined);
    (element.parentElement as HTMLElement).hidden = false;
    await until(() => element.drawing !== undefined);
  });

  it('gets no script address into a link', async () => {
    const element = await show(
      `<peil-sample data-url="${three}" source="Bron" source-url="javascript:alert(1)"></peil-sample>`,
    );
    expect(element.shadowRoot?.querySelector('.about a') === null).to.equal(true);
    expect(words(element, '.about')).to.contain('Bron');
  });

  it('may hold two elements with one request between them', async () => {
    const address = new URL('/seeds/datapackage.json', location.href).href;
    const before = performance.getEntriesByName(address).length;
    const one = `<peil-sample data-url="${address}" data-path="resources" who="name" amount="bytes"></peil-sample>`;
    await show(one + one, (element) => element.report !== undefined || hasFailed(element));
    expect(performance.getEntriesByName(address).length - before).to.equal(1);
  });
});

describe('what was recognised', () => {
  it('can be read back', async () => {
    const element: SampleElement = await show(`<peil-sample data-url="${three}"></peil-sample>`);
    const { report } = element;
    expect(report?.format).to.equal('csv');
    expect(report?.delimiter).to.equal(';');
    expect(report?.rows).to.equal(3);
    expect(report?.channels).to.deep.equal([
      { option: 'who', column: 'naam', by: 'synonym' },
      { option: 'amount', column: 'bedrag', by: 'synonym' },
    ]);
    expect(() => JSON.stringify(report)).not.to.throw();
  });
});
