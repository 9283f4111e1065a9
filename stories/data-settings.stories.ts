import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/charts/funding-flows/element.js';
import '../src/charts/job-matching/element.js';
import { asUrl, attributes, type Args } from './story-args.js';

const meta: Meta<Args> = {
  title: 'Peil/Data settings',
  component: 'peil-job-matching',
  render: (args) => html`<peil-job-matching ${attributes(args)}></peil-job-matching>`,
  args: { heading: 'Vinden werkzoekenden en werkgevers elkaar?', headingLevel: 2 },
  parameters: {
    docs: {
      description: {
        component:
          'Attributes that decide how data is read, which part of it is used, and which small counts are hidden. All figures are made up.',
      },
    },
  },
};

export default meta;

type Story = StoryObj<Args>;

const work = '/seeds/arbeidsmarkt.csv';
const flows: Story['render'] = (args) => html`<peil-funding-flows ${attributes(args)}></peil-funding-flows>`;

/** Conditions with `;` between them. More values have `,` between them, and `Zorg*` is all that begins with Zorg. */
export const Filter: Story = {
  args: { dataUrl: work, dataFilter: 'richting = Zorg*, ICT en data; kwartaal >= 2025KW01' },
};
/** Only these columns are kept; a server that can is asked for no others. */
export const Columns: Story = {
  args: { dataUrl: work, dataColumns: 'kwartaal, beroepsgroep, werkzoekenden, vacatures' },
};

const mixed =
  'periode;beroepsgroep;werkzoekenden;vacatures\n2025;Dijkwachters;48;160\n2025KW03;Dijkwachters;12;40\n2025KW04;Dijkwachters;11;44\n2025;Tuinders;122;110\n2025KW03;Tuinders;30;28\n2025KW04;Tuinders;32;25\n';
/** The source mixes years and quarters; only the quarters are kept. */
export const Grain: Story = { args: { dataUrl: asUrl(mixed), dataGrain: 'quarter' } };

/** One number that can be read in two ways is 1.250 or 1,25: the page decides. */
export const Decimal: Story = {
  args: {
    dataUrl: asUrl(
      'beroepsgroep;werkzoekenden;vacatures\nDijkwachters;1.250;4.100\nBoekbinders;2.310;1.120\nTuinders;3.180;2.840\n',
    ),
    dataDecimal: ',',
  },
};

const small =
  'beroepsgroep;werkzoekenden;vacatures\nDijkwachters;3;40\nBoekbinders;60;12\nTuinders;30;28\nSluiswachters;8;9\nTotaal;101;89\n';
/** Counts from 1 up to 5 are hidden, with a second one so that the total does not betray the first. Whoever knows the address still reads the file. */
export const SuppressBelow: Story = { args: { dataUrl: asUrl(small), suppressBelow: 5, tableOpen: true } };
/** Counts are rounded to tens; the picture says so. */
export const RoundTo: Story = { args: { dataUrl: asUrl(small), roundTo: 10, tableOpen: true } };
/** Both, in one column only. */
export const OneColumn: Story = {
  args: { dataUrl: asUrl(small), suppressBelow: 5, roundTo: 5, suppressColumns: 'werkzoekenden', tableOpen: true },
};

const older =
  'jaar;gemeente;thema;bedrag\n2021;Weesp;Water;20\n2021;Amsterdam;Water;300\n2021;Weesp;Werk;15\n2021;Amsterdam;Werk;250\n2021;Gooise Meren;Water;40\n2021;Gooise Meren;Werk;35\n';
/** Weesp became part of Amsterdam in 2022: its amounts are added up there, which `element.report` says. The amounts are made up. */
export const RecodeTo: Story = {
  render: flows,
  args: {
    dataUrl: asUrl(older),
    dataRecodeTo: 2026,
    stages: 'gemeente,thema',
    amount: 'bedrag',
    heading: 'Waar gaat het geld heen?',
    tableOpen: true,
  },
};
/** Asks again every fifteen minutes, with the ETag of the answer that it has. */
export const Refresh: Story = { args: { dataUrl: work, refresh: '15m' } };
