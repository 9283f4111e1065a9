import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/charts/job-matching/element.js';
import { chart } from '../src/charts/job-matching/chart.js';
import { examples } from '../src/charts/job-matching/examples.js';
import { argsOfExample, attributes, monitorOf, type Args } from './story-args.js';

const meta: Meta<Args> = {
  ...monitorOf(chart),
  title: 'Monitors/Job matching',
  component: 'peil-job-matching',
  render: (args) => html`<peil-job-matching ${attributes(args)}></peil-job-matching>`,
  args: {
    dataUrl: '/seeds/arbeidsmarkt.csv',
    heading: 'Vinden werkzoekenden en werkgevers elkaar?',
    headingLevel: 2,
    view: 'auto',
    sort: 'tension',
    top: 12,
    all: false,
    source: 'Arbeidsmarkt in cijfers',
  },
};

export default meta;

type Story = StoryObj<Args>;

export const PerOccupation: Story = {};
export const LargestFirst: Story = { args: { sort: 'size' } };
export const EveryOccupation: Story = { args: { all: true } };
export const ThroughTime: Story = { args: { view: 'trend' } };
export const Moves: Story = { args: { dataUrl: '/seeds/overstap.csv', heading: 'Waar kunnen werkzoekenden heen?' } };
export const EarlierPeriod: Story = { args: { at: '2024-Q1' } };
export const OwnThresholds: Story = { args: { thresholds: '0.5 1 2 5' } };
export const PerSector: Story = { args: { occupation: 'richting' } };
export const Narrow280: Story = { globals: { width: '280' } };
export const Narrow320: Story = { args: { view: 'trend' }, globals: { width: '320' } };
export const NarrowMoves: Story = { args: { dataUrl: '/seeds/overstap.csv' }, globals: { width: '320' } };
export const English: Story = {
  args: { heading: 'Do jobseekers and employers find each other?', lang: 'en' },
  globals: { language: 'en' },
};
export const Dark: Story = { args: { view: 'trend' }, globals: { theme: 'dark' } };
export const Empty: Story = { args: { dataUrl: '' } };
export const NotFound: Story = { args: { dataUrl: '/seeds/bestaat-niet.csv' } };
export const MissingColumn: Story = { args: { vacancies: 'openstaand' } };

const exampleStory = (name: string): Story => ({ args: { ...argsOfExample(examples, name), heading: name } });

export const Classes: Story = exampleStory('classes');
export const NoJobseekersAndSecret: Story = exampleStory('no-jobseekers-and-secret');
export const LongNames: Story = exampleStory('long-names');
export const OneRow: Story = exampleStory('one-row');
export const Folded: Story = exampleStory('folded');
export const SumsOverRegions: Story = exampleStory('sums-over-regions');
export const TrendWithGaps: Story = exampleStory('trend');
export const MovesSmall: Story = exampleStory('moves');
export const MovesFolded: Story = exampleStory('moves-folded');
