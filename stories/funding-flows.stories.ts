import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/charts/funding-flows/element.js';
import { examples } from '../src/charts/funding-flows/examples.js';
import type { Example } from '../src/core/chart.js';

interface Args {
  dataUrl: string;
  heading: string;
  headingLevel: number;
  stages: string | undefined;
  from: string | undefined;
  to: string | undefined;
  amount: string | undefined;
  period: string | undefined;
  level: string | undefined;
  project: string | undefined;
  top: number;
  open: string | undefined;
  at: string | undefined;
  view: 'auto' | 'flow' | 'bars';
  lang: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Monitors/Funding flows',
  component: 'peil-funding-flows',
  argTypes: {
    view: { control: 'select', options: ['auto', 'flow', 'bars'] },
    top: { control: { type: 'number', min: 1, max: 40 } },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
  },
  args: {
    dataUrl: '/seeds/subsidies.csv',
    heading: 'Welke geldstromen lopen er?',
    headingLevel: 2,
    top: 8,
    view: 'auto',
  },
  render: (args) =>
    html`<peil-funding-flows
      lang=${args.lang ?? nothing}
      data-url=${args.dataUrl || nothing}
      heading=${args.heading}
      heading-level=${args.headingLevel}
      stages=${args.stages ?? nothing}
      from=${args.from ?? nothing}
      to=${args.to ?? nothing}
      amount=${args.amount ?? nothing}
      period=${args.period ?? nothing}
      level=${args.level ?? nothing}
      project=${args.project ?? nothing}
      top=${args.top}
      open=${args.open ?? nothing}
      at=${args.at ?? nothing}
      view=${args.view}
      source="Begroting en verantwoording"
    ></peil-funding-flows>`,
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

/** An example's rows come along in the address, so that a story needs no file. */
const exampleStory = (name: string): Story => {
  const example = examples.find((one) => one.name === name) as Example;
  return {
    args: {
      ...example.options,
      heading: name,
      dataUrl: `data:text/csv;charset=utf-8,${encodeURIComponent(example.data)}`,
    } as Partial<Args>,
  };
};

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
