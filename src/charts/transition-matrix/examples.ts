import type { Example } from '../../core/chart.js';

const strengths = [
  'innovatie;opgave;steun',
  'Warmtenet Zuid;Energie;sterk',
  'Warmtenet Zuid;Wonen;matig',
  'Slimme laadpalen;Energie;matig',
  'Slimme laadpalen;Mobiliteit;sterk',
  'Deelauto’s in de wijk;Mobiliteit;sterk',
  'Deelauto’s in de wijk;Klimaat;zwak',
  'Buurtbus op afroep;Mobiliteit;matig',
  'Buurtbus op afroep;Zorg;zwak',
  'Zorgrobot aan huis;Zorg;sterk',
  'Zorgrobot aan huis;Werk;zwak',
  'Leerwerkplaats bouw;Werk;sterk',
  'Leerwerkplaats bouw;Wonen;matig',
  'Groene daken;Klimaat;sterk',
  'Groene daken;Energie;zwak',
  'Stadslandbouw;Klimaat;matig',
  'Stadslandbouw;Zorg;geen',
  ';Veiligheid;',
].join('\n');

const amounts = [
  'maatregel;doel;aantal projecten',
  'Subsidie;Energie;14',
  'Subsidie;Wonen;6',
  'Subsidie;Natuur;x',
  'Regels;Energie;3*',
  'Regels;Natuur;9',
  'Regels;Wonen;0',
  'Voorlichting;Energie;.',
  'Voorlichting;Natuur;2',
  'Proef;Wonen;4',
  'Proef;Wonen;3',
  'Proef;Natuur;n.v.t.',
  'Totaal;Energie;17',
].join('\n');

const marks = ['project;thema', 'A;Zorg', 'A;Werk', 'B;Zorg', 'B;Zorg', 'C;Wonen', 'D;'].join('\n');

const sides = [
  'maatregel;ambitie;effect',
  'Rekeningrijden;Lucht;++',
  'Rekeningrijden;Inkomen;-',
  'Rekeningrijden;Bereikbaarheid;0',
  'Snelle fietsroute;Lucht;+',
  'Snelle fietsroute;Bereikbaarheid;+++',
  'Parkeren erbij;Bereikbaarheid;+',
  'Parkeren erbij;Lucht;--',
].join('\n');

const wide = [
  'innovatie;transitie;waarde',
  ...Array.from({ length: 240 }, (_, at) => {
    const [row, column] = [at % 24, (at * 7 + Math.floor(at / 24)) % 20];
    return `Innovatie ${String.fromCharCode(65 + row)};Transitie met een naam ${column + 1};${((row * 13 + column * 29) % 17) + 1}`;
  }),
].join('\n');

const many = [
  'innovatie;transitie;waarde',
  ...Array.from({ length: 1500 }, (_, at) => {
    const row = at % 500;
    return `Innovatie nummer ${row + 1};Transitie ${((row + Math.floor(at / 500) * 2) % 6) + 1};${(row * 7 + at) % 23}`;
  }),
].join('\n');

/** Small pictures of every part and every trap; all figures are invented. */
export const examples: readonly Example[] = [
  { name: 'strengths', data: strengths, options: {} },
  { name: 'amounts', data: amounts, options: { order: 'data' } },
  { name: 'marks', data: marks, options: { columnNames: 'Zorg, Werk, Wonen, Natuur' } },
  { name: 'both-ways', data: sides, options: {} },
  { name: 'wide', data: wide, options: {}, width: 1100 },
  { name: 'many-rows', data: many, options: {} },
  { name: 'one-row', data: 'innovatie;opgave\nWarmtenet;Energie', options: {} },
  { name: 'no-figures', data: 'innovatie;opgave;aantal\nWarmtenet;Energie;x\nLaadpalen;Wonen;.', options: {} },
];
