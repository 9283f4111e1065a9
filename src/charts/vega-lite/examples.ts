import type { Example } from '../../core/chart.js';

const people = ['wijk;jaar;bewoners', 'Kade;2024;812', 'Kade;2025;840', 'Veen;2024;410', 'Veen;2025;'].join('\n');

const bars = {
  title: 'Bewoners per wijk',
  description: 'De wijken Kade en Veen',
  mark: 'bar',
  encoding: {
    x: { field: 'bewoners', type: 'quantitative', aggregate: 'sum' },
    y: { field: 'wijk', type: 'nominal', title: null },
    color: { field: 'jaar', type: 'ordinal' },
  },
};

const lines = {
  mark: { type: 'line', point: true },
  encoding: {
    x: { field: 'jaar', type: 'ordinal' },
    y: { field: 'bewoners', type: 'quantitative' },
    color: { field: 'wijk', type: 'nominal' },
  },
};

/** Pictures of the chart in its states. */
export const examples: readonly Example[] = [
  { name: 'staven', data: people, options: { spec: JSON.stringify(bars) } },
  { name: 'lijnen-smal', data: people, options: { spec: JSON.stringify(lines) }, width: 320 },
];
