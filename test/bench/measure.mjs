// One load of one page.
/* global document, fetch, performance, requestAnimationFrame, requestIdleCallback, location */
import { probe } from './probe.mjs';

const changes = 6;
/** Ms in which a page may show its picture. */
const patience = 60_000;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Main-thread seconds of a page so far, and its heap. */
async function metrics(session) {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** In the page: gives other rows and waits until that is on screen and the page is at rest. */
async function change(at) {
  await globalThis.bench.update(globalThis.bench.sets[at % 2]);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
}

/** In the page: code that was asked for before the picture was there. */
function codeAskedFor() {
  return performance
    .getEntriesByType('resource')
    .filter(({ name, startTime }) => startTime < globalThis.bench.shownAt && new URL(name).pathname.endsWith('.js'))
    .map(({ name }) => name.slice(location.origin.length));
}

async function redraw(page, session, which) {
  await page.evaluate(async (name) => {
    const answers = [1, 2].map((set) => fetch(`/data/${name}-${set}.json`).then((answer) => answer.json()));
    globalThis.bench.sets = await Promise.all(answers);
  }, which);
  const times = [];
  for (let at = 0; at < changes; at += 1) {
    const before = await metrics(session);
    await page.evaluate(change, at);
    times.push(1000 * ((await metrics(session)).TaskDuration - before.TaskDuration));
  }
  // The first change compiles; what a reader meets after it is the rest.
  return times.slice(1).sort((a, b) => a - b)[Math.floor((changes - 1) / 2)];
}

/** Measures a page in a fresh profile: `{ code, shown, blocking, heap, redraw }` in bytes, ms and bytes. */
export async function measure(chromium, server, { address, which, shot }) {
  const context = await chromium.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    // Starts the process of the page, which is no part of what is measured.
    await page.goto(`${server.url}/blank.html`);
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await page.evaluateOnNewDocument(probe);
    await page.goto(server.url + address, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => globalThis.bench.shownAt !== undefined, { timeout: patience, polling: 100 });
    await pause(500);
    if (faults.length > 0) throw new Error(faults[0]);
    const { shownAt, longTasks } = await page.evaluate(() => globalThis.bench);
    const code = (await page.evaluate(codeAskedFor)).reduce((sum, name) => sum + server.size(name), 0);
    await session.send('HeapProfiler.collectGarbage');
    const heap = (await metrics(session)).JSHeapUsedSize;
    if (shot) await page.screenshot({ path: shot });
    const canChange = await page.evaluate(() => 'update' in globalThis.bench && !!document.body);
    const again = canChange ? await redraw(page, session, which) : undefined;
    if (faults.length > 0) throw new Error(faults[0]);
    return { code, shown: shownAt, blocking: longTasks, heap, redraw: again };
  } finally {
    await context.close();
  }
}
