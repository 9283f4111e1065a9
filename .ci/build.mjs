// Builds dist/: elements and loader for browsers, index for bundlers, node for Node, and types.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { chmod, cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { minify } from 'terser';
import { build } from 'vite';
import { withCompactTemplates } from './compact-templates.mjs';
import { withLeanLit } from './lean-lit.mjs';
import { writeLicences } from './licences.mjs';
import { reach } from './reach.mjs';
import { withoutDocumentation } from './without-documentation.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const budgets = JSON.parse(readFileSync(path.join(root, '.ci/budgets.json'), 'utf8'));
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

/** What is met together comes together: one request for all that reads a kind of source, instead of one a module. */
const families = [
  ['parquet', /hyparquet|\/data\/files\/(parquet|read-parquet)/],
  ['flatgeobuf', /\/data\/files\/(read-)?flat/],
  [
    'workbook',
    /fflate|\/data\/files\/(inflate|number-formats|read-(gzip|inside|ods|sheet|workbook|xlsx|zip)|scan-xml|workbook|zip)/,
  ],
  ['services', /\/data\/(services\/|files\/(eurostat|json-stat|observation|time-code)|service-answers|arcgis)/],
  ['regions', /\/src\/regions\//],
];

/** The package of a module that only a reader of one kind of source needs. */
function packageOf(id) {
  return /\/(hyparquet|fflate)\//.exec(id)?.[1] ?? null;
}

/** For the worker, where nothing is needed at once. */
function familyOf(id) {
  return families.find(([, form]) => form.test(id))?.[0] ?? null;
}

/**
 * Names a chunk for a module: `base` for what two monitors of our own drawing or more need at once (Lit, the element, reading,
 * painting), `specified` for what only monitors need that are drawn by a specification, one for what one of the others shares with
 * these, and one for the rest of a monitor. Few files compress better than many and cost fewer requests. What a reader may need later
 * stays out.
 */
function chunksOf(entries) {
  let ways;
  return (id, context) => {
    const importedBy = (module) => context.getModuleInfo(module)?.importedIds ?? [];
    ways ??= Object.entries(entries).map(([name, file]) => {
      const { needed = [], next = [] } = budgets.charts[name] ?? {};
      const later = [...needed, ...next].map((module) => path.join(root, module));
      const first = reach([file], importedBy);
      const all = reach([file, ...later], importedBy);
      return { name, isSpecified: all.has(source('vega-lite/panel.ts')), first, all };
    });
    const users = ways.filter(({ all }) => all.has(id));
    if (users.length === 0) return packageOf(id);
    const drawn = users.filter(({ isSpecified }) => !isSpecified);
    if (drawn.length > 1) return 'base';
    const [{ name, first }] = drawn.length > 0 ? drawn : users;
    if (users.length > 1) return drawn.length > 0 ? `${name}-shared` : 'specified';
    return first.has(id) ? `${name}-own` : null;
  };
}

/** Chunks in the order in which they take modules: one that takes a module takes what that needs along, unless it is taken already. */
function groupsOf(chunkOf) {
  const only = (wanted) => (id, context) => {
    const name = chunkOf(id, context);
    return name && wanted(name) ? name : null;
  };
  return [
    { name: only((name) => name === 'base'), debugName: 'base', priority: 3 },
    { name: only((name) => name === 'specified' || name.endsWith('-shared')), debugName: 'shared', priority: 2 },
    {
      name: only((name) => name !== 'base' && name !== 'specified' && !name.endsWith('-shared')),
      debugName: 'own',
      priority: 1,
    },
  ];
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

/** Puts Peil's own file in the place of Lit's for style sheets, see there. A build fails when Lit comes to need more of it. */
function leanCssTag() {
  return {
    name: 'peil-lean-css-tag',
    enforce: 'pre',
    resolveId(id, importer) {
      return /(^|\/)css-tag\.js$/.test(id) && importer?.includes('@lit/reactive-element')
        ? source('element/lean-css-tag.ts')
        : undefined;
    },
  };
}

/**
 * Lets the file of a monitor ask for what its own chunk needs as well, so that a browser fetches both beside each other
 * instead of one after the other.
 */
function besideEachOther() {
  return {
    name: 'peil-beside-each-other',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (!chunk.isEntry) continue;
        const next = chunk.imports.flatMap((name) => bundle[name]?.imports ?? []);
        const more = next.filter((name) => !chunk.imports.includes(name) && /base-/.test(name));
        chunk.code = [...new Set(more)].map((name) => `import"./${name}";`).join('') + chunk.code;
      }
    },
  };
}

/** Leads to the built worker, which is a pass of its own: it shares no chunk with a page, because it has no document. */
function withWorker(worker) {
  return {
    name: 'peil-worker',
    renderChunk(code, chunk) {
      if (!code.includes('./worker.ts')) return null;
      const way = path.posix.relative(path.posix.dirname(chunk.fileName), worker);
      return { code: code.replace('./worker.ts', `./${way}`), map: null };
    },
  };
}

const vegaParts = source('vega-lite/vega/engine/vega-parts.ts');

/** Leads to the built packages of Vega, which are a pass of their own: their use of D3 would widen the chunks of other monitors. */
function withVega(vega) {
  return {
    name: 'peil-vega',
    enforce: 'pre',
    resolveId(id) {
      return /\/vega-parts\.js$/.test(id) ? { id: './vega-parts', external: true } : undefined;
    },
    renderChunk(code, chunk) {
      if (!code.includes('./vega-parts')) return null;
      const way = path.posix.relative(path.posix.dirname(chunk.fileName), vega);
      return { code: code.replaceAll('./vega-parts', `./${way}`), map: null };
    },
  };
}

/** One pass. Library mode, because application mode adds a preload helper and absolute addresses. */
function pass(entry, { plugins = [], external, codeSplitting, minify, entryFileNames = '[name].js' }) {
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
          entryFileNames,
          chunkFileNames: 'chunks/[name]-[hash].js',
          // `build.lib` keeps white space unless the output itself is told to minify.
          minify,
          // Marks for bundlers are of no use to a browser.
          ...(minify ? { comments: { annotation: false } } : {}),
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

/** What each monitor reads, as Table Schemas that others can check their files with; none for a chart that asks for no columns. */
async function writeSchemas() {
  const { charts, tableSchema } = await import(pathToFileURL(path.join(draft, 'node.js')).href);
  await mkdir(path.join(draft, 'schemas'));
  for (const chart of charts.filter((chart) => tableSchema(chart).fields.length > 0)) {
    const text = `${JSON.stringify(tableSchema(chart), undefined, 2)}\n`;
    await writeFile(path.join(draft, 'schemas', `${chart.name}.json`), text);
  }
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
  const charts = Object.fromEntries(Object.entries(browser).filter(([name]) => name !== 'peil'));
  const [{ output }] = await pass(
    { worker: source('data/apart/worker.ts') },
    {
      minify: true,
      plugins: [smaller()],
      entryFileNames: 'chunks/[name]-[hash].js',
      codeSplitting: { groups: [{ name: familyOf, priority: 1 }] },
    },
  );
  const worker = withWorker(output.find((chunk) => chunk.isEntry).fileName);
  const [{ output: vega }] = await pass(
    { vega: vegaParts },
    { minify: true, entryFileNames: 'chunks/[name]-[hash].js' },
  );
  await pass(browser, {
    minify: true,
    plugins: [
      worker,
      withVega(vega.find((chunk) => chunk.isEntry).fileName),
      leanCssTag(),
      withLeanLit(),
      withoutDocumentation(),
      withCompactTemplates(),
      smaller(),
      besideEachOther(),
    ],
    codeSplitting: { groups: groupsOf(chunksOf(charts)) },
  });
  writeLicences(draft, root);
  if (existsSync(source('index.ts')))
    await pass({ index: source('index.ts') }, { minify: false, external: isDependency, plugins: [worker] });
  if (existsSync(source('node.ts'))) {
    const external = (id) => isDependency(id) || id.startsWith('node:');
    await pass({ node: source('node.ts'), cli: source('cli/cli.ts') }, { minify: false, external, plugins: [worker] });
    await chmod(path.join(draft, 'cli.js'), 0o755);
    await writeSchemas();
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
