import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/charts/startup-map/element.js';
import { makeLocale } from '../../src/locale/make-locale.js';
import { nl } from '../../src/locale/nl.js';
import { intervalOf } from '../../src/element/refresh-interval.js';
import { sayStatus } from '../../src/element/say-status.js';
import type { SourceController } from '../../src/element/source-controller.js';
import { hasDrawn, hasFailed, show, until, words, type SampleElement } from './sample-element.js';

/** How many times faster the page's clock runs: ten seconds are a tenth of one. */
const haste = 100;
/** Ms that a server may take; not hastened, since a busy machine is no slow server. */
const patience = 30_000;

const real = { fetch: window.fetch, setTimeout: window.setTimeout, now: Date.now };
const begin = Date.now();
const now = () => begin + (real.now.call(Date) - begin) * haste;
const pause = (ms: number) => new Promise((done) => real.setTimeout.call(window, done, ms));

/** Requests so far: when, for what and how. */
let asked: { at: number; url: string; cache: RequestCache | undefined }[] = [];
/** What the server says. */
let answer: (url: string) => Response = () => new Response('');
let place = '';
let count = 0;

const says = (body: string) => {
  answer = () => new Response(body, { headers: { 'content-type': 'text/csv' } });
};
const fails = (status: number, headers: Record<string, string> = {}) => {
  answer = () => new Response('', { status, headers });
};

function pretend(of: object, name: string, value: unknown): void {
  Object.defineProperty(of, name, { configurable: true, get: () => value });
}

function turn(state: 'hidden' | 'visible'): void {
  pretend(document, 'visibilityState', state);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  place = `${location.origin}/vers-${++count}.csv`;
  asked = [];
  window.setTimeout = ((run: () => void, wait = 0) =>
    real.setTimeout.call(
      window,
      run,
      wait >= 5000 && wait !== patience ? wait / haste : wait,
    )) as typeof window.setTimeout;
  Date.now = now;
  window.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(place)) return real.fetch.call(window, input, init);
    asked.push({ at: now(), url, cache: init?.cache });
    return Promise.resolve(answer(url));
  };
  says('naam;bedrag\nAnna;10\nBram;20\n');
});

afterEach(() => {
  document.body.replaceChildren();
  Object.assign(window, { fetch: real.fetch, setTimeout: real.setTimeout });
  Date.now = real.now;
  Reflect.deleteProperty(document, 'visibilityState');
  Reflect.deleteProperty(navigator, 'onLine');
});

const sample = (more = '') => `<peil-sample data-url="${place}" refresh="10s" all ${more}></peil-sample>`;
const part = (element: Element, selector: string) =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? document.body;
const option = (element: Element) => part(element, '[role=option]').textContent ?? '';

describe('an interval', () => {
  it('is read in seconds, minutes and hours, ten seconds at least', () => {
    const read = ['30s', '15m', '2h', ' 1.5 H ', '3s', '10', 'vaak', '', '0s', '-5m', undefined].map(intervalOf);
    expect(read).to.deep.equal([30_000, 900_000, 7_200_000, 5_400_000, 10_000, 0, 0, 0, 0, 0, 0]);
  });

  it('that is too short or cannot be read is warned of once', () => {
    const heard: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => heard.push(text);
    for (const given of ['1s', '1s', 'soms', 'soms', '15m']) intervalOf(given);
    console.warn = warn;
    expect(heard).to.deep.equal([
      'Peil: refresh="1s" is too often; the data is asked for every 10 seconds.',
      'Peil: refresh="soms" is no interval such as 30s, 15m or 2h; the data is not asked for again.',
    ]);
  });
});

describe('fresh data', () => {
  it('comes at the interval, with one request for all elements of an address', async () => {
    const element = await show(sample() + sample('heading="Twee"'));
    says('naam;bedrag\nAnna;11\nBram;20\n');
    const all = [...document.querySelectorAll<SampleElement>('peil-sample')];
    await until(() => all.every((one) => words(one, '.summary') === 'Samen 31.'));
    const before = asked.length;
    says('naam;bedrag\nAnna;12\nBram;20\n');
    await until(() => all.every((one) => words(one, '.summary') === 'Samen 32.'));
    expect(asked.length - before).to.be.lessThanOrEqual(2);
    expect(asked[0]?.cache).to.equal(undefined);
    expect(new Set(asked.slice(1).map(({ cache }) => cache))).to.deep.equal(new Set(['no-cache']));
    const gaps = asked.slice(1).map(({ at }, index) => at - (asked[index]?.at ?? 0));
    expect(Math.min(...gaps)).to.be.at.least(9000);
    expect(hasDrawn(element)).to.equal(true);
  });

  it('is not asked for without the attribute', async () => {
    await show(`<peil-sample data-url="${place}"></peil-sample>`);
    await pause(400);
    expect(asked.length).to.equal(1);
  });

  it('that is the same draws nothing and changes nothing in the page', async () => {
    const element = await show(sample());
    await until(() => asked.length === 2);
    const { drawing } = element;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(element.renderRoot, { subtree: true, childList: true, attributes: true, characterData: true });
    let updates = 0;
    const update = element.requestUpdate.bind(element);
    element.requestUpdate = (...given) => {
      updates++;
      update(...given);
    };
    await until(() => asked.length === 5);
    expect([seen.length, updates, element.drawing === drawing]).to.deep.equal([0, 0, true]);
  });

  it('says nothing of being fetched', async () => {
    const element = await show(sample());
    const said = new Set<string>();
    const busy = new Set<string | null>();
    for (let turn = 0; asked.length < 4; turn++) {
      said.add(words(element, '.status'));
      busy.add(part(element, 'figure').getAttribute('aria-busy'));
      await pause(2);
    }
    expect([...said, ...busy]).to.deep.equal(['', 'false']);
  });

  it('begins when a page writes the attribute later, and the picture stays', async () => {
    const element = await show(`<peil-sample data-url="${place}" all></peil-sample>`);
    element.setAttribute('refresh', '10s');
    says('naam;bedrag\nAnna;1\n');
    await until(() => words(element, '.summary') === 'Samen 1.');
  });
});

describe('an outage', () => {
  it('leaves the picture, says since when, tells the page once, and goes by itself', async () => {
    const heard: string[] = [];
    const element = await show(sample());
    element.addEventListener('peil-error', ({ detail }) => heard.push(`${detail.code}: ${detail.message}`));
    for (const [round, sum] of [
      [1, 7],
      [2, 8],
    ] as const) {
      fails(503);
      const from = asked.length;
      await until(() => /^De nieuwe gegevens komen niet binnen/.test(words(element, '.status')));
      expect(words(element, '.status')).to.match(/U ziet de gegevens van .*\d\d:\d\d uur\.$/);
      expect(hasDrawn(element) && !hasFailed(element)).to.equal(true);
      await until(() => asked.length >= from + 2);
      await until(() => heard.length === round);
      says(`naam;bedrag\nAnna;${sum}\n`);
      await until(() => words(element, '.summary') === `Samen ${sum}.`);
      expect(words(element, '.status')).to.equal('');
    }
    expect(heard.length).to.equal(2);
    expect(heard[0]).to.match(/^server: De nieuwe gegevens/);
  });

  it('is over without a redraw when the data turns out to be the same', async () => {
    const element = await show(sample());
    const { drawing } = element;
    fails(500);
    await until(() => words(element, '.status') !== '');
    says('naam;bedrag\nAnna;10\nBram;20\n');
    await until(() => words(element, '.status') === '');
    expect(element.drawing === drawing).to.equal(true);
  });

  it('at the first try is mended as well', async () => {
    fails(500);
    const element = await show(sample(), hasFailed);
    says('naam;bedrag\nAnna;3\n');
    await until(() => words(element, '.summary') === 'Samen 3.');
    expect(hasFailed(element)).to.equal(false);
  });

  it('makes the tries rarer and rarer, and not all at one time', async () => {
    fails(500);
    await show(sample() + sample(), hasFailed);
    await until(() => asked.length === 4);
    const [, ...gaps] = asked.map(({ at }, index) => (at - (asked[index - 1]?.at ?? at)) / 1000);
    // 20, 40 and 80 seconds, each less a quarter at most; later by what the clock of a browser takes.
    [20, 40, 80].forEach((seconds, index) => {
      expect(gaps[index]).to.be.within(seconds * 0.74, seconds + 12);
    });
  });

  it('lasts as long as the server asks for', async () => {
    const element = await show(sample());
    fails(503, { 'retry-after': '60' });
    await until(() => asked.length === 2);
    says('naam;bedrag\nAnna;4\n');
    await until(() => words(element, '.summary') === 'Samen 4.');
    expect((asked[2]?.at ?? 0) - (asked[1]?.at ?? 0)).to.be.at.least(59_000);
  });
});

describe('a page that nobody sees', () => {
  it('asks nothing while it is hidden, and at once when it is back', async () => {
    const element = await show(sample());
    turn('hidden');
    const before = asked.length;
    await pause(500);
    expect(asked.length).to.equal(before);
    says('naam;bedrag\nAnna;5\n');
    turn('visible');
    await pause(60);
    expect(asked.length).to.equal(before + 1);
    await until(() => words(element, '.summary') === 'Samen 5.');
  });

  it('comes back before its time and waits for it', async () => {
    await show(`<peil-sample data-url="${place}" refresh="100s"></peil-sample>`);
    turn('hidden');
    turn('visible');
    await pause(200);
    expect(asked.length).to.equal(1);
  });

  it('asks nothing while it is offline', async () => {
    await show(sample());
    pretend(navigator, 'onLine', false);
    window.dispatchEvent(new Event('offline'));
    const before = asked.length;
    await pause(400);
    expect(asked.length).to.equal(before);
    pretend(navigator, 'onLine', true);
    window.dispatchEvent(new Event('online'));
    await until(() => asked.length === before + 1);
  });

  it('asks nothing for an element that was taken away', async () => {
    const element = await show(sample());
    await until(() => asked.length === 2);
    const parent = element.parentElement;
    element.remove();
    await pause(400);
    expect(asked.length).to.equal(2);
    parent?.append(element);
    await until(() => asked.length === 3);
  });
});

describe('what new data leaves alone', () => {
  const more = 'naam;bedrag\nZoë;1\nAnna;10\nBram;25\n';
  const isNew = (element: Element) => () => words(element, '.summary') === 'Samen 36.';

  it("the keyboard's focus, the reader's mark and the tooltip, with the figures of now", async () => {
    const element = await show(sample());
    part(element, '.cursor').focus();
    await until(() => !part(element, '.tooltip').hidden);
    await sendKeys({ press: 'ArrowDown' });
    expect(option(element)).to.contain('Bram');
    says(more);
    await until(isNew(element));
    expect(element.shadowRoot?.activeElement === part(element, '.cursor')).to.equal(true);
    expect(option(element)).to.contain('Bram').and.to.contain('25');
    expect(part(element, '.tooltip').hidden).to.equal(false);
    expect(words(element, '.tooltip')).to.contain('Bram').and.to.contain('25');
    const lit = [...part(element, '.picture').querySelectorAll('.lit')].map((node) => node.getAttribute('data-mark'));
    expect(new Set(lit)).to.deep.equal(new Set(['bar:Bram']));
  });

  it('a tooltip that was put away stays away', async () => {
    const element = await show(sample());
    part(element, '.cursor').focus();
    await until(() => !part(element, '.tooltip').hidden);
    await sendKeys({ press: 'Escape' });
    says(more);
    await until(isNew(element));
    expect(part(element, '.tooltip').hidden).to.equal(true);
  });

  it('the tooltip at the pointer, while its mark is still there', async () => {
    const element = await show(sample());
    const { left, top } = part(element, '.picture').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 20), Math.round(top + 10)] });
    await until(() => words(element, '.tooltip').startsWith('Anna'));
    says('naam;bedrag\nAnna;16\nBram;20\n');
    await until(() => words(element, '.summary') === 'Samen 36.');
    expect(part(element, '.tooltip').hidden).to.equal(false);
    expect(words(element, '.tooltip')).to.contain('Anna').and.to.contain('16');
    // Another mark has come under the pointer: what was told is no longer so.
    says('naam;bedrag\nZoë;1\nAnna;16\n');
    await until(() => words(element, '.summary') === 'Samen 17.');
    expect(part(element, '.tooltip').hidden).to.equal(true);
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('the filter that the reader chose', async () => {
    says('naam;wijk;bedrag\nAnna;Noord;1\nBram;Zuid;2\nCeel;Noord;4\n');
    const element = await show(sample('filters="wijk"'));
    await until(() => element.shadowRoot?.querySelector('select') !== null);
    const select = element.shadowRoot?.querySelector('select');
    if (!select) throw new Error('no filter');
    select.value = 'Noord';
    select.dispatchEvent(new Event('change'));
    await until(() => words(element, '.summary') === 'Samen 5.');
    select.focus();
    says('naam;wijk;bedrag\nAnna;Noord;1\nBram;Zuid;2\nCeel;Noord;40\nDirk;Oost;9\n');
    await until(() => words(element, '.summary') === 'Samen 41.');
    expect(select.isConnected && select.value).to.equal('Noord');
    expect([...select.options].map(({ text }) => text)).to.deep.equal(['Alles', 'Noord', 'Oost', 'Zuid']);
    expect(element.shadowRoot?.activeElement === select).to.equal(true);
  });

  it('the open table, how far it is scrolled, and how far the page is', async () => {
    const rows = (sum: number) =>
      `naam;bedrag\nNul;${sum}\n${Array.from({ length: 99 }, (_, row) => `N${row};1`).join('\n')}\n`;
    says(rows(1));
    const element = await show(sample());
    part(element, '.table-button').click();
    await until(() => element.shadowRoot?.querySelector('.scroll') !== null);
    const scroll = part(element, '.scroll');
    scroll.scrollTop = 600;
    window.scrollTo(0, 500);
    scroll.focus({ preventScroll: true });
    const at = window.scrollY;
    expect([scroll.scrollTop, at]).to.deep.equal([600, 500]);
    says(rows(9));
    await until(() => words(element, '.summary') === 'Samen 108.');
    expect(words(element, 'tbody td')).to.equal('9');
    expect([part(element, '.scroll') === scroll, scroll.scrollTop, window.scrollY]).to.deep.equal([true, 600, at]);
    expect(element.shadowRoot?.activeElement === scroll).to.equal(true);
    window.scrollTo(0, 0);
  });

  it('where the map is, and how far it is zoomed in', async () => {
    const firms = (last: string) => `naam;lon;lat\nEen;5.1;52.1\nTwee;5.2;52.15\nDrie;5.3;52.2\n${last};5.15;52.12\n`;
    says(firms('Vier'));
    document.body.append(
      document
        .createRange()
        .createContextualFragment(
          `<peil-startup-map data-url="${place}" refresh="10s" heading="Kaart"></peil-startup-map>`,
        ),
    );
    const map = document.querySelector('peil-startup-map') as SampleElement & Record<string, unknown>;
    await until(() => [...(map.shadowRoot?.querySelectorAll('.zoom button') ?? [])].length > 1 && hasDrawn(map));
    const [closer] = map.shadowRoot?.querySelectorAll<HTMLElement>('.zoom button') ?? [];
    closer?.focus();
    closer?.click();
    await until(() => map['zoom'] === 2);
    const sight = JSON.stringify([map['zoom'], map['center']]);
    const before = map.drawing;
    says(firms('Vijf'));
    await until(() => map.drawing !== before && JSON.stringify(map.drawing?.marks).includes('Vijf'));
    expect(JSON.stringify([map['zoom'], map['center']])).to.equal(sight);
    expect(words(map, '.zoom')).to.contain('Hele kaart');
    expect(map.shadowRoot?.activeElement === closer).to.equal(true);
  });
});

describe('how far a source is that comes in parts', () => {
  const locale = makeLocale('nl', nl);
  const source = (rows: number, of?: number) =>
    ({ phase: 'loading', heard: [rows, of] }) as unknown as SourceController;
  const host = document.createElement('div') as never;

  it('is said in rows', () => {
    expect(sayStatus(host, locale, source(20_000, 80_000))).to.equal(
      'De gegevens komen binnen: 20.000 van 80.000 rijen.',
    );
    expect(sayStatus(host, locale, source(20_000))).to.equal('De gegevens komen binnen: 20.000 rijen.');
  });

  it('is not said at every part, for who listens to it', async () => {
    const one = source(1000, 9000);
    const said: string[] = [];
    for (let part = 1; part <= 6; part++) {
      Object.assign(one, { heard: [part * 1000, 9000] });
      said.push(/: (\S+) van/.exec(sayStatus(host, locale, one))?.[1] ?? '');
      // A second on this page's clock.
      await pause(10.5);
    }
    expect(new Set(said).size).to.be.within(2, 4);
    expect(said[1]).to.equal('1.000');
  });

  it('stands in the element while the parts come', async () => {
    const page = (from: number) => ({
      '@odata.context': `${location.origin}/bron/$metadata#Values`,
      value: Array.from({ length: 3 }, (_, row) => ({ naam: `N${from + row}`, bedrag: 1 })),
      ...(from < 6 ? { '@odata.nextLink': `${location.origin}/bron/Values?from=${from + 3}` } : {}),
    });
    const waits: (() => void)[] = [];
    window.fetch = (input) => {
      const from = Number(/from=(\d+)/.exec(String(input))?.[1] ?? 0);
      const body = new Response(JSON.stringify(page(from)), { headers: { 'content-type': 'application/json' } });
      return from ? new Promise((done) => waits.push(() => done(body))) : Promise.resolve(body);
    };
    const element = await show(
      `<peil-sample data-url="${location.origin}/bron/Values" who="naam" amount="bedrag"></peil-sample>`,
      () => waits.length > 0,
    );
    await until(() => words(element, '.status').startsWith('De gegevens komen binnen'));
    expect(words(element, '.status')).to.equal('De gegevens komen binnen: 3 rijen.');
    waits[0]?.();
    await until(() => waits.length > 1);
    waits[1]?.();
    await until(() => hasDrawn(element));
    expect(words(element, '.status')).to.equal('');
    expect(words(element, '.summary')).to.equal('Samen 9.');
  });
});
