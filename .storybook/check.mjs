// Opens every story of storybook-static and looks: did the picture or the message come, did the page complain, does axe?
// `node .storybook/check.mjs [--shots DIR] [part of a story's id]` after `npm run build-storybook`.
/* global document */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { browser, browserFlags, root } from '../.ci/ready.mjs';
import { serve } from '../.ci/serve.mjs';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { shots: { type: 'string' }, dir: { type: 'string', default: 'storybook-static' } },
});
const folder = path.resolve(root, flags.dir);
if (!existsSync(path.join(folder, 'index.json'))) {
  console.error(`${flags.dir} is absent: run npm run build-storybook first.`);
  process.exit(1);
}

const axe = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a story is expected to show, by a part of its id; the others show a picture. */
const expectations = [
  // A file of names without rows is a mistake of the page; an element without data is not.
  [/(peil-states|startup-map)--empty$/, 'error'],
  [
    /--(not-found|missing-column|unknown-choice|unknown-filter|older-excel|html-instead-of-data|own-fallback|(english-|dark-|narrow-)?error(-\d+)?)$/,
    'error',
  ],
  [/peil-states--(loading|progress)$/, 'loading'],
  [/--(empty|no-data|nothing-left|nothing-to-draw)$/, 'quiet'],
];
const expected = (id) => expectations.find(([part]) => part.test(id))?.[1] ?? 'picture';

/** In the page: what the story shows now. */
function seen() {
  const element = document.querySelector(
    '#storybook-root [data-url], #storybook-root :is(peil-job-matching, peil-startup-map, peil-funding-flows, peil-vega-lite)',
  );
  const inside = element?.shadowRoot;
  if (!inside?.querySelector('figure')) return 'nothing';
  if (inside.querySelector('.error button, .error p + p')) return 'error';
  if (inside.querySelector('.drawing :is(svg, canvas)') && inside.querySelector('.plot:not([hidden])'))
    return 'picture';
  return inside.querySelector('figure[aria-busy=true]') ? 'loading' : 'quiet';
}

async function waitFor(page, id) {
  const wanted = expected(id);
  const limit = Date.now() + 8000;
  let now = 'nothing';
  while (Date.now() < limit) {
    now = await page.evaluate(seen);
    if (now === wanted || (wanted === 'quiet' && now === 'picture')) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return `shows ${now} instead of ${wanted}`;
}

async function look(chromium, url, { id, type }) {
  const page = await chromium.newPage();
  await page.setViewport({ width: 1000, height: 900 });
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    // A browser itself writes that a file was not found, which is what such a story is for.
    const { url: address = '' } = message.location();
    const meant = /status of 404/.test(message.text()) && /\/seeds\/|favicon/.test(address);
    if (['error', 'warn'].includes(message.type()) && !meant)
      complaints.push(`${message.type()}: ${message.text()} ${address}`);
  });
  const mode = type === 'docs' ? 'docs' : 'story';
  // The addon's own run of axe would be in the way.
  await page.goto(`${url}/iframe.html?id=${id}&viewMode=${mode}&globals=a11y.manual:!true`, { waitUntil: 'load' });
  if (mode === 'docs')
    await page.waitForSelector('#storybook-docs h1', { timeout: 8000 }).catch(() => complaints.push('no heading'));
  else {
    const missed = await waitFor(page, id);
    if (missed) complaints.push(missed);
  }
  await new Promise((resolve) => setTimeout(resolve, mode === 'docs' ? 1500 : 300));
  if (mode === 'story') {
    await page.evaluate(axe);
    const violations = await page.evaluate(async (tags) => {
      const found = await globalThis.axe.run('#storybook-root', { runOnly: tags });
      return found.violations.map(
        ({ id: rule, nodes }) => `axe ${rule}: ${nodes.length} ×, ${nodes[0].html.slice(0, 120)}`,
      );
    }, rules);
    complaints.push(...violations);
  }
  if (flags.shots) await page.screenshot({ path: path.join(flags.shots, `${id}.png`), fullPage: true });
  await page.close();
  return complaints;
}

if (flags.shots) mkdirSync(flags.shots, { recursive: true });
const server = await serve({ routes: { '/': folder }, headers: { 'Content-Security-Policy': '' } });
const chromium = await puppeteer.launch({ executablePath: browser(), args: browserFlags() });
const entries = Object.values(JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')).entries);
const chosen = entries.filter(({ id }) => positionals.length === 0 || positionals.some((part) => id.includes(part)));
let bad = 0;
for (const entry of chosen) {
  const complaints = await look(chromium, server.url, entry).catch((error) => [String(error)]);
  bad += complaints.length > 0 ? 1 : 0;
  console.log([`${complaints.length > 0 ? 'BAD ' : 'ok  '} ${entry.id}`, ...complaints].join('\n       '));
}
await chromium.close();
await server.close();
console.log(`${chosen.length} pages, ${bad} with complaints`);
process.exitCode = bad > 0 || chosen.length === 0 ? 1 : 0;
