/**
 * Writes the example data of the fictional municipality of Oeverwaard.
 *
 *   node seeds/generate.mjs            rewrites the files, byte for byte the same every time
 *   node seeds/generate.mjs --check    compares the files with what would be written; exit code 1 on a difference
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dataPackage } from './generator/data-package.mjs';
import { districtCollection } from './generator/districts.mjs';
import { firmColumns, firmRows } from './generator/firms.mjs';
import { jobMoveRows, jobMovesColumns } from './generator/job-moves.mjs';
import { labourMarketColumns, labourMarketRows } from './generator/labour-market.mjs';
import { benchmarkColumns, benchmarkRows, wellBeingColumns, wellBeingRows } from './generator/municipalities.mjs';
import { innovationColumns, innovationRows, portfolioColumns, portfolioRows } from './generator/matrices.mjs';
import { jsonStat, lines, parquet, workbook, zip } from './generator/other-forms.mjs';
import {
  agreementColumns,
  agreementRows,
  readinessColumns,
  readinessRows,
  skillColumns,
  skillRows,
} from './generator/progress.mjs';
import { subsidyColumns, subsidyRows } from './generator/subsidies.mjs';
import {
  councilColumns,
  councilRows,
  unemploymentColumns,
  unemploymentRows,
  waitingColumns,
  waitingRows,
} from './generator/trends.mjs';
import { writeCsv } from './generator/write-csv.mjs';

const files = {
  'arbeidsmarkt.csv': writeCsv(labourMarketColumns, labourMarketRows()),
  'overstap.csv': writeCsv(jobMovesColumns, jobMoveRows()),
  'bedrijven.csv': writeCsv(firmColumns, firmRows()),
  'subsidies.csv': writeCsv(subsidyColumns, subsidyRows()),
  'werkloosheid.csv': writeCsv(unemploymentColumns, unemploymentRows()),
  'raadskalender.csv': writeCsv(councilColumns, councilRows()),
  'wachttijd.csv': writeCsv(waitingColumns, waitingRows()),
  'gemeenten-verzonnen.csv': writeCsv(benchmarkColumns, benchmarkRows()),
  'wonen-verzonnen.csv': writeCsv(wellBeingColumns, wellBeingRows()),
  'innovaties.csv': writeCsv(innovationColumns, innovationRows()),
  'portfolio.csv': writeCsv(portfolioColumns, portfolioRows()),
  'collegeprogramma.csv': writeCsv(agreementColumns, agreementRows()),
  'gereedheid.csv': writeCsv(readinessColumns, readinessRows()),
  'vaardigheden.csv': writeCsv(skillColumns, skillRows()),
  'wijken.geojson': geoJson(districtCollection()),
  'arbeidsmarkt-kort.xlsx': workbook(),
  'arbeidsmarkt-kort.zip': zip(),
  'arbeidsmarkt-kort.parquet': parquet(),
  'arbeidsmarkt-kort.ndjson': lines(),
  'arbeidsmarkt-kort.json-stat.json': jsonStat(),
  'datapackage.json': `${JSON.stringify(dataPackage, null, 2)}\n`,
};

const changed = Object.entries(files).filter(([name, content]) => !Buffer.from(content).equals(current(name)));

if (process.argv.includes('--check')) {
  for (const [name] of changed) console.error(`seeds/${name} differs from what seeds/generate.mjs writes`);
  process.exitCode = changed.length > 0 ? 1 : 0;
} else {
  for (const [name, content] of changed) writeFileSync(place(name), content);
  console.log(changed.length > 0 ? `written: ${changed.map(([name]) => name).join(', ')}` : 'nothing changed');
}

function place(name) {
  return new URL(name, import.meta.url);
}

function current(name) {
  try {
    return readFileSync(place(name));
  } catch {
    return Buffer.alloc(0);
  }
}

/** One feature per line: short, and readable in a comparison. */
function geoJson({ features, ...collection }) {
  const head = JSON.stringify(collection).slice(0, -1);
  return `${head},"features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
}
