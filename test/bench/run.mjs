// The bench: pages that show the same picture, measured beside each other in one browser. See README.md.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { browser, browserFlags, root } from '../../.ci/ready.mjs';
import { contestants } from './contestants.mjs';
import { cases, dataFiles } from './data.mjs';
import { measure } from './measure.mjs';
import { printTable } from './table.mjs';
import { startServer } from './server.mjs';

const { values: flags } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    cases: { type: 'string' },
    peers: { type: 'string', default: process.env.PEIL_BENCH_PEERS },
    out: { type: 'string' },
    shots: { type: 'string' },
  },
});

if (!existsSync(path.join(root, 'dist/peil.js'))) {
  console.error('dist/ is absent: run npm run build first.');
  process.exit(1);
}
const peers = flags.peers && path.resolve(flags.peers);
if (peers && !existsSync(path.join(peers, 'node_modules'))) {
  console.error(`${flags.peers} has no node_modules: install the peers there first.`);
  process.exit(1);
}
const wanted = (flags.cases ?? Object.keys(cases).join()).split(',');

const { taking, absent } = await contestants(peers);
for (const line of absent) console.log(`absent: ${line}`);

const files = Object.fromEntries(Object.entries(dataFiles()).map(([name, text]) => [`/data/${name}`, text]));
files['/blank.html'] = '<!doctype html><title>Blank</title>';
for (const { name, pages, assets } of taking) {
  Object.assign(files, assets);
  for (const [which, html] of Object.entries(pages)) files[`/page/${name.replaceAll(' ', '-')}/${which}.html`] = html;
}
const server = await startServer(files);
const chromium = await puppeteer.launch({ executablePath: browser(), args: browserFlags(), protocolTimeout: 120_000 });

/** Results by case and contestant. */
const results = Object.fromEntries(wanted.map((which) => [which, {}]));
try {
  const version = await chromium.version();
  console.log(`${version}, ${flags.runs} runs, Node ${process.versions.node}`);
  // One run of everybody after another: what slows the machine down slows all of them down.
  for (let run = 0; run < Number(flags.runs); run += 1) {
    for (const which of wanted) {
      for (const { name, pages } of taking) {
        if (!pages[which]) continue;
        const address = `/page/${name.replaceAll(' ', '-')}/${which}.html`;
        const shot = run === 0 && flags.shots ? path.join(flags.shots, `${which}-${name}.png`) : undefined;
        const outcome = await measure(chromium, server, { address, which, shot }).catch((error) => ({
          failed: String(error.message ?? error),
        }));
        if (outcome.failed) console.log(`FAILED ${which}, ${name}: ${outcome.failed}`);
        else (results[which][name] ??= []).push(outcome);
      }
    }
    process.stderr.write(`run ${run + 1} of ${flags.runs}\n`);
  }
  for (const which of wanted) printTable(cases[which].about, results[which]);
  if (flags.out) writeFileSync(flags.out, JSON.stringify({ version, runs: Number(flags.runs), results }, null, 1));
} finally {
  await chromium.close();
  await server.close();
}
