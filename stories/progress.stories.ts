import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/charts/progress/element.js';
import { chart } from '../src/charts/progress/chart.js';
import { examples } from '../src/charts/progress/examples.js';
import { argsOfExample, attributes, monitorOf, type Args } from './story-args.js';

const meta: Meta<Args> = {
  ...monitorOf(chart),
  title: 'Monitors/Progress',
  component: 'peil-progress',
  render: (args) => html`<peil-progress ${attributes(args)}></peil-progress>`,
  args: {
    dataUrl: '/seeds/collegeprogramma.csv',
    heading: 'Liggen we op koers met het collegeprogramma?',
    headingLevel: 2,
    date: '2026-09-30',
    order: 'given',
    view: 'auto',
    better: 'auto',
    source: 'Gemeente Oeverwaard',
  },
};

export default meta;

type Story = StoryObj<Args>;

export const Programme: Story = {};
export const BehindFirst: Story = { args: { order: 'behind' } };
export const ReadinessScan: Story = {
  args: { dataUrl: '/seeds/gereedheid.csv', heading: 'Zijn we klaar om zorgvuldig met algoritmes te werken?' },
};
export const Skills: Story = {
  args: { dataUrl: '/seeds/vaardigheden.csv', heading: 'Wat kunnen teams met gegevens?' },
};
export const OtherSpecification: Story = {
  args: {
    specPatch:
      '{"encoding":{"color":{"value":"accent"}},"layer":[{"name":"way","transform":[{"filter":{"field":"share","valid":true}}],"mark":{"type":"rule","strokeWidth":6},"encoding":{"x":{"field":"from","type":"quantitative","axis":null},"x2":{"field":"share"}}}]}',
  },
};
export const Narrow320: Story = { globals: { width: '320' } };
export const English: Story = {
  args: { heading: 'Are we on course for what was agreed?', lang: 'en' },
  globals: { language: 'en' },
};
export const Dark: Story = { globals: { theme: 'dark' } };
export const NotFound: Story = { args: { dataUrl: '/seeds/bestaat-niet.csv' } };
export const MissingColumn: Story = { args: { target: 'doelstand' } };

const exampleStory = (name: string): Story => ({ args: { ...argsOfExample(examples, name), heading: name } });

export const Agreements: Story = exampleStory('programme');
export const Plain: Story = exampleStory('plain');
export const PlainFromZero: Story = exampleStory('plain-from-zero');
export const Edges: Story = exampleStory('edges');
export const Many: Story = exampleStory('many');
export const OneGoal: Story = exampleStory('one');
export const NoFigures: Story = exampleStory('no-figures');
export const Scan: Story = exampleStory('readiness-scan');
export const Levels: Story = exampleStory('levels');
