// What the pages of the bench share: where they draw, their rows, and how they tell that the picture is there.
/* global document, fetch */
export const place = document.querySelector('#chart');
export const which = place.dataset.case;

/** The rows to begin with. This file quotes no cell, so a split will do; cells that are numbers become numbers. */
export async function firstRows() {
  const answer = await fetch(`/data/${which}.csv`);
  const [names, ...lines] = (await answer.text()).split('\n').map((line) => line.split(';'));
  const typed = (cell) => (cell === '' || Number.isNaN(+cell) ? cell : +cell);
  return lines.map((cells) => Object.fromEntries(cells.map((cell, at) => [names[at], typed(cell)])));
}

export const areas = async () => (await fetch('/data/areas.geojson')).json();

/** Draws the first rows, then says so. `draw` draws whatever rows it is given and may return a promise. */
export async function run(draw, rows = firstRows()) {
  await draw(await rows);
  globalThis.bench.isShown = () => true;
  globalThis.bench.update = draw;
}
