import { SankeyChart } from 'echarts/charts';
import { TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { place, run } from '../pages/page.js';

use([SankeyChart, TooltipComponent, CanvasRenderer]);
Object.assign(place.style, { width: '960px', height: '640px' });
const chart = init(place);

await run((rows) => {
  const names = [...new Set(rows.flatMap(({ van, naar }) => [van, naar]))];
  const links = rows.map(({ van, naar, bedrag }) => ({ source: van, target: naar, value: bedrag }));
  chart.setOption({
    animation: false,
    series: [{ type: 'sankey', data: names.map((name) => ({ name })), links, nodeGap: 6, right: 170 }],
  });
});
