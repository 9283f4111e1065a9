// Builds dist/: elements and loader for browsers, index for bundlers, node for Node, and types.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { minify } from 'terser';
import { build } from 'vite';
import { withCompactTemplates } from './compact-templates.mjs';
import { withoutDocumentation } from './without-documentation.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
// Made aside and swapped in at the end, so that a server or a failed build never shows half a package.
const draft = path.join(root, `node_modules/.peil-dist-${process.pid}`);
const dist = path.join(root, 'dist');

const source = (file) => path.join(root, 'src', file);
const isDependency = (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

function browserEntries() {
  const charts = existsSync(source('charts')) ? readdirSync(source('charts'), { withFileTypes: true }) : [];
  const entries = charts
    .filter((entry) => entry.isDirectory() && existsSync(source(`charts/${entry.name}/element.ts`)))
    .map((entry) => [entry.name, source(`charts/${entry.name}/element.ts`)]);
  return Object.fromEntries([...(existsSync(source('peil.ts')) ? [['peil', source('peil.ts')]] : []), ...entries]);
}

/**
 * Names one chunk, `base`, for all that every monitor needs at once: Lit, the element, reading and painting. One file
 * compresses better than ten and costs one request. What only some monitors need, or any needs later, stays out.
 */
function baseOf(entries) {
  let shared;
  const closure = (start, context) => {
    const reached = new Set([start]);
    for (const id of reached) for (const next of context.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
    return reached;
  };
  return (id, context) => {
    if (!shared) {
      const [first, ...others] = entries.map((entry) => closure(entry, context));
      shared = new Set([...first].filter((module) => others.every((reached) => reached.has(module))));
    }
    return shared.has(id) ? 'base' : null;
  };
}

/** Smaller by some percents than the bundler's own minifier, which matters on the budget of a page. */
function smaller() {
  return {
    name: 'peil-smaller',
    async renderChunk(code) {
      const { code: small, map } = await minify(code, {
        module: true,
        compress: { ecma: 2022, passes: 2, unsafe_arrows: true },
        format: { ecma: 2022, comments: false },
        sourceMap: true,
      });
      return { code: small, map: JSON.parse(map) };
    },
  };
}

/** One pass. Library mode, because application mode adds a preload helper and absolute addresses. */
function pass(entry, { plugins = [], external, codeSplitting, minify }) {
  return build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins,
    build: {
      target: 'es2022',
      sourcemap: true,
      outDir: draft,
      emptyOutDir: false,
      reportCompressedSize: false,
      lib: { formats: ['es'], entry },
      rolldownOptions: {
        external,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          // `build.lib` keeps white space unless the output itself is told to minify.
          minify,
          ...(codeSplitting ? { codeSplitting } : {}),
        },
      },
    },
  });
}

function buildTypes() {
  return new Promise((resolve, reject) => {
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    const args = [tsc, '-p', 'tsconfig.types.json', '--outDir', path.join(draft, 'types')];
    spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('tsc -p tsconfig.types.json failed')),
    );
  });
}

function printSizes() {
  const names = readdirSync(dist, { recursive: true }).filter((name) => name.endsWith('.js'));
  for (const name of names.sort()) {
    const body = readFileSync(path.join(dist, name));
    const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(7);
    console.log(
      `  ${name.padEnd(44)}${kilobytes(body.length)} kB${kilobytes(gzipSync(body, { level: 9 }).length)} kB gzip`,
    );
  }
}

async function main() {
  const start = Date.now();
  await mkdir(draft, { recursive: true });
  const types = buildTypes();
  types.catch(() => {});
  const browser = browserEntries();
  if (Object.keys(browser).length === 0)
    throw new Error('nothing to build: src/peil.ts and src/charts/*/element.ts are absent');
  const charts = Object.values(browser).filter((file) => !file.endsWith('peil.ts'));
  await pass(browser, {
    minify: true,
    plugins: [withoutDocumentation(), withCompactTemplates(), smaller()],
    codeSplitting: { groups: [{ name: baseOf(charts), debugName: 'base', priority: 1 }] },
  });
  if (existsSync(source('index.ts')))
    await pass({ index: source('index.ts') }, { minify: false, external: isDependency });
  if (existsSync(source('node.ts'))) {
    const external = (id) => isDependency(id) || id.startsWith('node:');
    await pass({ node: source('node.ts') }, { minify: false, external });
  }
  await types;
  await rm(dist, { recursive: true, force: true });
  await rename(draft, dist).catch(() => cp(draft, dist, { recursive: true }));
  printSizes();
  console.log(`built in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

try {
  await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await rm(draft, { recursive: true, force: true });
}
