// A small static server for the demo, with the strict policy a municipality would set.
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const compress = promisify(gzip);

export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

export const demoRoutes = {
  '/peil/': path.join(root, 'dist'),
  '/seeds/': path.join(root, 'seeds'),
  '/': path.join(root, 'demo'),
};

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.topojson': 'application/json; charset=utf-8',
  // No charset: the file's own bytes decide, as on most servers.
  '.csv': 'text/csv',
  '.tsv': 'text/tab-separated-values',
  '.txt': 'text/plain',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const compressible = /^(text\/|application\/(json|geo\+json)|image\/svg)/;

/** The real file for a path, or undefined when there is none inside its folder (links that lead out included). */
async function locate(pathname, routes) {
  const prefix = Object.keys(routes)
    .sort((a, b) => b.length - a.length)
    .find((start) => pathname.startsWith(start));
  if (prefix === undefined || pathname.includes('\0')) return undefined;
  try {
    const folder = await realpath(routes[prefix]);
    let file = path.join(folder, pathname.slice(prefix.length));
    if (pathname.endsWith('/')) file = path.join(file, 'index.html');
    file = await realpath(file);
    if (!file.startsWith(folder + path.sep) || !(await stat(file)).isFile()) return undefined;
    return file;
  } catch {
    return undefined;
  }
}

const pageNotFound =
  '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Niet gevonden</title><p>Deze pagina bestaat niet.</p></html>';

async function answer(request, response, routes, headers) {
  const common = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    ...headers,
  };
  const html = { 'Content-Type': types['.html'], 'Content-Security-Policy': strictPolicy };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...common, Allow: 'GET, HEAD' }).end();
    return;
  }
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  } catch {
    response.writeHead(400, common).end();
    return;
  }
  const file = await locate(pathname, routes);
  if (!file) {
    response.writeHead(404, { ...html, ...common }).end(pageNotFound);
    return;
  }
  let body = await readFile(file);
  const type = types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const head = {
    'Content-Type': type,
    ETag: etag,
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Encoding',
    ...(type === types['.html'] ? { 'Content-Security-Policy': strictPolicy } : {}),
    ...common,
  };
  if (request.headers['if-none-match']?.includes(etag)) {
    response.writeHead(304, head).end();
    return;
  }
  if (compressible.test(type) && body.length > 1000 && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
    body = await compress(body);
    head['Content-Encoding'] = 'gzip';
  }
  head['Content-Length'] = body.length;
  response.writeHead(200, head).end(request.method === 'HEAD' ? undefined : body);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      resolve(server.address().port);
    });
  });
}

/**
 * Serves folders on 127.0.0.1. `routes` maps a path that ends in `/` to a folder; `headers` are added to every answer and
 * win from the server's own. Port 0 takes any free port; a taken port makes it try the next twenty.
 */
export async function serve({ port = 0, routes = demoRoutes, headers = {} } = {}) {
  const server = createServer((request, response) => {
    answer(request, response, routes, headers).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  for (let next = port; ; next += 1) {
    try {
      const taken = await listen(server, next);
      const close = () =>
        new Promise((resolve) => {
          server.close(resolve);
          server.closeAllConnections();
        });
      return { port: taken, url: `http://127.0.0.1:${taken}`, server, close };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || next >= port + 20) throw error;
    }
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { url } = await serve({ port: Number(process.env.PORT ?? 5180) });
  console.log(`Peil's demo: ${url}/   (Ctrl+C stops it)`);
}
