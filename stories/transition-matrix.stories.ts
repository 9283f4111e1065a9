import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/charts/transition-matrix/element.js';
import { chart } from '../src/charts/transition-matrix/chart.js';
import { examples } from '../src/charts/transition-matrix/examples.js';
import { argsOfExample, attributes, monitorOf, type Args } from './story-args.js';

const meta: Meta<Args> = {
  ...monitorOf(chart),
  title: 'Monitors/Transition matrix',
  component: 'peil-transition-matrix',
  render: (args) => html`<peil-transition-matrix ${attributes(args)}></peil-transition-matrix>`,
  args: {
    dataUrl: '/seeds/innovaties.csv',
    heading: 'Welke innovaties steunen welke transities?',
    headingLevel: 2,
    order: 'blocks',
    source: 'Innovatieprogramma Oeverwaard',
  },
};

export default meta;

type Story = StoryObj<Args>;

export const InBlocks: Story = {};
export const MostSupportFirst: Story = { args: { order: 'size' } };
export const ByName: Story = { args: { order: 'name' } };
export const Narrow320: Story = { globals: { width: '320' } };
export const Narrow320ByRow: Story = { args: { listBy: 'row' }, globals: { width: '320' } };
export const English: Story = {
  args: { heading: 'Which innovations support which transitions?', lang: 'en' },
  globals: { language: 'en' },
};
export const Dark: Story = { globals: { theme: 'dark' } };
export const OtherSpecification: Story = {
  args: { specPatch: '{"config": {"point": {"fill": "category-3"}}}' },
};
export const NotFound: Story = { args: { dataUrl: '/seeds/bestaat-niet.csv' } };
export const MissingColumn: Story = { args: { column: 'opgaven' } };

const exampleStory = (name: string): Story => ({ args: { ...argsOfExample(examples, name), heading: name } });

export const Strengths: Story = exampleStory('strengths');
export const Amounts: Story = exampleStory('amounts');
export const Marks: Story = exampleStory('marks');
export const BothWays: Story = exampleStory('both-ways');
export const Wide: Story = exampleStory('wide');
export const ManyRows: Story = exampleStory('many-rows');
export const OneRow: Story = exampleStory('one-row');
export const NoFigures: Story = exampleStory('no-figures');
