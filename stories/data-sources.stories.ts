import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/charts/job-matching/element.js';
import '../src/charts/startup-map/element.js';
import { playServices, services } from './play-services.js';
import { asUrl, attributes, type Args } from './story-args.js';

const meta: Meta<Args> = {
  title: 'Peil/Data sources',
  component: 'peil-job-matching',
  render: (args) => html`<peil-job-matching ${attributes(args)}></peil-job-matching>`,
  args: { heading: 'Vinden werkzoekenden en werkgevers elkaar?', headingLevel: 2 },
  parameters: {
    docs: {
      description: {
        component:
          'The same few figures from every kind of file and service that `data-url` may point at. The services are played by the page. All figures are made up.',
      },
    },
  },
  beforeEach: playServices,
};

export default meta;

type Story = StoryObj<Args>;

const kort = '/seeds/arbeidsmarkt-kort';
const onMap: Story['render'] = (args) => html`<peil-startup-map ${attributes(args)}></peil-startup-map>`;
const map = (dataUrl: string): Story => ({
  render: onMap,
  args: { dataUrl, heading: 'Waar zitten jonge bedrijven?', boundariesUrl: '/seeds/wijken.geojson' },
});
/** A FlatGeobuf file of three firms, in letters. */
const threeFirms =
  'data:;base64,ZmdiA2ZnYgEgAQAAKAAAAAAAAAAaACAAAAAQAB4AAAAAAAAAAAAUAAgAHAAYAAAAAAAAACAAAAAAAAAAAwAAAAAAAAAUAAAAOAAAAMwAAAAAAAEAAAAAAAQAAADNzMzMzMwUQArXo3A9SkpA9ihcj8L1FEDNzMzMzExKQAAAAAADAAAAFAAAADgAAABcAAAACAAQAAgADAAIAAAAAAAAAAwAAAALAAAAAAAAAAQAAABuYW1lAAAAAAgAEAAIAAwACAAAAAAAAAAMAAAABQAAAAAAAAAFAAAAY291bnQAAAAIABAACAAMAAgAAAAAAAAADAAAAAoAAAAAAAAABQAAAHNoYXJlAAAAAAAAAAAAAAAIABAAAAAIAAgAAAAAAAAAAAAAAAAAAAAAAAAAgAAAABAAAAAAAAAACAAQAAgADAAIAAAAAAAAABQAAABAAAAAAAAAAAgAEAAAAAgACAAAAAAAAAAMAAAAAAAAAAAAAAACAAAAzczMzMzMFEAK16NwPUpKQAAAAAAAAAAAHwAAAAAACQAAAEtpZWxzcG9vcgEADAAAAAIAAAAAAAAA4D8AeAAAABAAAAAAAAAACAAQAAgADAAIAAAAAAAAABQAAABAAAAAAAAAAAgAEAAAAAgACAAAAAAAAAAMAAAAAAAAAAAAAAACAAAA9ihcj8L1FEDNzMzMzExKQAAAAAAAAAAAGAAAAAAADAAAAERyZWdsdXMgRGF0YQEABAAAAIAAAAAQAAAAAAAAAAgAEAAIAAwACAAAAAAAAAAUAAAAQAAAAAAAAAAIABAAAAAIAAgAAAAAAAAADAAAAAAAAAAAAAAAAgAAAOF6FK5H4RRA7FG4HoVLSkAAAAAAAAAAAB8AAAAAAAkAAABUYWx1ZHJhbmQBAAcAAAACAAAAAAAAANA/AA==';

/** Semicolons, points between thousands, `x` for secret: as Dutch spreadsheets write it. */
export const Csv: Story = { args: { dataUrl: '/seeds/arbeidsmarkt.csv' } };
/** An export of a statistics site: a title above the table and a source below it, `*` for provisional. */
export const StatisticsExport: Story = {
  args: {
    dataUrl: asUrl(
      'Werk per beroepsgroep\n\nPerioden;Beroepsgroep;Werkzoekenden;Vacatures\n2025;Dijkwachters;1.012;1.240*\n2025;Boekbinders;860;112\n2025;Tuinders;x;428\n\nBron: gemeente Oeverwaard (verzonnen)\n',
    ),
  },
};
/** A workbook with a title above the table and a second sheet. `data-sheet` chooses another sheet. */
export const Excel: Story = { args: { dataUrl: `${kort}.xlsx` } };
/** A ZIP with one table in it. */
export const Zip: Story = { args: { dataUrl: `${kort}.zip` } };
/** Read by columns, and of a large file by the parts that are needed, where the server gives ranges of bytes. */
export const Parquet: Story = { args: { dataUrl: `${kort}.parquet` } };
/** A JSON record on every line. */
export const JsonLines: Story = { args: { dataUrl: `${kort}.ndjson` } };
/** A cube with the words of its codes and the reasons of what is missing. */
export const JsonStat: Story = { args: { dataUrl: `${kort}.json-stat.json` } };
/** Rows somewhere inside a JSON answer; `data-path` names the place where that is not clear. */
export const JsonWithPath: Story = {
  args: {
    dataUrl: asUrl(
      JSON.stringify({
        informatie: [{ naam: 'verzonnen' }],
        cijfers: {
          werk: [
            { beroepsgroep: 'Dijkwachters', werkzoekenden: 12, vacatures: 40 },
            { beroepsgroep: 'Boekbinders', werkzoekenden: 60, vacatures: 12 },
            { beroepsgroep: 'Tuinders', werkzoekenden: 30, vacatures: 28 },
          ],
        },
      }),
      'application/json',
    ),
    dataPath: 'cijfers.werk',
  },
};
/** A tab-separated table of Eurostat, with its letters for provisional and the like. */
export const EurostatTable: Story = {
  args: {
    dataUrl: asUrl(
      'freq,beroep,geo\\TIME_PERIOD\t2024\t2025\nA,Dijkwachters,NL\t112\t140 p\nA,Boekbinders,NL\t86\t71 p\nA,Tuinders,NL\t:c\t48 p\n',
      'text/tab-separated-values',
    ),
    vacancies: 'value',
    jobseekers: 'value',
    period: 'TIME_PERIOD',
  },
};
/** The address of a table is enough: words, units and statuses come from the service. */
export const CbsVersion4: Story = { args: { dataUrl: services.cbsV4 } };
export const CbsVersion3: Story = { args: { dataUrl: services.cbsV3 } };
/** The page of a dataset will do. */
export const Opendatasoft: Story = { args: { dataUrl: services.opendatasoft } };
export const Ckan: Story = { args: { dataUrl: services.ckan } };
export const Socrata: Story = { args: { dataUrl: services.socrata } };
/** A server that answers questions in SQL: the filter and the columns go into the question. */
export const SqlOverHttp: Story = {
  args: {
    dataUrl: services.sql,
    dataFilter: 'richting = Zorg en welzijn',
    dataColumns: 'kwartaal, beroepsgroep, werkzoekenden, vacatures',
  },
};
export const ArcGis: Story = map(services.arcgis);
/** Comes in pages of 200 firms. */
export const OgcFeatures: Story = map(services.ogc);
export const Wfs: Story = map(services.wfs);
/** A map in parts; of a large one only what lies within `data-bbox` is fetched. */
export const FlatGeobuf: Story = map(threeFirms);
