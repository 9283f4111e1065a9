import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { place, run } from '../pages/page.js';

use([BarChart, GridComponent, TooltipComponent, CanvasRenderer]);
Object.assign(place.style, { width: '960px', height: '2100px' });
const chart = init(place);

await run((rows) => {
  const sorted = rows.toSorted((a, b) => a.vacatures / a.werkzoekenden - b.vacatures / b.werkzoekenden);
  chart.setOption({
    animation: false,
    grid: { left: 200 },
    xAxis: { type: 'value' },
    yAxis: { type: 'category', data: sorted.map((row) => row.beroepsgroep), axisLabel: { interval: 0 } },
    series: [
      { type: 'bar', stack: 'one', data: sorted.map((row) => -row.werkzoekenden), label: { show: true } },
      { type: 'bar', stack: 'one', data: sorted.map((row) => row.vacatures), label: { show: true } },
    ],
  });
});
