// Who takes part, and the pages they are measured on.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { root } from '../../.ci/ready.mjs';
import { cases } from './data.mjs';

const here = path.join(root, 'test/bench');
const page = (head, body) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Bench</title>${head}<body>${body}</body></html>`;

/** One minified file; packages of peers come from their own folder. */
async function bundle(file, peers) {
  const fromPeers = {
    name: 'from-peers',
    enforce: 'pre',
    resolveId(id) {
      if (/^[./\0]/.test(id) || path.isAbsolute(id)) return null;
      return this.resolve(id, path.join(peers, 'index.js'), { skipSelf: true });
    },
  };
  const output = await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: peers ? [fromPeers] : [],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: file, formats: ['es'], fileName: 'page' },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  return output[0].output[0].code;
}

const cased = (folder, name) =>
  Object.keys(cases)
    .map((which) => [which, path.join(here, folder, `${name}-${which.replace(/\d+k$/, '')}.js`)])
    .filter(([, file]) => existsSync(file));

async function bundled(name, folder, files, peers) {
  const codes = new Map();
  const pages = {};
  const assets = {};
  for (const [which, file] of files) {
    if (!codes.has(file)) codes.set(file, await bundle(file, peers));
    const script = `/code/${name.replaceAll(' ', '-')}/${which}.js`;
    assets[script] = codes.get(file);
    pages[which] = page(
      `<script type="module" src="${script}"></script>`,
      `<div id="chart" data-case="${which}"></div>`,
    );
  }
  return { name, pages, assets };
}

function blank() {
  const html = page('<script type="module">bench.isShown = () => true;</script>', '<p>Niets</p>');
  return {
    name: 'blank page',
    pages: Object.fromEntries(Object.keys(cases).map((which) => [which, html])),
    assets: {},
  };
}

function peil() {
  const driver = `const element = document.querySelector('[data-url]');
    bench.isShown = () => element.drawing && element.shadowRoot.querySelector('.drawing :is(svg, canvas)');
    bench.update = async (rows) => {
      const before = element.drawing;
      element.rows = rows;
      while (!element.drawing || element.drawing === before) await new Promise(requestAnimationFrame);
      await element.updateComplete;
    };`;
  const pages = Object.entries(cases).map(([which, { tag, attributes }]) => [
    which,
    page(
      '<script type="module" src="/peil/peil.js"></script>',
      `<${tag} data-url="/data/${which}.csv" ${attributes}></${tag}><script>${driver}</script>`,
    ),
  ]);
  return { name: 'Peil', pages: Object.fromEntries(pages), assets: {} };
}

/** Every contestant that can take part, with a word on the peers that are absent. */
export async function contestants(peers) {
  const taking = [blank(), await bundled('hand-written', 'pages', cased('pages', 'hand')), peil()];
  const absent = [];
  const names = new Set(readdirSync(path.join(here, 'peers')).map((file) => file.replace(/-\w+\.js$/, '')));
  for (const name of names) {
    const files = cased('peers', name);
    try {
      if (!peers) throw new Error('no folder of peers was given');
      taking.push(await bundled(name, 'peers', files, peers));
    } catch (error) {
      absent.push(`${name}: ${String(error.message).split('\n')[0]}`);
    }
  }
  return { taking, absent };
}
