import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
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
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** The built package on a static server with the strict policy, and a browser to look at it. */
export class Stage {
  readonly #pages = new Map<string, string>();
  readonly #answers = new Map<string, Answer>();
  #files!: Serving;
  #server!: Server;
  #browser!: Browser;
  url = '';

  async open(): Promise<this> {
    this.#files = await serve({ routes: { ...demoRoutes, ...(hasSharedData ? { '/shared/': sharedData } : {}) } });
    // One origin for pages made by a test and for files: what is not made here is asked of the file server.
    this.#server = createServer((request, response) => {
      const place = new URL(request.url ?? '/', 'http://localhost').pathname;
      const html = this.#pages.get(place);
      const answer = this.#answers.get(place);
      if (answer) answer(request, response);
      else if (html !== undefined) {
        response.writeHead(200, {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': strictPolicy,
        });
        response.end(html);
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
    await new Promise((done) => this.#server.close(done));
    await this.#files.close();
  }

  /** What the server says at an address. */
  answer(place: string, answer: Answer): void {
    this.#answers.set(place, answer);
  }

  /** A page with the script tag and a body, as a web team would write it. */
  async show(body: string, { width = 1000, height = 900, lang = 'nl' } = {}): Promise<Watched> {
    const place = `/page-${this.#pages.size}.html`;
    this.#pages.set(
      place,
      `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Proef</title>
<meta name="viewport" content="width=device-width"><script type="module" src="/peil/peil.js"></script></head>
<body><main><h1>Proef</h1><h2>Monitor</h2>${body}</main></body></html>`,
    );
    return this.visit(place, { width, height });
  }

  async visit(place: string, { width = 1000, height = 900 } = {}): Promise<Watched> {
    const page = await this.#browser.newPage();
    await page.setViewport({ width, height });
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) requests.push(request.url().replace(this.url, ''));
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.evaluateOnNewDocument(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { violations: seen });
      document.addEventListener('securitypolicyviolation', (event) => {
        seen.push(
          `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
        );
      });
    });
    await page.goto(this.url + place, { waitUntil: 'load' });
    return {
      page,
      requests,
      errors,
      violations: () => page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations),
    };
  }
}

/** Waits until an element has drawn. */
export async function drawn(page: Page, tag: string): Promise<void> {
  await page.waitForFunction(
    (name) => (document.querySelector(name) as unknown as { drawing?: unknown } | null)?.drawing !== undefined,
    { timeout: 20_000 },
    tag,
  );
  await page.waitForSelector(`${tag} >>> .picture svg`);
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
