import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, strictPolicy, type Serving } from '../../.ci/serve.mjs';

let folder = '';
let site: Serving;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'peil-serve-'));
  mkdirSync(path.join(folder, 'public/data'), { recursive: true });
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  writeFileSync(path.join(folder, 'public/index.html'), '<!doctype html><title>x</title>');
  writeFileSync(path.join(folder, 'public/data/a.csv'), 'a;b\n1;2\n'.repeat(500));
  symlinkSync(path.join(folder, 'secret.txt'), path.join(folder, 'public/way-out.txt'));
  site = await serve({ routes: { '/': path.join(folder, 'public') } });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** fetch() would tidy `..` away before sending it. */
function rawStatus(target: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: site.port, path: target }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the demo server', () => {
  it('gives pages the strict policy', async () => {
    const answer = await fetch(`${site.url}/`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toBe(strictPolicy);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBeTruthy();
  });

  it('gives the page that says "not found" the strict policy too', async () => {
    const answer = await fetch(`${site.url}/gone.html`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toBe(strictPolicy);
  });

  it('compresses data and answers 304 to its own tag', async () => {
    const answer = await fetch(`${site.url}/data/a.csv`);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('content-type')).toBe('text/csv');
    expect(await answer.text()).toHaveLength(4000);
    const again = await fetch(`${site.url}/data/a.csv`, {
      headers: { 'If-None-Match': answer.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/data/..%2f..%2fsecret.txt',
    '/data/%2e%2e/%2e%2e/secret.txt',
    '/way-out.txt',
    '/a%00',
  ])('does not leave its folder for %s', async (target) => {
    expect(await rawStatus(target)).toBe(404);
  });

  it('refuses a path that is no path', async () => {
    expect(await rawStatus('/%zz')).toBe(400);
  });

  it('takes the next port when one is taken', async () => {
    const next = await serve({ port: site.port, routes: { '/': path.join(folder, 'public') } });
    expect(next.port).toBeGreaterThan(site.port);
    await next.close();
  });
});
