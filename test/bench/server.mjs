// Files from memory on 127.0.0.1. Nothing is cached by the browser; compression is done before the clock runs.
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../.ci/ready.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
};

const packed = path.join(root, 'dist');

/** The built package as it is now; a build during the bench does not change it. */
function packageFiles() {
  const names = readdirSync(packed, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  return names.map((name) => [`/peil/${name.split(path.sep).join('/')}`, readFileSync(path.join(packed, name))]);
}

/** Serves `files` (text by path) and the package under `/peil/`. `size(path)` is what gzip -9 makes of a file. */
export async function startServer(files) {
  const compressed = new Map(
    [...packageFiles(), ...Object.entries(files)].map(([name, text]) => [name, gzipSync(text, { level: 9 })]),
  );
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const body = compressed.get(pathname);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': types[path.extname(pathname)] ?? 'application/octet-stream',
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    size: (pathname) => compressed.get(pathname)?.length ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
