import { dot, geo, plot } from '@observablehq/plot';
import { areas, firstRows, place, run } from '../pages/page.js';

const rows = firstRows();
const boundaries = await areas();

await run((firms) => {
  place.replaceChildren(
    plot({
      width: 960,
      height: 640,
      projection: { type: 'reflect-y', domain: boundaries },
      marks: [
        geo(boundaries, { fill: '#eee', stroke: '#888' }),
        dot(firms, { x: 'x', y: 'y', r: 3, fill: 'sector', stroke: 'white' }),
      ],
    }),
  );
}, rows);
