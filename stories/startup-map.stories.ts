import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/charts/startup-map/element.js';
import { examples } from '../src/charts/startup-map/examples.js';

interface Args {
  dataUrl?: string;
  boundariesUrl?: string;
  heading: string;
  lang: string;
  zoom?: number;
  center?: string;
  onlySector?: string;
  onlyNeed?: string;
  onlyAge?: string;
  colourAreas?: string;
}

const asUrl = (type: string, text: string) => `data:${type};charset=utf-8,${encodeURIComponent(text)}`;

const meta: Meta<Args> = {
  title: 'Monitors/Startup map',
  component: 'peil-startup-map',
  args: { heading: 'Waar zitten jonge, vernieuwende bedrijven?', lang: 'nl' },
  argTypes: {
    lang: { control: 'inline-radio', options: ['nl', 'en'] },
    onlyAge: { control: 'inline-radio', options: ['all', 'under-5', 'over-5'] },
    colourAreas: { control: 'inline-radio', options: ['auto', 'per-1000', 'none'] },
    zoom: { control: { type: 'number', min: 1 } },
  },
  render: (args) => html`
    <peil-startup-map
      lang=${args.lang}
      heading=${args.heading}
      data-url=${args.dataUrl ?? nothing}
      boundaries-url=${args.boundariesUrl ?? nothing}
      zoom=${args.zoom ?? nothing}
      center=${args.center ?? nothing}
      only-sector=${args.onlySector ?? nothing}
      only-need=${args.onlyNeed ?? nothing}
      only-age=${args.onlyAge ?? nothing}
      colour-areas=${args.colourAreas ?? nothing}
    ></peil-startup-map>
  `,
};

export default meta;
type Story = StoryObj<Args>;

const ofExample = (name: string): Story => {
  const example = examples.find((one) => one.name === name);
  return {
    args: {
      ...(example?.options as Partial<Args>),
      dataUrl: asUrl('text/csv', example?.data ?? ''),
      ...(example?.boundaries ? { boundariesUrl: asUrl('application/geo+json', example.boundaries) } : {}),
    },
  };
};

export const Seed: Story = { args: { dataUrl: '/seeds/bedrijven.csv', boundariesUrl: '/seeds/wijken.geojson' } };
export const SeedZoomed: Story = { args: { ...Seed.args, zoom: 6, center: '145900,513080' } };
export const SeedOneNeed: Story = { args: { ...Seed.args, onlyNeed: 'talent' } };
export const English: Story = { args: { ...Seed.args, lang: 'en', heading: 'Where are young, innovative firms?' } };
export const Narrow: Story = { args: Seed.args ?? {}, globals: { viewport: { value: 'mobile1' } } };
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
export const MissingColumn: Story = { args: { dataUrl: asUrl('text/csv', 'naam;sector\nKadelicht;Energie') } };
export const NotFound: Story = { args: { dataUrl: '/seeds/is-er-niet.csv' } };
export const Empty: Story = { args: { dataUrl: asUrl('text/csv', 'naam;x;y\n') } };
