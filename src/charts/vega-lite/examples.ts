import type { Example } from '../../core/chart.js';

const people = ['wijk;jaar;bewoners', 'Kade;2024;812', 'Kade;2025;840', 'Veen;2024;410', 'Veen;2025;'].join('\n');

/** Cut from the made-up labour market of the seeds. */
const market = [
  'beroepsgroep;richting;periode;werkzoekenden;vacatures',
  'Verzorgenden;Zorg en welzijn;2025-Q3;183;463',
  'Verpleegkundigen;Zorg en welzijn;2025-Q3;72;288',
  'Elektriciens;Techniek;2025-Q3;41;254',
  'Lassers;Techniek;2025-Q3;64;121',
  'Loodgieters;Techniek;2025-Q3;38;142',
  'Programmeurs;ICT;2025-Q3;97;206',
  'Beheerders;ICT;2025-Q3;118;x',
  'Boekhouders;Economie;2025-Q3;164;98',
  'Secretaresses;Economie;2025-Q3;231;47*',
  'Verzorgenden;Zorg en welzijn;2026-Q3;151;492',
  'Verpleegkundigen;Zorg en welzijn;2026-Q3;66;301',
  'Elektriciens;Techniek;2026-Q3;37;281',
  'Lassers;Techniek;2026-Q3;58;117',
  'Loodgieters;Techniek;2026-Q3;29;160',
  'Programmeurs;ICT;2026-Q3;139;171',
  'Beheerders;ICT;2026-Q3;102;88',
  'Boekhouders;Economie;2026-Q3;171;',
  'Secretaresses;Economie;2026-Q3;248;39',
].join('\n');

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

const vacancies = { field: 'vacatures', type: 'quantitative' };
const jobseekers = { field: 'werkzoekenden', type: 'quantitative' };
const group = { field: 'beroepsgroep', type: 'nominal', title: null };
const direction = { field: 'richting', type: 'nominal' };
const latest = [{ filter: "datum.periode === '2026-Q3'" }];

const layered = {
  title: 'Vacatures en werkzoekenden per beroepsgroep',
  transform: latest,
  encoding: { y: { ...group, sort: '-x' } },
  layer: [
    { name: 'vacatures', mark: 'bar', encoding: { x: vacancies } },
    { name: 'werkzoekenden', mark: { type: 'tick', color: 'text', thickness: 3 }, encoding: { x: jobseekers } },
  ],
};

const scatter = {
  title: 'Vacatures tegen werkzoekenden',
  transform: latest,
  mark: { type: 'point', filled: true, size: 90 },
  encoding: { x: jobseekers, y: vacancies, color: direction, shape: direction, detail: { field: 'beroepsgroep' } },
};

const facets = {
  title: 'Vacatures per richting',
  mark: 'bar',
  encoding: { x: { ...vacancies, aggregate: 'sum' }, y: { ...direction, title: null }, facet: { field: 'periode' } },
};

const beside = {
  title: 'Vacatures en werkzoekenden',
  transform: latest,
  hconcat: [
    { width: 220, mark: 'bar', encoding: { x: vacancies, y: group } },
    { width: 220, mark: 'bar', encoding: { x: jobseekers, y: group } },
  ],
};

const setting = {
  title: 'Beroepsgroepen met ten minste zoveel vacatures',
  params: [{ name: 'grens', value: 100, bind: { input: 'range', min: 0, max: 500, step: 10, name: 'Ten minste' } }],
  transform: [...latest, { filter: 'datum.vacatures >= grens' }],
  mark: 'bar',
  encoding: { x: vacancies, y: { ...group, sort: '-x' } },
};

const given = (specification: object) => ({ spec: JSON.stringify(specification) });

/** Pictures of the chart in its states. */
export const examples: readonly Example[] = [
  { name: 'staven', data: people, options: given(bars) },
  { name: 'lijnen-smal', data: people, options: given(lines), width: 320 },
  { name: 'lagen', data: market, options: given(layered) },
  { name: 'punten', data: market, options: given(scatter) },
  { name: 'punten-smal', data: market, options: given(scatter), width: 320 },
  { name: 'kleine-grafieken', data: market, options: given(facets) },
  { name: 'kleine-grafieken-smal', data: market, options: given(facets), width: 320 },
  { name: 'naast-elkaar', data: market, options: given(beside) },
  { name: 'instelling', data: market, options: given(setting) },
  { name: 'één-rij', data: 'wijk;jaar;bewoners\nKade;2025;1.250,5', options: given(bars) },
];
