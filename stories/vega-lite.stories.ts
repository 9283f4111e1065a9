import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/charts/vega-lite/element.js';
import { chart } from '../src/charts/vega-lite/chart.js';
import { examples } from '../src/charts/vega-lite/examples.js';
import { argsOfExample, attributes, monitorOf, type Args } from './story-args.js';

const sums = {
  title: 'Vacatures per beroepsgroep',
  mark: 'bar',
  encoding: {
    x: { field: 'vacatures', type: 'quantitative', aggregate: 'sum' },
    y: { field: 'beroepsgroep', type: 'nominal', sort: '-x', title: null },
  },
};

const brushed = {
  params: [{ name: 'keuze', select: 'interval' }],
  mark: { type: 'point', filled: true, size: 90 },
  encoding: {
    x: { field: 'werkzoekenden', type: 'quantitative' },
    y: { field: 'vacatures', type: 'quantitative' },
    color: { condition: { param: 'keuze', field: 'richting', type: 'nominal' }, value: 'grey' },
  },
};

const bound = {
  params: [{ name: 'grens', value: 100, bind: { input: 'range', min: 0, max: 500, step: 10, name: 'Ten minste' } }],
  transform: [{ filter: 'datum.vacatures >= grens' }],
  ...{ mark: 'bar', encoding: sums.encoding },
};

const meta: Meta<Args> = {
  ...monitorOf(chart),
  title: 'Monitors/Vega-Lite',
  component: 'peil-vega-lite',
  render: (args) => html`<peil-vega-lite ${attributes(args)}></peil-vega-lite>`,
  args: {
    dataUrl: '/seeds/arbeidsmarkt.csv',
    spec: JSON.stringify(sums),
    headingLevel: 2,
    source: 'Arbeidsmarkt in cijfers',
  },
};

export default meta;

type Story = StoryObj<Args>;

const withSpec = (spec: object): Story => ({ args: { spec: JSON.stringify(spec) } });

const older = {
  ...sums,
  $schema: 'https://vega.github.io/schema/vega-lite/v4.json',
  selection: { keuze: { type: 'single' } },
};

export const Bars: Story = {};
export const Brush: Story = withSpec(brushed);
export const Parameter: Story = withSpec(bound);
export const Narrow320: Story = { globals: { width: '320' } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const English: Story = { args: { lang: 'en' }, globals: { language: 'en' } };
export const Empty: Story = { args: { spec: '', dataUrl: '' } };
export const UnknownMark: Story = withSpec({ ...sums, mark: 'taart' });
export const OlderVersion: Story = withSpec(older);
export const BrokenJson: Story = {
  args: { spec: '', specUrl: `data:application/json,${encodeURIComponent('{"mark":')}` },
};
export const NotFound: Story = { args: { spec: '', specUrl: '/gone.vl.json' } };
export const MissingField: Story = withSpec({ mark: 'bar', encoding: { x: { field: 'banen', type: 'quantitative' } } });
export const ForeignData: Story = {
  args: { dataUrl: '', spec: JSON.stringify({ ...sums, data: { url: 'https://example.org/a.csv' } }) },
};

const exampleStory = (name: string): Story => ({ args: { ...argsOfExample(examples, name), heading: name } });

export const Staven: Story = exampleStory('staven');
export const LijnenSmal: Story = exampleStory('lijnen-smal');
export const Lagen: Story = exampleStory('lagen');
export const Punten: Story = exampleStory('punten');
export const PuntenSmal: Story = exampleStory('punten-smal');
export const KleineGrafieken: Story = exampleStory('kleine-grafieken');
export const KleineGrafiekenSmal: Story = exampleStory('kleine-grafieken-smal');
export const NaastElkaar: Story = exampleStory('naast-elkaar');
export const Instelling: Story = exampleStory('instelling');
export const EenRij: Story = exampleStory('één-rij');
