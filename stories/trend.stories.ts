import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/charts/trend/element.js';
import { chart } from '../src/charts/trend/chart.js';
import { examples } from '../src/charts/trend/examples.js';
import { argsOfExample, attributes, monitorOf, type Args } from './story-args.js';

const meta: Meta<Args> = {
  ...monitorOf(chart),
  title: 'Monitors/Trend',
  component: 'peil-trend',
  render: (args) => html`<peil-trend ${attributes(args)}></peil-trend>`,
  args: {
    dataUrl: '/seeds/werkloosheid.csv',
    heading: 'Gaat de werkloosheid de goede kant op?',
    headingLevel: 2,
    view: 'auto',
    grain: 'auto',
    better: 'auto',
    source: 'Arbeidsmarkt in cijfers',
  },
};

export default meta;

type Story = StoryObj<Args>;

export const WithTarget: Story = {};
export const WithEvents: Story = { args: { eventsUrl: '/seeds/raadskalender.csv' } };
export const BeforeAndAfter: Story = { args: { measureDate: '2023-07-01' } };
export const SmallPictures: Story = { args: { view: 'multiples' } };
export const AsIndex: Story = { args: { index: '2020' } };
export const ForecastAndWhatHappened: Story = {
  args: { dataUrl: '/seeds/wachttijd.csv', heading: 'Hoe lang wachten mensen aan de telefoon?' },
};
export const EventsInThePage: Story = {
  render: (args) =>
    html`<peil-trend ${attributes(args)}>
      <ul data-for="events">
        <li><time datetime="2023-05-16">16 mei 2023</time>: De raad stelt het actieplan werk vast</li>
        <li><time datetime="2023-07-01">1 juli 2023</time>: Het werkcentrum gaat open</li>
      </ul>
    </peil-trend>`,
};
export const Narrow320: Story = { args: { eventsUrl: '/seeds/raadskalender.csv' }, globals: { width: '320' } };
export const English: Story = {
  args: { heading: 'Is unemployment going the right way?', lang: 'en' },
  globals: { language: 'en' },
};
export const Dark: Story = { args: { eventsUrl: '/seeds/raadskalender.csv' }, globals: { theme: 'dark' } };
export const NotFound: Story = { args: { dataUrl: '/seeds/bestaat-niet.csv' } };
export const MissingColumn: Story = { args: { value: 'werklozen' } };

const exampleStory = (name: string): Story => ({ args: { ...argsOfExample(examples, name), heading: name } });

export const Unemployment: Story = exampleStory('unemployment');
export const TargetPath: Story = exampleStory('target-path');
export const Forecast: Story = exampleStory('forecast');
export const IntervalAndGaps: Story = exampleStory('interval-and-gaps');
export const Index: Story = exampleStory('index');
export const Multiples: Story = exampleStory('multiples');
export const Events: Story = exampleStory('events');
export const MultiplesAndEvents: Story = exampleStory('multiples-and-events');
export const Statuses: Story = exampleStory('statuses');
export const SpecPatch: Story = {
  args: { specPatch: '{"height":200,"config":{"line":{"interpolate":"step-after"}}}' },
};
export const OnePoint: Story = exampleStory('one-point');
export const NoFigures: Story = exampleStory('no-figures');
