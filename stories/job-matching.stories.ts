import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/charts/job-matching/element.js';
import { examples } from '../src/charts/job-matching/examples.js';
import type { Example } from '../src/core/chart.js';

interface Args {
  dataUrl: string;
  heading: string;
  headingLevel: number;
  occupation: string | undefined;
  vacancies: string | undefined;
  view: 'auto' | 'bars' | 'flow' | 'trend';
  sort: 'tension' | 'size' | 'name';
  top: number;
  all: boolean;
  at: string | undefined;
  thresholds: string | undefined;
  highlight: string | undefined;
  lang: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Monitors/Job matching',
  component: 'peil-job-matching',
  argTypes: {
    view: { control: 'select', options: ['auto', 'bars', 'flow', 'trend'] },
    sort: { control: 'select', options: ['tension', 'size', 'name'] },
    top: { control: { type: 'number', min: 2, max: 100 } },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
  },
  args: {
    dataUrl: '/seeds/arbeidsmarkt.csv',
    heading: 'Vinden werkzoekenden en werkgevers elkaar?',
    headingLevel: 2,
    view: 'auto',
    sort: 'tension',
    top: 12,
    all: false,
  },
  render: (args) =>
    html`<peil-job-matching
      lang=${args.lang ?? nothing}
      data-url=${args.dataUrl || nothing}
      heading=${args.heading}
      heading-level=${args.headingLevel}
      occupation=${args.occupation ?? nothing}
      vacancies=${args.vacancies ?? nothing}
      view=${args.view}
      sort=${args.sort}
      top=${args.top}
      ?all=${args.all}
      at=${args.at ?? nothing}
      thresholds=${args.thresholds ?? nothing}
      highlight=${args.highlight ?? nothing}
      source="Arbeidsmarkt in cijfers"
    ></peil-job-matching>`,
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

/** An example's rows come along in the address, so that a story needs no file. */
const exampleStory = (name: string): Story => {
  const example = examples.find((one) => one.name === name) as Example;
  const dataUrl = `data:text/csv;charset=utf-8,${encodeURIComponent(example.data)}`;
  return { args: { ...example.options, heading: name, dataUrl } as Partial<Args> };
};

export const Classes: Story = exampleStory('classes');
export const NoJobseekersAndSecret: Story = exampleStory('no-jobseekers-and-secret');
export const LongNames: Story = exampleStory('long-names');
export const OneRow: Story = exampleStory('one-row');
export const Folded: Story = exampleStory('folded');
export const SumsOverRegions: Story = exampleStory('sums-over-regions');
export const TrendWithGaps: Story = exampleStory('trend');
export const MovesSmall: Story = exampleStory('moves');
export const MovesFolded: Story = exampleStory('moves-folded');
