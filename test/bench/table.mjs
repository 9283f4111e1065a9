// Medians, and what they are beside the hand-written page.
const columns = [
  ['code', 'code kB', 1000, 1],
  ['shown', 'first chart ms', 1, 0],
  ['blocking', 'blocking ms', 1, 0],
  ['heap', 'heap MB', 1e6, 1],
  ['redraw', 'redraw ms', 1, 0],
];

export function median(values) {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Prints one case; between brackets how many times the hand-written page. */
export function printTable(about, byName) {
  const medians = Object.entries(byName).map(([name, runs]) => [
    name,
    Object.fromEntries(columns.map(([key]) => [key, median(runs.map((run) => run[key]))])),
  ]);
  const beside = byName['hand-written'] && medians.find(([name]) => name === 'hand-written')[1];
  const cell = (name, values, [key, , unit, digits]) => {
    const value = values[key];
    if (value === undefined) return '–';
    const ratio = beside?.[key] && name !== 'hand-written' ? ` (${(value / beside[key]).toFixed(2)})` : '';
    return (value / unit).toFixed(digits) + ratio;
  };
  console.log(`\n${about}\n`);
  console.log(`| | ${columns.map(([, title]) => title).join(' | ')} |\n| --- |${' --: |'.repeat(columns.length)}`);
  for (const [name, values] of medians)
    console.log(`| ${name} | ${columns.map((column) => cell(name, values, column)).join(' | ')} |`);
}
