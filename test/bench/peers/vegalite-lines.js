import embed from 'vega-embed';
import { place, run } from '../pages/page.js';

await run(async (values) => {
  await embed(
    place,
    {
      width: 800,
      height: 360,
      data: { values },
      layer: [
        {
          mark: 'line',
          encoding: {
            x: { field: 'maand', type: 'temporal' },
            y: { field: 'banen', type: 'quantitative', scale: { zero: false } },
            color: { field: 'gemeente' },
          },
        },
        { mark: { type: 'rule', strokeDash: [4, 4] }, encoding: { y: { datum: 110 } } },
      ],
    },
    { actions: false, renderer: 'svg' },
  );
});
