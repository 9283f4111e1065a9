import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/charts/funding-flows/element.js';
import { chart } from '../src/charts/funding-flows/chart.js';
import { examples } from '../src/charts/funding-flows/examples.js';
import { argsOfExample, attributes, monitorOf, type Args } from './story-args.js';

const meta: Meta<Args> = {
  ...monitorOf(chart),
  title: 'Monitors/Funding flows',
  component: 'peil-funding-flows',
  render: (args) => html`<peil-funding-flows ${attributes(args)}></peil-funding-flows>`,
  args: {
    dataUrl: '/seeds/subsidies.csv',
    heading: 'Welke geldstromen lopen er?',
    headingLevel: 2,
    top: 8,
    view: 'auto',
    source: 'Begroting en verantwoording',
  },
};

export default meta;

type Story = StoryObj<Args>;

const allStages = 'niveau,fonds,programma,thema,begunstigde';

export const FiveStages: Story = { args: { stages: allStages } };
export const LinksByLevel: Story = { args: { from: 'fonds', to: 'begunstigde', level: 'niveau' } };
export const ProvisionalYear: Story = { args: { stages: 'niveau,thema,begunstigde', at: '2026' } };
export const AllYears: Story = { args: { stages: 'niveau,fonds,begunstigde', at: 'all' } };
export const Opened: Story = { args: { stages: 'fonds,begunstigde', open: '2' } };
export const Bars: Story = { args: { stages: allStages, view: 'bars' } };
export const Narrow280: Story = { args: { stages: allStages }, globals: { width: '280' } };
export const Narrow320: Story = { args: { stages: 'fonds,begunstigde' }, globals: { width: '320' } };
export const English: Story = {
  args: { stages: allStages, heading: 'Which funding flows are there?', lang: 'en' },
  globals: { language: 'en' },
};
export const Dark: Story = { args: { stages: allStages }, globals: { theme: 'dark' } };
export const Empty: Story = { args: { dataUrl: '' } };
export const NotFound: Story = { args: { dataUrl: '/seeds/bestaat-niet.csv' } };
export const MissingColumn: Story = { args: { stages: 'niveau,kostenplaats' } };

const exampleStory = (name: string): Story => ({ args: { ...argsOfExample(examples, name), heading: name } });

export const TwoStages: Story = exampleStory('two-stages');
export const FiveStagesSmall: Story = exampleStory('five-stages');
export const RestThatOpens: Story = exampleStory('rest-that-opens');
export const RestOpened: Story = exampleStory('rest-opened');
export const YearsAndLevels: Story = exampleStory('years-and-levels');
export const Provisional: Story = exampleStory('provisional-year');
export const Gaps: Story = exampleStory('gaps');
export const Corrections: Story = exampleStory('corrections');
export const Circles: Story = exampleStory('circles');
export const LongNames: Story = exampleStory('long-names');
export const NothingToDraw: Story = exampleStory('nothing-to-draw');
export const OneFlow: Story = exampleStory('one-flow');
