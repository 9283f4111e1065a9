/* global document */
import { Chart, LinearScale, Tooltip } from 'chart.js';
import { Flow, SankeyController } from 'chartjs-chart-sankey';
import { place, run } from '../pages/page.js';

Chart.register(LinearScale, SankeyController, Flow, Tooltip);
const canvas = document.createElement('canvas');
Object.assign(place.style, { width: '960px', height: '640px' });
place.append(canvas);
let chart;

await run((rows) => {
  const links = rows.map(({ van, naar, bedrag }) => ({ from: van, to: naar, flow: bedrag }));
  const data = { datasets: [{ label: 'Geldstromen', data: links }] };
  if (chart) {
    chart.data = data;
    chart.update();
  } else {
    const options = { animation: false, maintainAspectRatio: false };
    chart = new Chart(canvas, { type: 'sankey', data, options });
  }
});
