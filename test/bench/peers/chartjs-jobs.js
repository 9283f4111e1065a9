/* global document */
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';
import { place, run } from '../pages/page.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);
const canvas = document.createElement('canvas');
Object.assign(place.style, { width: '960px', height: '2100px' });
place.append(canvas);
let chart;

await run((rows) => {
  const sorted = rows.toSorted((a, b) => b.vacatures / b.werkzoekenden - a.vacatures / a.werkzoekenden);
  const data = {
    labels: sorted.map((row) => row.beroepsgroep),
    datasets: [
      { label: 'Werkzoekenden', data: sorted.map((row) => -row.werkzoekenden), grouped: false },
      { label: 'Vacatures', data: sorted.map((row) => row.vacatures), grouped: false },
    ],
  };
  if (chart) {
    chart.data = data;
    chart.update();
  } else {
    const options = { indexAxis: 'y', animation: false, maintainAspectRatio: false };
    chart = new Chart(canvas, { type: 'bar', data, options });
  }
});
