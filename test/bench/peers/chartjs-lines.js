/* global document */
import {
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { place, run } from '../pages/page.js';

Chart.register(LineController, LineElement, PointElement, CategoryScale, LinearScale, Legend, Tooltip);
const canvas = document.createElement('canvas');
Object.assign(place.style, { width: '960px', height: '440px' });
place.append(canvas);
let chart;

await run((rows) => {
  const names = [...new Set(rows.map((row) => row.gemeente))];
  const data = {
    labels: [...new Set(rows.map((row) => row.maand))],
    datasets: names.map((label) => ({
      label,
      pointRadius: 0,
      data: rows.filter((row) => row.gemeente === label).map((row) => row.banen),
    })),
  };
  if (chart) {
    chart.data = data;
    chart.update();
  } else chart = new Chart(canvas, { type: 'line', data, options: { animation: false, maintainAspectRatio: false } });
});
