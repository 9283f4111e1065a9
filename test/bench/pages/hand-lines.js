// A line per municipality through the months, with names at the ends, a target and a scale.
import { extent, groups, ticks } from 'd3-array';
import { line } from 'd3-shape';
import { place, run } from './page.js';
import { make, picture } from './svg.js';

const colours = [
  '#1b6ca8',
  '#c8553d',
  '#5b8e3e',
  '#7a4fa3',
  '#c08a1e',
  '#3d8b8b',
  '#9b3d6b',
  '#666',
  '#8a6d3b',
  '#444',
];
const [left, right, top, bottom] = [50, 800, 40, 400];
const target = 110;
const words = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

function draw(rows) {
  const data = rows.map((row) => ({ ...row, time: Date.parse(`${row.maand}-01`) }));
  const [first, last] = extent(data, (row) => row.time);
  const [low, high] = extent([...data.map((row) => row.banen), target]);
  const steps = ticks(low, high, 6);
  const x = (time) => left + ((time - first) / (last - first)) * (right - left);
  const y = (value) => bottom - ((value - low) / (high - low)) * (bottom - top);
  const path = line(
    (row) => x(row.time),
    (row) => y(row.banen),
  ).digits(1);
  const svg = picture(960, 440, 'Banen per maand');
  for (const tick of steps) {
    svg.append(
      make('line', { x1: left, x2: right, y1: y(tick), y2: y(tick), stroke: '#ddd' }),
      make('text', { x: left - 8, y: y(tick) + 4, 'text-anchor': 'end' }, words.format(tick)),
    );
  }
  for (const year of new Set(data.map((row) => row.maand.slice(0, 4))))
    svg.append(make('text', { x: x(Date.parse(`${year}-01-01`)), y: bottom + 20, 'text-anchor': 'middle' }, year));
  svg.append(
    make('line', { x1: left, x2: right, y1: y(target), y2: y(target), stroke: '#b2182b', 'stroke-dasharray': '4 4' }),
    make('text', { x: left + 4, y: y(target) - 5, fill: '#b2182b' }, 'doel'),
  );
  groups(data, (row) => row.gemeente).forEach(([name, own], at) => {
    const end = own.at(-1);
    svg.append(
      make('path', { d: path(own), fill: 'none', stroke: colours[at], 'stroke-width': 2 }),
      make('text', { x: right + 6, y: y(end.banen) + 4, fill: colours[at] }, `${name} ${words.format(end.banen)}`),
    );
  });
  place.replaceChildren(svg);
}

await run(draw);
