import { ScatterChart } from 'echarts/charts';
import { GeoComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { areas, firstRows, place, run } from '../pages/page.js';

use([ScatterChart, GeoComponent, LegendComponent, TooltipComponent, CanvasRenderer]);
Object.assign(place.style, { width: '960px', height: '640px' });
const chart = init(place);
const rows = firstRows();
registerMap('areas', await areas());

await run((firms) => {
  const sectors = [...new Set(firms.map(({ sector }) => sector))].sort();
  chart.setOption({
    animation: false,
    legend: {},
    geo: { map: 'areas', aspectScale: 1 },
    series: sectors.map((sector) => ({
      type: 'scatter',
      name: sector,
      coordinateSystem: 'geo',
      large: firms.length > 5000,
      symbolSize: 5,
      data: firms.filter((firm) => firm.sector === sector).map(({ x, y }) => [x, y]),
    })),
  });
}, rows);
