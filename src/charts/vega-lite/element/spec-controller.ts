import type { ReactiveController } from 'lit';
import { PeilError } from '../../../core/error.js';
import type { Besides, PeilHost } from '../../../element/host.js';
import { checkSpecification } from '../../../vega-lite/vega/check.js';
import { dataAddresses } from '../../../vega-lite/vega/data-places.js';
import { isObject, type Json } from '../../../vega-lite/vega/specification.js';
import type { VegaPicture } from '../../../vega-lite/vega/engine/vega-engine.js';
import { GivenSpecification } from '../given.js';
import { ownRows } from '../own-rows.js';

/** An element that takes a specification. */
export interface SpecHost extends PeilHost {
  readonly spec: unknown;
  readonly specUrl: string | undefined;
  /** Whether the page gives data of its own. */
  readonly givesData: boolean;
}

/** Where a page writes a specification inside the element. */
export const specScript = ':scope > script[type^="application/vnd.vegalite"]';

/** Brings a specification and the files it names: from the property, an address or a child script. Nothing comes from another origin. */
export class SpecController implements ReactiveController, Besides {
  error: PeilError | undefined;
  /** The specification's own data as rows, for the table and the files; nothing when the page gives data. */
  rows: readonly unknown[] | undefined;

  readonly #host: SpecHost;
  #given: GivenSpecification | undefined;
  #asked: readonly unknown[] = [];
  #abort = new AbortController();
  #waiting = false;

  constructor(host: SpecHost) {
    this.#host = host;
    host.addController(this);
  }

  get waiting(): boolean {
    return this.#waiting;
  }

  get specification(): Json | undefined {
    return this.#given?.specification;
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#asked = [];
  }

  again(): void {
    this.#asked = [];
  }

  of(option: string): unknown {
    return option === 'spec' ? this.#given : undefined;
  }

  /** The view has changed: its picture is to be made again. */
  live(picture: VegaPicture): void {
    if (!this.#given) return;
    const { specification, files, isOwnData } = this.#given;
    this.#given = new GivenSpecification(specification, files, isOwnData, picture);
    this.#host.requestUpdate();
  }

  prepare(): void {
    const { spec, specUrl, givesData, credentials } = this.#host;
    const text = spec || specUrl ? undefined : this.#host.querySelector(specScript)?.textContent;
    const asked = [spec, specUrl, text, givesData, credentials];
    if (asked.every((part, at) => part === this.#asked[at]) && this.#asked.length > 0) return;
    this.#asked = asked;
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#given = this.rows = this.error = undefined;
    this.#waiting = false;
    if (spec || specUrl || text) void this.#bring(spec ?? text, specUrl, this.#abort.signal);
  }

  async #bring(spec: unknown, specUrl: string | undefined, signal: AbortSignal): Promise<void> {
    this.#waiting = true;
    try {
      const base = spec || !specUrl ? this.#host.baseURI : new URL(specUrl, this.#host.baseURI).href;
      const given = typeof spec === 'string' ? spec : spec ? undefined : await this.#text(base, specUrl ?? '', signal);
      const json: unknown = given === undefined ? spec : parse(given, specUrl);
      checkSpecification(json);
      const { givesData } = this.#host;
      const files = await this.#files(json, base, signal);
      if (signal.aborted) return;
      this.rows = givesData ? undefined : ownRows(json, files);
      this.#given = new GivenSpecification(json, files, !givesData);
    } catch (error) {
      if (signal.aborted) return;
      this.error =
        error instanceof PeilError ? error : new PeilError('broken', { found: String(error) }, { cause: error });
    }
    this.#waiting = false;
    this.#host.requestUpdate();
  }

  /** The files that a specification names; not the one whose place the data of the page takes. */
  async #files(specification: Json, base: string, signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
    const isReplaced = this.#host.givesData && !namesSource(specification);
    const wanted = dataAddresses(isReplaced ? { ...specification, data: undefined } : specification);
    const texts = wanted.map(async (url) => [url, await this.#text(new URL(url, base).href, url, signal)] as const);
    return new Map(await Promise.all(texts));
  }

  async #text(address: string, written: string, signal: AbortSignal): Promise<string> {
    const { origin, protocol } = new URL(address);
    if (origin !== new URL(this.#host.baseURI).origin && protocol !== 'data:')
      throw new PeilError('forbidden', { url: written });
    const { loadText } = await import('../../../data/load-text.js');
    return loadText(address, { signal, credentials: this.#host.credentials ?? 'omit' });
  }
}

/** Whether a specification leaves open what a source that it names holds. */
function namesSource({ data }: Json): boolean {
  return isObject(data) && 'name' in data && !('url' in data) && !('values' in data);
}

function parse(text: string, url: string | undefined): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    if (/^\s*</.test(text)) throw new PeilError('html', { url }, { cause });
    const place = Number(/position (\d+)/.exec(String(cause))?.[1] ?? Number.NaN);
    const before = text.slice(0, Number.isNaN(place) ? 0 : place);
    throw new PeilError(
      'broken',
      {
        specification: 'ja',
        url,
        line: Number.isNaN(place) ? undefined : before.split('\n').length,
        near: Number.isNaN(place) ? undefined : text.slice(Math.max(0, place - 20), place + 20).trim(),
      },
      { cause },
    );
  }
}
