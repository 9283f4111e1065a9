// How evenly does the map move under a hand? Peil beside a bare canvas that is moved by a style. See README.md.
/* global document, performance, requestAnimationFrame, EventTarget */
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { browser, browserFlags } from '../../.ci/ready.mjs';
import { cases, dataFiles } from './data.mjs';
import { startServer } from './server.mjs';

const { values: flags } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    case: { type: 'string', default: 'map100k' },
    zoom: { type: 'string', default: '1' },
    density: { type: 'string', default: '1' },
  },
});

/** Ms between two moves of the mouse, and how many there are. */
const beat = 8;
const moves = 300;
/** Ms; a frame that comes no later than this did not miss its turn at 60 a second. */
const inTime = 17.5;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** In the page, first of all: keeps the times of frames, and of the page's own code in frames and for the mouse. */
function probe() {
  const next = globalThis.requestAnimationFrame.bind(globalThis);
  const listen = EventTarget.prototype.addEventListener;
  let spent = 0;
  let frames;
  const clocked = (use) =>
    function (...given) {
      const start = performance.now();
      try {
        return use.apply(this, given);
      } finally {
        spent += performance.now() - start;
      }
    };
  globalThis.requestAnimationFrame = (use) => next(clocked(use));
  EventTarget.prototype.addEventListener = function (type, use, ...rest) {
    const isHand = /^(pointer|mouse|wheel)/.test(type) && typeof use === 'function';
    return listen.call(this, type, isHand ? clocked(use) : use, ...rest);
  };
  globalThis.watch = () => {
    const own = (frames = []);
    spent = 0;
    const tick = (time) => {
      if (frames !== own) return;
      own.push({ time, spent });
      spent = 0;
      next(tick);
    };
    next(tick);
  };
  globalThis.watched = () => {
    const own = frames;
    frames = undefined;
    return own;
  };
}

/** In the page: where the picture is that is moved; brings it into view. */
function place(tag) {
  const element = document.querySelector(tag);
  const plot = element.shadowRoot?.querySelector('.plot') ?? element;
  const { x = 0, y = 0, width = 984, height = 620 } = element.drawing?.window ?? {};
  globalThis.scrollTo(0, globalThis.scrollY + plot.getBoundingClientRect().y + y - 20);
  const { left, top } = plot.getBoundingClientRect();
  return { x: left + x + width / 2, y: top + y + height / 2 };
}

/** The bare canvas: as large, drawn once, and moved by nothing but a style. */
function bare() {
  const canvas = document.querySelector('canvas');
  const pen = canvas.getContext('2d');
  for (let at = 0; at < 20_000; at += 1) {
    pen.fillStyle = `hsl(${at % 360} 50% 50%)`;
    pen.fillRect((at * 7919) % canvas.width, (at * 104_729) % canvas.height, 2, 2);
  }
  let from;
  let frame = 0;
  document.addEventListener('pointerdown', (event) => (from = event));
  document.addEventListener('pointerup', () => (from = undefined));
  document.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!from) return;
    const [x, y] = [clientX - from.clientX, clientY - from.clientY];
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      canvas.style.transform = `translate(${x}px,${y}px)`;
    });
  });
}

/** Makes a gesture and gives the frames meanwhile. */
async function during(page, gesture) {
  await page.evaluate(() => globalThis.watch());
  const start = Date.now();
  for (let at = 0; at < moves; at += 1) {
    await pause(Math.max(0, start + at * beat - Date.now()));
    // A mouse does not wait until the page has followed.
    gesture(at).catch(() => {});
  }
  await pause(2 * beat);
  return page.evaluate(() => globalThis.watched());
}

async function measure(chromium, address, tag) {
  const context = await chromium.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1000, height: 900, deviceScaleFactor: Number(flags.density) });
    await page.evaluateOnNewDocument(probe);
    await page.goto(address);
    const isShown = (name) => name === 'main' || !!document.querySelector(name)?.drawing;
    await page.waitForFunction(isShown, { timeout: 60_000, polling: 100 }, tag);
    if (tag === 'main') await page.evaluate(bare);
    else await page.evaluate((name, zoom) => (document.querySelector(name).zoom = zoom), tag, Number(flags.zoom));
    await pause(1000);
    const { x, y } = await page.evaluate(place, tag);
    // The first pointer brings what moves the map.
    await page.mouse.move(x - 9, y);
    await pause(500);
    await page.mouse.move(x, y);
    await page.mouse.down();
    const round = (at) => page.mouse.move(x + 120 * Math.sin(at / 12), y + 80 * Math.sin(at / 9));
    const drag = await during(page, round);
    await page.mouse.up();
    await pause(700);
    await page.keyboard.down('Control');
    const wheel = await during(page, (at) => page.mouse.wheel({ deltaY: at < moves / 2 ? -2 : 2 }));
    await page.keyboard.up('Control');
    return { drag, wheel };
  } finally {
    await context.close();
  }
}

const { tag, attributes } = cases[flags.case];
const files = Object.fromEntries(Object.entries(dataFiles()).map(([name, text]) => [`/data/${name}`, text]));
const page = (body) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Bench</title><body>${body}</body></html>`;
const still = 'position:absolute;will-change:transform';
files['/bare.html'] = page(
  `<main style="position:relative;overflow:hidden;height:620px"><canvas width="984" height="620" style="${still}"></canvas></main>`,
);
files['/peil.html'] = page(
  `<script type="module" src="/peil/peil.js"></script><${tag} data-url="/data/${flags.case}.csv" ${attributes}></${tag}>`,
);

const share = (list, part) => [...list].sort((a, b) => a - b)[Math.floor(part * (list.length - 1))] ?? NaN;
const results = new Map();
const server = await startServer(files);
const chromium = await puppeteer.launch({ executablePath: browser(), args: browserFlags() });
try {
  for (let run = 0; run < Number(flags.runs); run += 1) {
    for (const [name, file, of] of [
      ['bare canvas', 'bare', 'main'],
      ['Peil', 'peil', tag],
    ]) {
      const gestures = await measure(chromium, `${server.url}/${file}.html`, of);
      for (const [gesture, frames] of Object.entries(gestures)) {
        if (of === 'main' && gesture === 'wheel') continue;
        const kept = results.get(`${name}, ${gesture}`) ?? { gaps: [], spent: [] };
        results.set(`${name}, ${gesture}`, kept);
        frames.slice(1).forEach(({ time, spent }, at) => {
          kept.gaps.push(time - frames[at].time);
          kept.spent.push(spent);
        });
      }
    }
    process.stderr.write(`run ${run + 1} of ${flags.runs}\n`);
  }
} finally {
  await chromium.close();
  await server.close();
}
console.log(`${cases[flags.case].about}, zoom ${flags.zoom}, ${flags.density} pixels per px`);
console.log(`${''.padEnd(20)}   frame, ms: median    95%   in time   own code, ms: median    95%`);
for (const [name, { gaps, spent }] of results) {
  const punctual = gaps.filter((gap) => gap < inTime).length / gaps.length;
  const cells = [share(gaps, 0.5), share(gaps, 0.95), 100 * punctual, share(spent, 0.5), share(spent, 0.95)];
  const [gap, most, timely, own, ownMost] = cells.map((cell) => cell.toFixed(1));
  console.log(
    `${name.padEnd(20)} ${gap.padStart(20)} ${most.padStart(6)} ${`${timely}%`.padStart(9)} ${own.padStart(23)} ${ownMost.padStart(6)}`,
  );
}
