import type { Example } from '../../core/chart.js';

const months = (from: number, to: number) =>
  Array.from({ length: (to - from + 1) * 12 }, (_, at) => [from + Math.floor(at / 12), (at % 12) + 1] as const);

const code = (year: number, month: number) => `${year}MM${String(month).padStart(2, '0')}`;
const comma = (value: number) => value.toFixed(1).replace('.', ',');

const rate = [
  'maand;gebied;werkloosheid (%)',
  ...months(2023, 2025).flatMap(([year, month], at) => {
    const wave = Math.sin(at / 5);
    const mark = at > 32 ? '*' : '';
    return [
      at === 14
        ? `${code(year, month)};Oeverwaard;.`
        : `${code(year, month)};Oeverwaard;${comma(5.4 - at * 0.03 + wave * 0.4)}${mark}`,
      `${code(year, month)};Nederland;${comma(3.8 + wave * 0.2)}${mark}`,
    ];
  }),
].join('\n');

const plain = [
  'maand;werkloosheid (%)',
  ...months(2024, 2025).map(
    ([year, month], at) => `${code(year, month)};${comma(5.4 - at * 0.05 + Math.sin(at / 3) * 0.3)}`,
  ),
].join('\n');

const homes = [
  'jaar;woningen;doel',
  ...[310, 280, 335, 402, 388, 431, 0, 0, 0, 0].map((value, at) => `${2020 + at};${value || ''};${300 + at * 40}`),
].join('\n');

const calls = [
  'week;wachttijd (sec);verwachting;ondergrens;bovengrens',
  ...Array.from({ length: 26 }, (_, at) => {
    const expected = Math.round(90 + 25 * Math.sin(at / 3));
    const happened = expected + ((at * 37) % 23) - 9;
    return `2026-W${String(at + 1).padStart(2, '0')};${at < 20 ? happened : ''};${expected};${expected - 18};${expected + 18}`;
  }),
].join('\n');

const survey = [
  'jaar;voelt zich veilig (%);ondergrens;bovengrens',
  '2019;71,2;69,0;73,4',
  '2021;73,8;71,7;75,9',
  '2022;72,5;70,6;74,4',
  '2023;74,9;73,1;76,7',
  '2024;x;;',
  '2025;77,0;75,4;78,6',
].join('\n');

const towns = [
  'Oeverwaard',
  'Molenhoek aan Zee',
  'Oud-Havendorp',
  'Nieuw-Rietland',
  'Dijkstede',
  'Waterpoort',
  'Lisserbroek',
  'Zandkreek',
];

const several = (count: number) =>
  [
    'jaar;gemeente;inwoners',
    ...towns
      .slice(0, count)
      .flatMap((town, at) =>
        [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map(
          (year, step) =>
            `${year};${town};${9000 + at * 4300 + step * (260 - at * 70) + ((step * (at + 3) * 41) % 160)}`,
        ),
      ),
  ].join('\n');

const beside = [
  'maand;gebied;werkloosheid (%)',
  ...['Oeverwaard', 'Dijkstede', 'Waterpoort', 'Nederland'].flatMap((area, line) =>
    months(2023, 2025).map(
      ([year, month], at) =>
        `${code(year, month)};${area};${comma(3.8 + (line < 3 ? 1.2 - line * 0.5 : 0) + Math.sin(at / 5 + line) * 0.4)}`,
    ),
  ),
].join('\n');

const statuses = [
  'schooljaar;aantal;status',
  '2018/19;412;definitief',
  '2019/20;398;definitief',
  '2020/21;351;herzien',
  '2021/22;;geheim',
  '2022/23;367;definitief',
  '2023/24;372;definitief',
  '2024/25;385;voorlopig',
  '2025/26;360;prognose',
].join('\n');

/** Small pictures of every part and every trap; all figures are invented. */
export const examples: readonly Example[] = [
  { name: 'one-line', data: plain, options: {} },
  { name: 'unemployment', data: rate, options: { targetValue: 4, targetDate: '2027-12' } },
  { name: 'target-path', data: homes, options: { better: 'up' } },
  { name: 'forecast', data: calls, options: {} },
  { name: 'interval-and-gaps', data: survey, options: {} },
  { name: 'index', data: several(5), options: { index: '2018' } },
  { name: 'multiples', data: several(8), options: {} },
  {
    name: 'events',
    data: rate,
    options: {
      highlight: 'Oeverwaard',
      measureDate: '2024-07-01',
      events:
        '2023-05-16 De raad stelt het actieplan werk vast; 2024-07-01 Het werkcentrum gaat open; 2024-09-10 De raad bespreekt de eerste cijfers; 2025-11-04 Begroting 2026',
    },
  },
  {
    name: 'multiples-and-events',
    data: beside,
    options: {
      view: 'multiples',
      events: '2023-07-01 Het werkcentrum gaat open; 2025-01-01 De regels voor bijstand veranderen',
    },
  },
  { name: 'statuses', data: statuses, options: {} },
  { name: 'one-point', data: 'jaar;aantal\n2025;12', options: {} },
  { name: 'no-figures', data: 'jaar;aantal\n2024;x\n2025;.', options: {} },
];
