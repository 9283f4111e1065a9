import type { Example } from '../../core/chart.js';

const quarters = ['2025KW03', '2025KW04', '2026KW01', '2026KW02', '2026KW03'];

const trend = [
  'kwartaal;beroep;werkzoekenden;vacatures;vervuld',
  ...quarters.flatMap((quarter, at) => {
    const mark = at === 4 ? '*' : '';
    return [
      `${quarter};Dijkwachters;${12 - at};${40 + 6 * at}${mark};${10 + at}`,
      at === 2 ? '' : `${quarter};Boekbinders;${60 + 4 * at};${12 - 2 * at}${mark};3`,
      `${quarter};Klokkenmakers;${at > 2 ? 0 : 3};${9 + at}${mark};2`,
      `${quarter};Tuinders;${30 + at};${at === 1 ? 'x' : 28 + 3 * at}${mark};9`,
    ].filter(Boolean);
  }),
].join('\n');

const many = [
  'beroep;werkzoekenden;vacatures',
  ...Array.from({ length: 40 }, (_, at) => `Beroepsgroep ${at + 1};${8 + ((at * 37) % 90)};${5 + ((at * 53) % 160)}`),
].join('\n');

const parts = [
  'peildatum;provincie;gemeente;beroepencluster;soort;aantal',
  ...['Molenhoek aan Zee', 'Oud-Havendorp'].flatMap((town, at) => [
    `16-05-2026;Waterland;${town};Schippers;Vacature;${30 + at}`,
    `16-05-2026;Waterland;${town};Schippers;CV;${at === 0 ? 12 : 'x'}`,
    `16-05-2026;Waterland;${town};Bakkers;Vacature;${14 - at}`,
    `16-05-2026;Waterland;${town};Bakkers;CV;${20 + at}`,
    `16-05-2026;Waterland;${town};Kappers;Vacature;${at === 0 ? 'x' : 4}`,
    `16-05-2026;Waterland;${town};Kappers;CV;${40 + at}`,
  ]),
].join('\n');

const moves = [
  'van;naar;aantal',
  'Boekbinders;Boekbinders;20',
  'Boekbinders;Drukkers;44',
  'Boekbinders;Archiefmedewerkers;18',
  'Kassamedewerkers;Medewerkers kinderopvang en buitenschoolse opvang;61',
  'Kassamedewerkers;Drukkers;7',
  'Kassamedewerkers;Buschauffeurs;12',
  'Schoonmakers;Huishoudelijke hulpen in de thuiszorg van ouderen;83',
  'Schoonmakers;Medewerkers kinderopvang en buitenschoolse opvang;25',
  'Schoonmakers;Buschauffeurs;x',
].join('\n');

/** Small pictures of every view and every trap; all figures are invented. */
export const examples: readonly Example[] = [
  {
    name: 'classes',
    data: 'beroep;werkzoekenden;vacatures\nDijkwachters;10;60\nTuinders;20;55\nBakkers;31;30\nKappers;50;20\nBoekbinders;80;6',
    options: {},
  },
  {
    name: 'no-jobseekers-and-secret',
    data: 'beroep;werkzoekenden;vacatures\nKlokkenmakers;0;14\nGlasblazers;0;0\nDijkwachters;x;9\nTuinders;12;.\nBakkers;31;30*\nKappers;50;-4',
    options: {},
  },
  {
    name: 'long-names',
    data: 'beroep;werkzoekenden;vacatures;vervuld\nMedewerkers gehandicaptenzorg en persoonlijke begeleiding aan huis;140;410;120\nOnderhoudsmonteurs van zonnepanelen, warmtepompen en laadpalen;22;96;31\nMeubelstoffeerderijmedewerkers;9;3;1',
    options: {},
  },
  { name: 'one-row', data: 'beroep;werkzoekenden;vacatures\nBakkers;1;3', options: {} },
  { name: 'folded', data: many, options: { highlight: 'Beroepsgroep 20' } },
  { name: 'by-size', data: many, options: { sort: 'size', top: 6 } },
  { name: 'by-name-all', data: many, options: { sort: 'name', all: true } },
  { name: 'sums-over-regions', data: parts, options: {} },
  { name: 'trend', data: trend, options: { view: 'trend' } },
  { name: 'earlier-period', data: trend, options: { at: '2025-Q4' } },
  { name: 'moves', data: moves, options: {} },
  { name: 'moves-folded', data: moves, options: { top: 2 } },
];
