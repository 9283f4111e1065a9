import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/charts/benchmark/element.js';
import { chart } from '../src/charts/benchmark/chart.js';
import { examples } from '../src/charts/benchmark/examples.js';
import { argsOfExample, attributes, monitorOf, type Args } from './story-args.js';

const meta: Meta<Args> = {
  ...monitorOf(chart),
  title: 'Monitors/Benchmark',
  component: 'peil-benchmark',
  render: (args) => html`<peil-benchmark ${attributes(args)}></peil-benchmark>`,
  args: {
    dataUrl: '/seeds/gemeenten-verzonnen.csv',
    heading: 'Hoe doen wij het vergeleken met anderen?',
    headingLevel: 2,
    municipality: 'GM0344',
    compare: 'auto',
    better: 'up',
    view: 'auto',
    source: 'Verzonnen cijfers',
  },
};

export default meta;

type Story = StoryObj<Args>;

export const AllMunicipalities: Story = {};
export const InTheProvince: Story = { args: { compare: 'province' } };
export const OfTheSameSize: Story = { args: { compare: 'size', municipality: 'Zeist' } };
export const AListOfOnesOwn: Story = { args: { peers: 'Amersfoort, Eindhoven, Groningen, Tilburg, Almere, Breda' } };
export const NobodyStandsOut: Story = { args: { municipality: '' } };
export const SecretFigure: Story = { args: { municipality: 'Vlieland' } };
export const EarlierYear: Story = { args: { at: '2023' } };
export const Narrow320: Story = { globals: { width: '320' } };
export const NarrowBars320: Story = { args: { compare: 'province' }, globals: { width: '320' } };
export const English: Story = {
  args: { heading: 'How do we do compared with others?', lang: 'en' },
  globals: { language: 'en' },
};
export const Dark: Story = { globals: { theme: 'dark' } };
export const Patched: Story = {
  args: { specPatch: '{"encoding": {"x": {"axis": {"grid": true}}}}' },
};
export const NotFound: Story = { args: { dataUrl: '/seeds/bestaat-niet.csv' } };
export const MissingColumn: Story = { args: { value: 'tevredenheid' } };

const exampleStory = (name: string): Story => ({
  args: { municipality: '', better: 'none', ...argsOfExample(examples, name), heading: name },
});

export const Strip: Story = exampleStory('strip');
export const Counts: Story = exampleStory('counts');
export const Margins: Story = exampleStory('margins');
export const NoFigureOfOurs: Story = exampleStory('no-figure-of-ours');
export const BelowZero: Story = exampleStory('below-zero');
export const MixedRows: Story = exampleStory('mixed-rows');
export const OneRow: Story = exampleStory('one-row');
export const NoFigures: Story = exampleStory('no-figures');
