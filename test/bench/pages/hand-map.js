// Areas coloured by what lies in them and a dot per firm: SVG circles, or a canvas when there are more than 5,000.
/* global document */
import { extent, max, rollup } from 'd3-array';
import { areas, firstRows, place, run } from './page.js';
import { make, picture } from './svg.js';

const [width, height] = [960, 640];
const colours = ['#1b6ca8', '#a8572b', '#3f8f5f', '#7a4fa3', '#b23a5e', '#666666'];

const rows = firstRows();
const { features } = await areas();
const rings = features.map(({ geometry }) =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
);
const corners = rings.flat(2);
const [west, east] = extent(corners, ([x]) => x);
const [south, north] = extent(corners, ([, y]) => y);
const scale = Math.min(width / (east - west), height / (north - south));
const across = (x) => (x - west) * scale;
const down = (y) => (north - y) * scale;
const outlines = rings.map((of) =>
  of.map((ring) => `M${ring.map(([x, y]) => `${across(x).toFixed(1)},${down(y).toFixed(1)}`).join('L')}Z`).join(''),
);
const shades = (share) => `hsl(210 30% ${Math.round(96 - 30 * share)}%)`;

function isIn(ring, x, y) {
  let inside = false;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
    const [[x1, y1], [x2, y2]] = [ring[at], ring[before]];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

const boxes = rings.map(([ring]) => [...extent(ring, ([x]) => x), ...extent(ring, ([, y]) => y)]);

function areaOf({ x, y }) {
  return rings.findIndex(([ring], at) => {
    const [x0, x1, y0, y1] = boxes[at];
    return x >= x0 && x <= x1 && y >= y0 && y <= y1 && isIn(ring, x, y);
  });
}

function dotsOnCanvas(firms, colourOf) {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  for (const firm of firms) {
    context.fillStyle = colourOf(firm);
    context.fillRect(across(firm.x) - 1, down(firm.y) - 1, 2, 2);
  }
  return canvas;
}

function draw(firms) {
  const sectors = [...new Set(firms.map(({ sector }) => sector))];
  const colourOf = ({ sector }) => colours[sectors.indexOf(sector)];
  const counts = rollup(firms, (list) => list.length, areaOf);
  const most = max(counts.values());
  const svg = picture(width, height, 'Bedrijven');
  outlines.forEach((d, at) => {
    const title = make('title', {}, `${features[at].properties.statnaam}: ${counts.get(at) ?? 0}`);
    svg.append(make('path', { d, fill: shades((counts.get(at) ?? 0) / most), stroke: '#888' }, title));
  });
  if (firms.length > 5000) {
    place.replaceChildren(svg, dotsOnCanvas(firms, colourOf));
    svg.style.position = 'absolute';
    place.lastChild.style.position = 'relative';
    return;
  }
  for (const firm of firms)
    svg.append(make('circle', { cx: across(firm.x), cy: down(firm.y), r: 3, fill: colourOf(firm), stroke: '#fff' }));
  place.replaceChildren(svg);
}

await run(draw, rows);
