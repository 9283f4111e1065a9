import { createRandom } from './random.mjs';

const comma = (value, decimals = 1) => value.toFixed(decimals).replace('.', ',');
const two = (value) => String(value).padStart(2, '0');

export const unemploymentColumns = ['maand', 'gebied', 'werkloosheid (%)', 'ondergrens (%)', 'bovengrens (%)', 'doel (%)'];

/** How the rate went: high after the harbour closed, down since the work centre opened, up a little at the end. */
const turns = [
  [0, 5.1],
  [14, 4.8],
  [20, 6.9],
  [34, 6.4],
  [54, 6.1],
  [66, 5.2],
  [84, 4.5],
  [92, 4.6],
];

function between(month) {
  const at = turns.findIndex(([end]) => end >= month);
  if (at <= 0) return turns[0][1];
  const [[from, low], [to, high]] = [turns[at - 1], turns[at]];
  return low + ((high - low) * (month - from)) / (to - from);
}

/** Per month from January 2019 to September 2026: the municipality with its margin and target, and towns like it. */
export function unemploymentRows() {
  const random = createRandom('unemployment');
  return Array.from({ length: 93 }, (_, at) => {
    const month = `${2019 + Math.floor(at / 12)}MM${two((at % 12) + 1)}`;
    const mark = at > 89 ? '*' : '';
    const own = between(at) + random.normal() * 0.07;
    const others = 4.1 + (between(at) - 5) * 0.42 + random.normal() * 0.04;
    // The survey could not be held in one month.
    const held = at !== 31;
    return [
      [month, 'Oeverwaard', held ? comma(own) + mark : '.', held ? comma(own - 0.6) : '', held ? comma(own + 0.6) : '', ''],
      [month, 'Vergelijkbare gemeenten', comma(others) + mark, '', '', ''],
    ];
  })
    .flat()
    .concat([['2028MM12', 'Oeverwaard', '', '', '', '3,8']]);
}

export const councilColumns = ['datum', 'gebeurtenis'];

export const councilRows = () => [
  ['2020-09-15', 'Scheepswerf De Hoop sluit'],
  ['2023-05-16', 'De raad stelt het actieplan werk vast'],
  ['2023-07-01', 'Het werkcentrum gaat open'],
  ['2025-11-04', 'De raad stelt de begroting van 2026 vast'],
];

export const waitingColumns = ['week', 'wachttijd (seconden)', 'verwachting', 'ondergrens', 'bovengrens'];

/** Per week of 2026: how long people waited on the phone, and what was expected of it. The last twelve weeks are to come. */
export function waitingRows() {
  const random = createRandom('waiting time');
  return Array.from({ length: 52 }, (_, at) => {
    const expected = Math.round(95 + 32 * Math.cos((at / 52) * 2 * Math.PI) + (at > 33 && at < 38 ? 28 : 0));
    const happened = Math.round(expected * (1.06 + random.normal() * 0.09));
    const margin = Math.round(expected * 0.2);
    return [`2026-W${two(at + 1)}`, at < 40 ? happened : '', expected, expected - margin, expected + margin];
  });
}
