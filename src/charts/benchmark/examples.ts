import type { Example } from '../../core/chart.js';
import { lastYear, municipalitiesIn } from '../../regions/municipalities.js';

/** A figure that follows from a place in a list: the same every time, spread as figures of municipalities are. */
const drawn = (at: number, from: number, width: number) =>
  from + width * ((((at * 7919) % 1009) / 1009) ** 2 + (((at * 104_729) % 997) / 997) * 0.6);

const comma = (value: number, decimals = 1) => value.toFixed(decimals).replace('.', ',');

/** Some real municipalities, by code. */
const codes = (
  '0014 0034 0037 0047 0050 0059 0072 0074 0080 0085 0086 0088 0090 0106 0109 0114 0118 0141 0150 0153 0160 0166 0175 0193 0200 0202 ' +
  '0203 0213 0222 0225 0228 0230 0243 0267 0268 0269 0274 0275 0279 0281 0289 0297 0307 0308 0310 0312 0313 0317 0321 0327 0331 0335 ' +
  '0339 0340 0342 0344 0345 0351 0352 0353 0355 0356 0358 0361 0362 0363 0375 0376 0377 0383 0392 0394 0396 0400 0402 0405 0439 0450 ' +
  '0479 0484 0489 0502 0503 0505 0512 0513 0518 0534 0537 0546 0547 0569 0589 0599 0606 0622 0632 0637 0664 0687 0736 0744 0748 0758 ' +
  '0772 0777 0794 0796 0826 0828 0855 0858 0865 0917 0935 0957 0983 0984 0995 1581 1680 1904 1961'
).split(' ');

/** A file as most deliver it: a code, a name and a figure of one year for each municipality of today. */
const ordinary = [
  'gemeentecode;gemeentenaam;jaar;werkloosheid (%)',
  ...municipalitiesIn(lastYear).map(({ code, name }, at) => `${code};${name};2025;${comma(drawn(at + 3, 2.2, 3.4))}`),
].join('\n');

const national = [
  'regiocode;jaar;werkloosheid (%);aantal bedrijven',
  ...[2024, 2025].flatMap((year) => [
    `NL01;${year};${year === 2025 ? '3,9' : '3,7'};2431900`,
    `PV26;${year};3,8;202700`,
    ...codes.map((code, at) => {
      const rate = drawn(at + 3, 2.2, 3.4) + (year - 2024) * Math.sin(at) * 0.3;
      const written = at === 11 ? 'x' : at === 40 ? '.' : comma(rate);
      return `GM${code};${year};${written};${Math.round(drawn(at, 600, 90_000))}`;
    }),
  ]),
  'GM0344;2026;4,0;43000',
].join('\n');

const survey = [
  'gemeente;voelt zich veilig (%);ondergrens;bovengrens;stedelijkheid',
  'Oeverwaard;72,4;69,8;75,0;sterk stedelijk',
  'Molenhoek aan Zee;81,0;78,4;83,6;niet stedelijk',
  'Nieuw-Rietland;74,1;71,9;76,3;sterk stedelijk',
  'Oud-Havendorp, De Kreken en Kaageiland;77,3;74,6;80,0;weinig stedelijk',
  'Dijkstede;70,2;67,9;72,5;sterk stedelijk',
  'Waterpoort;68,8;66,0;71,6;zeer sterk stedelijk',
  'Lisserbroek;77,3;75,0;79,6;weinig stedelijk',
  'Zandkreek;x;;;niet stedelijk',
  'Westerduin;;;;niet stedelijk',
  'Nederland;74,8;74,2;75,4;',
].join('\n');

const balance = [
  'provincie;vestigingssaldo per 1.000 inwoners',
  ...[
    'Groningen;2,1',
    'Fryslân;1,4',
    'Drenthe;3,0',
    'Overijssel;0,6',
    'Flevoland;4,4',
    'Gelderland;1,4',
    'Utrecht;-0,8',
    'Noord-Holland;-2,6',
    'Zuid-Holland;-1,9',
    'Zeeland;2,9',
    'Noord-Brabant;0,9',
    'Limburg;-0,2',
  ],
].join('\n');

const mixed = [
  'regio;jaar;bijstand per 1.000 inwoners',
  'Nederland;2025;36,0',
  'Utrecht (PV);2025;29,5',
  'Totaal;2025;36,0',
  'GM0344;2025;41,2',
  '0344;2025;40,9',
  'GM0370;2025;22,1',
  'GM1980;2025;24,6',
  'GM1982;2025;19,9',
  ';2025;12,0',
  ...[
    '0307;31,0',
    '0310;18,2',
    '0312;16,4',
    '0321;15,1',
    '0327;15,1',
    '0353;24,0',
    '0355;30,2',
    '0356;33,3',
    '0632;21,8',
  ].map((one) => `GM${one.replace(';', ';2025;')}*`),
].join('\n');

/** Small pictures of every part and every trap; names are real where they have a code of CBS, all figures are invented. */
export const examples: readonly Example[] = [
  { name: 'ordinary', data: ordinary, options: { municipality: 'GM0344' } },
  { name: 'strip', data: national, options: { municipality: 'GM0344', better: 'down' } },
  { name: 'nobody-stands-out', data: national, options: {} },
  { name: 'counts', data: national, options: { value: 'aantal bedrijven', municipality: 'Utrecht' } },
  { name: 'in-the-province', data: national, options: { municipality: 'GM0344', compare: 'province' } },
  { name: 'same-size', data: national, options: { municipality: 'Zeist', compare: 'size' } },
  {
    name: 'own-list',
    data: national,
    options: { municipality: 'GM0344', peers: 'Amersfoort, GM0014, Eindhoven, Tilburg, Breda, Atlantis' },
  },
  { name: 'margins', data: survey, options: { municipality: 'Oeverwaard', better: 'up' } },
  { name: 'no-figure-of-ours', data: survey, options: { municipality: 'Zandkreek' } },
  { name: 'below-zero', data: balance, options: { municipality: 'Limburg' } },
  { name: 'mixed-rows', data: mixed, options: { municipality: 'GM0344' } },
  { name: 'one-row', data: 'gemeente;score\nOeverwaard;7,1', options: { municipality: 'Oeverwaard' } },
  { name: 'no-figures', data: 'gemeente;score\nOeverwaard;x\nDijkstede;.', options: { municipality: 'Oeverwaard' } },
];
