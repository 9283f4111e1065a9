import { axisX, barX, plot, text } from '@observablehq/plot';
import { place, run } from '../pages/page.js';

await run((rows) => {
  const tension = (row) => row.vacatures / row.werkzoekenden;
  const order = rows.toSorted((a, b) => tension(b) - tension(a)).map((row) => row.beroepsgroep);
  const y = 'beroepsgroep';
  place.replaceChildren(
    plot({
      width: 960,
      height: 2100,
      marginLeft: 200,
      y: { domain: order, label: null },
      marks: [
        axisX({ anchor: 'top' }),
        barX(rows, { y, x: (row) => -row.werkzoekenden, fill: '#777' }),
        barX(rows, { y, x: 'vacatures', fill: '#1b6ca8' }),
        text(rows, { y, x: 'vacatures', text: 'vacatures', textAnchor: 'start', dx: 4 }),
      ],
    }),
  );
});
