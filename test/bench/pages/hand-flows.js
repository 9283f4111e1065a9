// A Sankey diagram with names and amounts.
import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { place, run } from './page.js';
import { make, picture } from './svg.js';

const [width, height] = [960, 640];
const colours = ['#1b6ca8', '#3f8f5f', '#a8572b'];
const words = new Intl.NumberFormat('nl-NL', { notation: 'compact' });
const layout = sankey()
  .nodeId((node) => node.name)
  .nodeWidth(12)
  .nodePadding(6)
  .extent([
    [130, 10],
    [width - 170, height - 10],
  ]);
const ribbon = sankeyLinkHorizontal();

function draw(rows) {
  const names = [...new Set(rows.flatMap(({ van, naar }) => [van, naar]))];
  const { nodes, links } = layout({
    nodes: names.map((name) => ({ name })),
    links: rows.map(({ van, naar, bedrag }) => ({ source: van, target: naar, value: bedrag })),
  });
  const svg = picture(width, height, 'Geldstromen');
  const ribbons = make('g', { fill: 'none', 'stroke-opacity': 0.4 });
  for (const link of links) {
    const stroke = colours[link.source.depth % 3];
    ribbons.append(make('path', { d: ribbon(link), stroke, 'stroke-width': Math.max(1, link.width) }));
  }
  svg.append(ribbons);
  for (const { name, value, depth, x0, x1, y0, y1 } of nodes) {
    const side = depth === 0 ? { x: x0 - 6, 'text-anchor': 'end' } : { x: x1 + 6 };
    svg.append(
      make('rect', { x: x0, y: y0, width: x1 - x0, height: Math.max(1, y1 - y0), fill: colours[depth % 3] }),
      make('text', { ...side, y: (y0 + y1) / 2 + 4 }, `${name} ${words.format(value)}`),
    );
  }
  place.replaceChildren(svg);
}

await run(draw);
