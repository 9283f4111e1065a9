// Adds up what a page loads for each monitor and compares it with .ci/budgets.json.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { reach } from './reach.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const agreed = () => JSON.parse(readFileSync(path.join(root, '.ci/budgets.json'), 'utf8'));

/** Files that a module imports at once; dynamic imports are left out. */
function staticImports(dist, name) {
  const { body } = parseAst(readFileSync(path.join(dist, name), 'utf8'));
  return body
    .filter((node) => /^(Import|ExportNamed|ExportAll)/.test(node.type) && node.source)
    .map((node) => {
      const wanted = node.source.value;
      if (!wanted.startsWith('.')) throw new Error(`dist/${name} imports ${wanted}, which a page cannot find`);
      return path.posix.join(path.posix.dirname(name), wanted);
    });
}

/** Files that a module imports, at once or later. */
function allImports(dist, name) {
  const text = readFileSync(path.join(dist, name), 'utf8');
  const lazily = [...text.matchAll(/\bimport\(\s*["'`](\.[^"'`]+)["'`]\s*\)/g)].map((match) =>
    path.posix.join(path.posix.dirname(name), match[1]),
  );
  return [...staticImports(dist, name), ...lazily];
}

/** Chunks that a browser may load, with the sources that their maps name; the files of index and node are not among them. */
function sourcesByFile(dist, entries) {
  return [...reach(entries, (name) => allImports(dist, name))].map((file) => {
    const map = path.join(dist, `${file}.map`);
    // The bundler's own runtime comes from no source and has no map.
    const { sources } = existsSync(map) ? JSON.parse(readFileSync(map, 'utf8')) : { sources: [] };
    return { file, sources: sources.map((source) => source.replace(/^(\.\.\/)+/, '')) };
  });
}

/**
 * What each monitor costs: `[{ chart, limit, bytes, files, over }]`. Where a monitor has a limit for `further`, also the most that it
 * adds to a page that holds another monitor with one.
 * @throws when a chart of the list or a needed module is not in dist.
 */
export function measure(dist = path.join(root, 'dist'), budgets = agreed()) {
  const { loader, charts } = budgets;
  const entries = Object.keys(charts).map((chart) => `${chart}.js`);
  for (const entry of [loader, ...entries])
    if (!existsSync(path.join(dist, entry))) throw new Error(`dist/${entry} is absent`);
  const all = sourcesByFile(dist, [loader, ...entries]);
  const holderOf = (module) => {
    const holder = all.find(({ sources }) => sources.includes(module));
    if (!holder) throw new Error(`no file of dist holds ${module}, which .ci/budgets.json calls needed`);
    return holder.file;
  };
  const sizes = new Map();
  const size = (file) => {
    if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length);
    return sizes.get(file);
  };
  const total = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0);
  const loaded = Object.entries(charts).map(([chart, { limit, needed, further }]) => {
    const roots = [loader, `${chart}.js`, ...needed.map(holderOf)];
    const files = [...reach(roots, (name) => staticImports(dist, name))].map((file) => ({ file, bytes: size(file) }));
    return { chart, limit, further, files, bytes: total(files) };
  });
  return loaded.map((one) => {
    const others = loaded.filter((other) => other !== one && one.further && other.further);
    const adds = others.map(({ files: there }) =>
      total(one.files.filter(({ file }) => !there.some((other) => other.file === file))),
    );
    const more = adds.length > 0 ? { more: Math.max(...adds) } : {};
    return { ...one, ...more, over: one.bytes > one.limit * 1000 || more.more > one.further * 1000 };
  });
}

function print(rows) {
  const kilobytes = (bytes) => (bytes / 1000).toFixed(2).padStart(7);
  for (const { chart, limit, bytes, files, over, more, further } of rows) {
    const beside = more === undefined ? '' : `, beside another ${kilobytes(more).trim()} kB of ${further} kB`;
    console.log(`${over ? 'OVER ' : 'ok   '}${chart.padEnd(20)}${kilobytes(bytes)} kB of ${limit} kB${beside}`);
    for (const file of files.sort((a, b) => b.bytes - a.bytes))
      console.log(`       ${file.file.padEnd(40)}${kilobytes(file.bytes)}`);
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const rows = measure();
    print(rows);
    process.exitCode = rows.some((row) => row.over) ? 1 : 0;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
