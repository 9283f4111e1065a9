import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/charts/priority-matrix/element.js';
import { chart } from '../src/charts/priority-matrix/chart.js';
import { examples } from '../src/charts/priority-matrix/examples.js';
import { argsOfExample, attributes, monitorOf, type Args } from './story-args.js';

const meta: Meta<Args> = {
  ...monitorOf(chart),
  title: 'Monitors/Priority matrix',
  component: 'peil-priority-matrix',
  render: (args) => html`<peil-priority-matrix ${attributes(args)}></peil-priority-matrix>`,
  args: {
    dataUrl: '/seeds/portfolio.csv',
    heading: 'Met welke algoritmes beginnen we?',
    headingLevel: 2,
    preset: 'auto',
    source: 'Werkgroep verantwoorde algoritmes',
  },
};

export default meta;

type Story = StoryObj<Args>;

export const Portfolio: Story = {};
export const AtTheMedian: Story = { args: { split: 'median' } };
export const OwnQuadrants: Story = {
  args: { topLeft: 'Nu doen', topRight: 'Eerst toetsen', bottomLeft: 'Als er tijd is', bottomRight: 'Stoppen' },
};
export const Narrow320: Story = { globals: { width: '320' } };
export const English: Story = {
  args: { heading: 'Which algorithms do we begin with?', lang: 'en' },
  globals: { language: 'en' },
};
export const Dark: Story = { globals: { theme: 'dark' } };
export const NotFound: Story = { args: { dataUrl: '/seeds/bestaat-niet.csv' } };
export const MissingColumn: Story = { args: { x: 'gevaar' } };

const exampleStory = (name: string): Story => ({ args: { ...argsOfExample(examples, name), heading: name } });

export const WithGroupsAndSizes: Story = exampleStory('portfolio');
export const Participation: Story = exampleStory('participation');
export const Ties: Story = exampleStory('ties');
export const OwnNames: Story = exampleStory('own-names');
export const ManyItems: Story = exampleStory('many-items');
export const OneItem: Story = exampleStory('one-item');
export const NoFigures: Story = exampleStory('no-figures');
