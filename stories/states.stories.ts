import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/charts/job-matching/element.js';
import '../src/charts/startup-map/element.js';
import { chart } from '../src/charts/job-matching/chart.js';
import type { PeilElement } from '../src/element/peil-element.js';
import { playServices, services } from './play-services.js';
import { asUrl, attributes, monitorOf, type Args } from './story-args.js';

const data = '/seeds/arbeidsmarkt.csv';
const silent = '/seeds/arbeidsmarkt.csv?no-answer';
const failing = '/seeds/arbeidsmarkt.csv?fails-later';
const living = '/seeds/arbeidsmarkt.csv?new-each-time';

/** Addresses that have answered once. */
const answered = new Set<string>();

/** Rows of which one figure is another each time. */
let turns = 0;
const newRows = () =>
  `beroepsgroep;werkzoekenden;vacatures\nDijkwachters;12;${40 + (turns++ % 9)}\nBoekbinders;60;12\nTuinders;30;28\n`;

/** Three addresses are odd: one never answers, one answers once and then fails, one answers anew each time. All others go where they should. */
function troubledNetwork(): () => void {
  const real = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (address.endsWith(silent)) return new Promise(() => {});
    if (address.endsWith(living)) return Promise.resolve(new Response(newRows()));
    if (!address.endsWith(failing)) return real(input, init);
    if (answered.has(address)) return Promise.resolve(new Response('', { status: 503 }));
    answered.add(address);
    return real(input, init);
  };
  return () => {
    globalThis.fetch = real;
    answered.clear();
  };
}

const meta: Meta<Args> = {
  ...monitorOf(chart),
  title: 'Peil/States',
  component: 'peil-job-matching',
  render: (args) => html`<peil-job-matching ${attributes(args)}></peil-job-matching>`,
  args: { dataUrl: data, heading: 'Vinden werkzoekenden en werkgevers elkaar?', headingLevel: 2 },
  parameters: {
    docs: {
      description: {
        component:
          'What an element shows when there is no picture yet, no picture at all, or an old one. All elements share these states.',
      },
    },
  },
  beforeEach: troubledNetwork,
};

export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = {};
/** The server does not answer. After four seconds the words change, after thirty it is an error. */
export const Loading: Story = { args: { dataUrl: silent } };
/** The file holds names of columns and no row. */
export const Empty: Story = { args: { dataUrl: asUrl('beroepsgroep;werkzoekenden;vacatures\n') } };
/** The page names no data. */
export const NoData: Story = { args: { dataUrl: '' } };
/** A service that gives its rows in pages: the words tell how far it is. Here the second page never comes. */
export const Progress: Story = {
  args: { dataUrl: services.ogcSlow, heading: 'Waar zitten jonge bedrijven?' },
  render: (args) => html`<peil-startup-map ${attributes(args)}></peil-startup-map>`,
  beforeEach: playServices,
};
/** New data was asked for and did not come: the old picture stays, with a word about it. Runs when the story is opened by itself. */
export const Stale: Story = {
  args: { dataUrl: failing },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<PeilElement>('peil-job-matching');
    for (let tries = 0; tries < 200 && !element?.drawing; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 25));
    element?.reload();
  },
};
/** Asks again every ten seconds; what a reader is doing goes on. Runs when the story is opened by itself. */
export const Fresh: Story = { args: { dataUrl: living, refresh: '10s' } };
export const NotFound: Story = { args: { dataUrl: '/seeds/bestaat-niet.csv' } };
/** A page that says “log in”, where data was expected. */
export const HtmlInsteadOfData: Story = {
  args: { dataUrl: asUrl('<!doctype html><title>Inloggen</title><h1>Inloggen</h1>', 'text/html') },
};
/** A kind of file that no page can read: what it is and what to do. */
export const OlderExcel: Story = { args: { dataUrl: 'data:;base64,0M8R4KGxGuEAAAAAAAAAAA==' } };
/** A word in the filter that no column has. */
export const UnknownFilter: Story = { args: { dataFilter: 'gemeente = Oeverwaard' } };
export const MissingColumn: Story = { args: { vacancies: 'openstaand' } };
export const UnknownChoice: Story = { args: { view: 'taart' } };
/** What stands between the tags shows where there is no picture, so that a page without scripts says something too. */
export const OwnFallback: Story = {
  args: { dataUrl: '/seeds/bestaat-niet.csv' },
  render: (args) =>
    html`<peil-job-matching ${attributes(args)}
      ><p>Wilt u de cijfers toch zien? Bel met uw gemeente.</p></peil-job-matching
    >`,
};
export const TableOpen: Story = { args: { tableOpen: true } };
export const English: Story = {
  args: { heading: 'Do jobseekers and employers find each other?' },
  globals: { language: 'en' },
};
export const EnglishError: Story = { args: { dataUrl: '/seeds/absent.csv' }, globals: { language: 'en' } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const DarkError: Story = { args: { vacancies: 'openstaand' }, globals: { theme: 'dark' } };
export const Narrow280: Story = { globals: { width: '280' } };
export const NarrowError320: Story = { args: { vacancies: 'openstaand' }, globals: { width: '320' } };
