import { html, nothing, type TemplateResult } from 'lit';
import { textAt, type Dataset } from '../../../core/dataset.js';
import type { Locale } from '../../../core/frame.js';
import type { Drawn } from '../draw.js';
import { figuresOf } from '../fields.js';
import { firmsOf } from '../firms.js';
import type { listRows, ListQuery } from '../list-rows.js';
import type { MapValues } from '../options.js';
import { safeAddress } from '../safe-address.js';
import { shownOf } from '../shown.js';

/** Firms on one page of the list. */
const pageSize = 50;

/** What the list does with a firm. */
export interface FirmListHost {
  /** Shows the list anew. */
  requestUpdate(): void;
  /** The reader chose a firm. */
  choose(row: number): void;
  /** The pointer or the keyboard is at a firm, or at none. */
  light(row: number | undefined): void;
}

/** The twin of the map for keyboards and screen readers: the same firms as a list with search, order and pages. */
export class FirmList {
  readonly #host: FirmListHost;
  #query: ListQuery = { search: '', sort: undefined, within: undefined };
  #page = 0;
  /** Place on the page of the one firm that is a tab stop; arrows move it, so that a long list costs no more Tabs than a short one. */
  #stop = 0;
  #rows: Uint32Array = new Uint32Array();
  #madeFor: readonly unknown[] = [];
  #find: typeof listRows | undefined;

  constructor(host: FirmListHost) {
    this.#host = host;
  }

  /** Keeps the list to the firms of one group on the map; `undefined` ends that. */
  keepTo(within: Uint32Array | undefined): void {
    this.#ask({ within });
  }

  /** Turns to the page on which a firm is. */
  turnTo(row: number): void {
    const at = this.#rows.indexOf(row);
    if (at < 0) return;
    this.#page = Math.floor(at / pageSize);
    this.#stop = at % pageSize;
    this.#host.requestUpdate();
  }

  #ask(change: Partial<ListQuery>): void {
    this.#query = { ...this.#query, ...change };
    this.#turn(0);
  }

  #turn(page: number): void {
    this.#page = page;
    this.#stop = 0;
    this.#host.requestUpdate();
  }

  #refresh(data: Dataset, values: MapValues, locale: Locale): void {
    // A choice among rows means nothing in other data.
    if (this.#madeFor[0] !== data) this.#query = { ...this.#query, within: undefined };
    const { onlySector, onlyNeed, onlyAge, date } = values;
    const now = [data, this.#query, onlySector, onlyNeed, onlyAge, date];
    if (now.every((part, at) => part === this.#madeFor[at])) return;
    this.#madeFor = now;
    const { search, sort, within } = this.#query;
    if (!search && !sort && !within) this.#rows = shownOf(data, values).rows;
    else if (this.#find) this.#rows = this.#find(data, values, this.#query, locale);
    else this.#bring();
    this.#page = Math.min(this.#page, Math.max(0, Math.ceil(this.#rows.length / pageSize) - 1));
    this.#stop = Math.min(this.#stop, Math.max(0, this.#rows.length - this.#page * pageSize - 1));
  }

  /** Most readers do not search or sort; until what does so has come, the list stays as it is. */
  #bring(): void {
    void import('../list-rows.js').then(({ listRows }) => {
      this.#find = listRows;
      this.#madeFor = this.#madeFor.slice(0, 1);
      this.#host.requestUpdate();
    });
  }

  /** The list under a heading of the level given. */
  render({ data, values }: Drawn, locale: Locale, level: number): TemplateResult {
    this.#refresh(data, values, locale);
    const rows = this.#rows;
    const { length } = rows;
    const from = this.#page * pageSize;
    const to = Math.min(length, from + pageSize);
    const { name, sector, founded, size, funding } = values;
    const columns = [name, sector, founded, size, funding].filter((column) => column !== undefined);
    const { within, sort } = this.#query;
    const turn = (page: number, word: string, count: number, disabled: boolean) =>
      html`<button type="button" ?disabled=${disabled} @click=${() => this.#turn(page)}>
        ${locale.say(word, { count })}
      </button>`;
    const title = locale.say('list.title');
    return html`<section class="firms" part="list" aria-label=${title}>
      <p class="lead" role="heading" aria-level=${level}>${title}</p>
      <div class="controls">
        <label class="choice">
          <span class="label">${locale.say('list.search')}</span>
          <input
            type="search"
            autocomplete="off"
            @input=${(event: Event) => this.#ask({ search: (event.target as HTMLInputElement).value })}
          />
        </label>
        <label class="choice">
          <span class="label">${locale.say('list.sort')}</span>
          <select
            @change=${(event: Event) => this.#ask({ sort: columns[(event.target as HTMLSelectElement).selectedIndex - 1] })}
          >
            <option .selected=${!sort}>${locale.say('list.data-order')}</option>
            ${columns.map(
              (column) =>
                html`<option .selected=${sort === column}>
                  ${locale.say('list.sort-by', { field: column.field.name })}
                </option>`,
            )}
          </select>
        </label>
        <p class="found" role="status">${locale.say('list.count', { shown: length, of: data.length })}</p>
      </div>
      ${
        within
          ? html`<p>
              ${locale.say('list.within', { count: within.length })}
              <button type="button" @click=${() => this.keepTo(undefined)}>${locale.say('list.within-end')}</button>
            </p>`
          : nothing
      }
      ${
        length
          ? html`<ul @keydown=${(event: KeyboardEvent) => this.#key(event)}>
              ${Array.from(rows.subarray(from, to), (row, at) => this.#firm(data, row, at, values, locale))}
            </ul>`
          : html`<p>${locale.say('list.nothing')}</p>`
      }
      ${
        length > pageSize
          ? html`<div class="controls">
              ${turn(this.#page - 1, 'list.previous', pageSize, !from)}
              <span>${locale.say('list.page', { from: from + 1, to })}</span>
              ${turn(this.#page + 1, 'list.next', Math.min(pageSize, Math.max(1, length - to)), to === length)}
            </div>`
          : nothing
      }
    </section>`;
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('li > button')];
    const last = buttons.length - 1;
    const to = { ArrowDown: this.#stop + 1, ArrowUp: this.#stop - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons[Math.max(0, Math.min(last, to))]?.focus();
  }

  #firm(data: Dataset, row: number, at: number, values: MapValues, locale: Locale): TemplateResult {
    const firms = firmsOf(data, values);
    const name = textAt(values.name, row) ?? locale.say('firm.unnamed', { row: row + 1 });
    const facts = figuresOf(firms, row, values).flatMap(([field, cell]) => {
      if (cell.value === null && !cell.status) return [];
      const words = locale.cell(field, cell);
      // A sector speaks for itself, and so does `4 fte` in a column of that name.
      const plain = field === values.sector?.field || field.unit?.toLowerCase() === field.name.toLowerCase();
      return [plain ? words : `${field.name} ${words}`];
    });
    if (Number.isNaN(firms.x[row])) facts.push(locale.say('list.no-place'));
    const address = safeAddress(textAt(values.url, row));
    const tab = at === this.#stop ? 0 : -1;
    const { light, choose, requestUpdate } = this.#host;
    return html`<li @pointerenter=${() => light(row)} @pointerleave=${() => light(undefined)}>
      <button
        type="button"
        aria-pressed=${firms.ids()[row] === values.select}
        @click=${() => choose(row)}
        tabindex=${tab}
        @focus=${() => {
          this.#stop = at;
          light(row);
          requestUpdate();
        }}
        @blur=${() => light(undefined)}
      >
        <strong>${name}</strong> <span>${facts.join(' · ')}</span>
      </button>
      ${
        address
          ? html`<a href=${address} rel="noopener" tabindex=${tab} aria-label=${locale.say('list.site-of', { name })}
              >${locale.say('list.site')}</a
            >`
          : nothing
      }
    </li>`;
  }
}
