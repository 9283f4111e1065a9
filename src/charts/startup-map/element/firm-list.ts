import { html, nothing, type TemplateResult } from 'lit';
import { textAt, type Dataset } from '../../../core/dataset.js';
import type { Locale } from '../../../core/frame.js';
import { figuresOf } from '../fields.js';
import { firmsOf } from '../firms.js';
import { listRows, safeAddress, type ListQuery } from '../list-rows.js';
import type { MapValues } from '../options.js';

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

  constructor(host: FirmListHost) {
    this.#host = host;
  }

  /** Keeps the list to the firms of one group on the map; `undefined` ends that. */
  keepTo(rows: Uint32Array | undefined): void {
    this.#ask({ within: rows });
  }

  /** Turns to the page on which a firm is. */
  turnTo(row: number): void {
    const at = this.#rows.indexOf(row);
    if (at < 0) return;
    this.#page = Math.floor(at / pageSize);
    this.#stop = at % pageSize;
  }

  #ask(change: Partial<ListQuery>): void {
    this.#query = { ...this.#query, ...change };
    this.#page = this.#stop = 0;
    this.#host.requestUpdate();
  }

  #refresh(data: Dataset, values: MapValues, locale: Locale): void {
    const { onlySector, onlyNeed, onlyAge, date } = values;
    const now = [data, this.#query, onlySector, onlyNeed, onlyAge, date];
    if (now.length === this.#madeFor.length && now.every((part, at) => part === this.#madeFor[at])) return;
    const same = this.#madeFor[0] === data;
    // A choice among rows means nothing in other data.
    if (!same && this.#query.within) this.#query = { ...this.#query, within: undefined };
    this.#madeFor = [data, this.#query, onlySector, onlyNeed, onlyAge, date];
    this.#rows = listRows(data, values, this.#query, locale);
    this.#page = Math.min(this.#page, Math.max(0, Math.ceil(this.#rows.length / pageSize) - 1));
    this.#stop = Math.min(this.#stop, Math.max(0, this.#rows.length - this.#page * pageSize - 1));
  }

  render(data: Dataset, values: MapValues, locale: Locale): TemplateResult {
    this.#refresh(data, values, locale);
    const rows = this.#rows;
    const from = this.#page * pageSize;
    const to = Math.min(rows.length, from + pageSize);
    const columns = [values.name, values.sector, values.founded, values.size, values.funding].filter(
      (column) => column !== undefined,
    );
    const { within, sort } = this.#query;
    return html`<section class="firms" part="list" aria-label=${locale.say('list.title')}>
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
            @change=${(event: Event) => this.#ask({ sort: columns[Number((event.target as HTMLSelectElement).value)] })}
          >
            <option value="-1" .selected=${sort === undefined}>${locale.say('list.data-order')}</option>
            ${columns.map(
              (column, at) =>
                html`<option value=${at} .selected=${sort === column}>
                  ${locale.say('list.sort-by', { field: column.field.name })}
                </option>`,
            )}
          </select>
        </label>
        <p class="found" role="status">${locale.say('list.count', { shown: rows.length, of: data.length })}</p>
      </div>
      ${
        within
          ? html`<p class="within">
              ${locale.say('list.within', { count: within.length })}
              <button type="button" @click=${() => this.keepTo(undefined)}>${locale.say('list.within-end')}</button>
            </p>`
          : nothing
      }
      ${
        rows.length === 0
          ? html`<p>${locale.say('list.nothing')}</p>`
          : html`<ul @keydown=${(event: KeyboardEvent) => this.#key(event)}>
              ${Array.from(rows.subarray(from, to), (row, at) => this.#firm(data, row, at, values, locale))}
            </ul>`
      }
      ${
        rows.length > pageSize
          ? html`<div class="pages">
              <button type="button" ?disabled=${from === 0} @click=${() => this.#turn(-1)}>
                ${locale.say('list.previous', { count: pageSize })}
              </button>
              <span>${locale.say('list.page', { from: from + 1, to })}</span>
              <button type="button" ?disabled=${to === rows.length} @click=${() => this.#turn(1)}>
                ${locale.say('list.next', { count: Math.min(pageSize, Math.max(1, rows.length - to)) })}
              </button>
            </div>`
          : nothing
      }
    </section>`;
  }

  #turn(pages: number): void {
    this.#page += pages;
    this.#stop = 0;
    this.#host.requestUpdate();
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
    const placed = !Number.isNaN(firms.x[row]);
    const facts = figuresOf(firms, row, values).flatMap(([field, cell]) => {
      if (cell.value === null && !cell.status) return [];
      const words = locale.cell(field, cell);
      // A sector speaks for itself, and so does `4 fte`.
      return [field === values.sector?.field || field.unit === field.name ? words : `${field.name} ${words}`];
    });
    if (!placed) facts.push(locale.say('list.no-place'));
    const address = safeAddress(textAt(values.url, row));
    const chosen = values.select !== undefined && firms.ids()[row] === values.select;
    return html`<li @pointerenter=${() => this.#host.light(row)} @pointerleave=${() => this.#host.light(undefined)}>
      <button
        type="button"
        aria-pressed=${chosen}
        @click=${() => this.#host.choose(row)}
        tabindex=${at === this.#stop ? 0 : -1}
        @focus=${() => {
          this.#stop = at;
          this.#host.light(row);
          this.#host.requestUpdate();
        }}
        @blur=${() => this.#host.light(undefined)}
      >
        <strong>${name}</strong> <span>${facts.join(' · ')}</span>
      </button>
      ${
        address
          ? html`<a
              href=${address}
              rel="noopener"
              tabindex=${at === this.#stop ? 0 : -1}
              aria-label=${locale.say('list.site-of', { name })}
              >${locale.say('list.site')}</a
            >`
          : nothing
      }
    </li>`;
  }
}
