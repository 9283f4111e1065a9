import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/charts/startup-map/element.js';
import { chart } from '../src/charts/startup-map/chart.js';
import { examples } from '../src/charts/startup-map/examples.js';
import { argsOfExample, asUrl, attributes, monitorOf, type Args } from './story-args.js';

const meta: Meta<Args> = {
  ...monitorOf(chart),
  title: 'Monitors/Startup map',
  component: 'peil-startup-map',
  render: (args) => html`<peil-startup-map ${attributes(args)}></peil-startup-map>`,
  args: { heading: 'Waar zitten jonge, vernieuwende bedrijven?', headingLevel: 2 },
};

export default meta;
type Story = StoryObj<Args>;

const ofExample = (name: string): Story => ({ args: argsOfExample(examples, name) });

export const Seed: Story = { args: { dataUrl: '/seeds/bedrijven.csv', boundariesUrl: '/seeds/wijken.geojson' } };
export const SeedZoomed: Story = { args: { ...Seed.args, zoom: 6, center: '145900,513080' } };
export const SeedOneNeed: Story = { args: { ...Seed.args, onlyNeed: 'talent' } };
export const English: Story = {
  args: { ...Seed.args, lang: 'en', heading: 'Where are young, innovative firms?' },
  globals: { language: 'en' },
};
export const Dark: Story = { args: Seed.args ?? {}, globals: { theme: 'dark' } };
export const Narrow280: Story = { args: Seed.args ?? {}, globals: { width: '280' } };
export const Narrow320: Story = { args: Seed.args ?? {}, globals: { width: '320' } };
export const Few: Story = ofExample('few');
export const Many: Story = ofExample('many');
export const PlainAreas: Story = ofExample('plain-areas');
export const NoBoundaries: Story = ofExample('no-boundaries');
export const MoreSectors: Story = ofExample('more-sectors');
export const OneAddress: Story = ofExample('one-address');
export const Traps: Story = ofExample('traps');
export const ByArea: Story = ofExample('by-area');
export const OneCell: Story = ofExample('one-cell');
export const NothingLeft: Story = ofExample('nothing-left');
export const MissingColumn: Story = { args: { dataUrl: asUrl('naam;sector\nKadelicht;Energie') } };
export const NotFound: Story = { args: { dataUrl: '/seeds/is-er-niet.csv' } };
export const Empty: Story = { args: { dataUrl: asUrl('naam;x;y\n') } };
