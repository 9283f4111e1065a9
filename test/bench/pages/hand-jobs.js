// Bars back to back per occupation, sorted by tension, with names, figures and a scale.
import { descending, max, ticks } from 'd3-array';
import { place, run } from './page.js';
import { make, picture } from './svg.js';

const colours = ['#2166ac', '#67a9cf', '#999999', '#ef8a62', '#b2182b'];
const thresholds = [0.25, 0.67, 1.5, 4];
const [names, half, step, top] = [200, 280, 22, 40];
const words = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

function draw(rows) {
  const data = rows
    .map((row) => ({ ...row, tension: row.vacatures / row.werkzoekenden }))
    .sort((a, b) => descending(a.tension, b.tension));
  const most = max(data, (row) => Math.max(row.werkzoekenden, row.vacatures));
  const long = (value) => (value / most) * (half - 50);
  const middle = names + half;
  const svg = picture(names + 2 * half, top + data.length * step, 'Werkzoekenden en vacatures');
  for (const tick of ticks(0, most, 4)) {
    for (const side of tick ? [-1, 1] : [1]) {
      const x = middle + side * long(tick);
      svg.append(
        make('line', { x1: x, x2: x, y1: top, y2: top + data.length * step, stroke: '#ddd' }),
        make('text', { x, y: top - 8, 'text-anchor': 'middle' }, words.format(tick)),
      );
    }
  }
  data.forEach((row, at) => {
    const y = top + at * step;
    const fill = colours[thresholds.filter((threshold) => row.tension >= threshold).length];
    const [left, right] = [long(row.werkzoekenden), long(row.vacatures)];
    const middleOf = y + step / 2 + 4;
    svg.append(
      make('text', { x: names - 8, y: middleOf, 'text-anchor': 'end' }, row.beroepsgroep),
      make('rect', { x: middle - left, y: y + 3, width: left, height: step - 6, fill: '#777' }),
      make('rect', { x: middle, y: y + 3, width: right, height: step - 6, fill }),
      make('text', { x: middle - left - 4, y: middleOf, 'text-anchor': 'end' }, words.format(row.werkzoekenden)),
      make(
        'text',
        { x: middle + right + 4, y: middleOf },
        `${words.format(row.vacatures)} (${words.format(row.tension)})`,
      ),
    );
  });
  place.replaceChildren(svg);
}

await run(draw);
