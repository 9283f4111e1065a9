import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browser, browserFlags, root } from '../../.ci/ready.mjs';
import { demoRoutes, serve, strictPolicy, type Serving } from '../../.ci/serve.mjs';

/** Real files beside the project; absent on a bare clone. */
export const sharedData = path.resolve(root, '../shared/data');
export const hasSharedData = existsSync(path.join(sharedData, 'MANIFEST.md'));

/** Says that a test on real files did not run because they are not here; it does not fail for that. */
export function sayAbsent(what: string): void {
  console.warn(`NOT RUN: ${what}: ../shared/data is not present beside this clone.`);
}

/** What a page was seen to do. */
export interface Watched {
  readonly page: Page;
  /** Violations of the policy, as reported to the page. */
  violations(): Promise<string[]>;
  /** Addresses asked for, in order, without the page itself. */
  readonly requests: string[];
  /** Uncaught exceptions and console errors. */
  readonly errors: string[];
  /** Every `peil-error` event so far. */
  failures(): Promise<Failure[]>;
}

/** A `peil-error` event: the tag or id it came from, its code and its words. */
export interface Failure {
  readonly from: string;
  readonly code: string;
  readonly message: string;
}

/** How a page is shown. */
export interface Showing {
  readonly width?: number;
  readonly height?: number;
  readonly lang?: string;
  /** The page's policy; default the strict one. */
  readonly policy?: string;
  /** How many times faster the page's timers run than they should, for what takes long; default 1. */
  readonly haste?: number;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** The built package on a static server with the strict policy, and a browser to look at it. */
export class Stage {
  readonly #pages = new Map<string, { readonly html: string; readonly policy: string }>();
  readonly #answers = new Map<string, Answer>();
  // A copy, so that a build during the tests does not change the package under them.
  readonly #copy = mkdtempSync(path.join(os.tmpdir(), 'peil-e2e-'));
  #files!: Serving;
  #server!: Server;
  #browser!: Browser;
  url = '';

  async open(): Promise<this> {
    cpSync(demoRoutes['/peil/'] ?? '', this.package, {
      recursive: true,
      filter: (file) => !file.endsWith('.map') && !file.endsWith('.d.ts'),
    });
    const shared: Record<string, string> = hasSharedData ? { '/shared/': sharedData } : {};
    this.#files = await serve({ routes: { ...demoRoutes, '/peil/': this.package, ...shared } });
    // One origin for pages made by a test and for files: what is not made here is asked of the file server.
    this.#server = createServer((request, response) => {
      const place = new URL(request.url ?? '/', 'http://localhost').pathname;
      const made = this.#pages.get(place);
      const answer = this.#answers.get(place);
      if (answer) answer(request, response);
      else if (made) {
        response.writeHead(200, {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': made.policy,
        });
        response.end(made.html);
      } else {
        void fetch(this.#files.url + (request.url ?? '/')).then(async (file) => {
          const type = file.headers.get('content-type') ?? 'application/octet-stream';
          const policy = type.startsWith('text/html') ? { 'Content-Security-Policy': strictPolicy } : {};
          response.writeHead(file.status, { 'Content-Type': type, ...policy });
          response.end(Buffer.from(await file.arrayBuffer()));
        });
      }
    });
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    const address = this.#server.address();
    if (typeof address !== 'object' || !address) throw new Error('no port');
    this.url = `http://127.0.0.1:${address.port}`;
    this.#browser = await puppeteer.launch({ executablePath: browser(), headless: true, args: browserFlags() });
    return this;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
    await this.#files.close();
    rmSync(this.#copy, { recursive: true, force: true });
  }

  /** The folder of the built package that pages get. */
  get package(): string {
    return path.join(this.#copy, 'peil');
  }

  /** What the server says at an address. */
  answer(place: string, answer: Answer): void {
    this.#answers.set(place, answer);
  }

  /** A page with the script tag and a body, as a web team would write it. */
  show(body: string, { lang = 'nl', policy = strictPolicy, ...showing }: Showing = {}): Promise<Watched> {
    const place = `/page-${this.#pages.size}.html`;
    const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Proef</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="/favicon.svg"><script type="module" src="/peil/peil.js"></script></head>
<body><main><h1>Proef</h1><h2>Monitor</h2>${body}</main></body></html>`;
    this.#pages.set(place, { html, policy });
    return this.visit(place, showing);
  }

  /** An empty page without any policy, for a test's own doings. */
  blank(): Promise<Page> {
    return this.#browser.newPage();
  }

  async visit(place: string, { width = 1000, height = 900, haste = 1 }: Showing = {}): Promise<Watched> {
    const page = await this.#browser.newPage();
    await page.setViewport({ width, height });
    // A page that scrolls slowly has moved by the time the mouse is there.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) requests.push(request.url().replace(this.url, ''));
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.evaluateOnNewDocument((faster) => {
      if (faster > 1) {
        const later = globalThis.setTimeout;
        const sooner = (run: () => void, wait = 0) => later(run, wait / faster);
        Object.assign(globalThis, { setTimeout: sooner });
      }
      const seen: string[] = [];
      const failures: { from: string; code: string; message: string }[] = [];
      Object.assign(globalThis, { violations: seen, failures });
      document.addEventListener('peil-error', (event) => {
        const from = event.target as Element;
        const { code, message } = (event as CustomEvent<{ code: string; message: string }>).detail;
        failures.push({ from: from.id || from.localName, code, message });
      });
      document.addEventListener('securitypolicyviolation', (event) => {
        seen.push(
          `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
        );
      });
    }, haste);
    await page.goto(this.url + place, { waitUntil: 'load' });
    return {
      page,
      requests,
      errors,
      violations: () => page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations),
      failures: () => page.evaluate(() => (globalThis as unknown as { failures: Failure[] }).failures),
    };
  }
}

/** Waits until the element of a selector has drawn. */
export async function drawn(page: Page, tag: string): Promise<void> {
  await page.waitForFunction(
    (name) => (document.querySelector(name) as unknown as { drawing?: unknown } | null)?.drawing !== undefined,
    { timeout: 40_000 },
    tag,
  );
  await inside(page, tag, '.picture svg');
}

/** Waits for a match within an element's shadow root; changes there are not seen by puppeteer's own waiting. */
export async function inside(page: Page, tag: string, selector: string, timeout = 40_000): Promise<void> {
  await page.waitForFunction(
    (name, inner) => document.querySelector(name)?.shadowRoot?.querySelector(inner) != null,
    { timeout },
    tag,
    selector,
  );
}

/** The words of the first match within an element's shadow root, with white space made single; `''` when there is none. */
export function words(page: Page, tag: string, selector: string): Promise<string> {
  return page.evaluate(
    (name, inner) =>
      (document.querySelector(name)?.shadowRoot?.querySelector(inner)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    tag,
    selector,
  );
}

/** A file beside the tests' own, as text. */
export function sharedText(file: string): string {
  return readFileSync(path.join(sharedData, file), 'utf8');
}
