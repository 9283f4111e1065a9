import { LitElement, html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { describe } from '../access/describe.js';
import type { Chart, Words } from '../core/chart.js';
import { emptyDataset, type Dataset } from '../core/dataset.js';
import type { Drawing, Mark } from '../core/drawing.js';
import { PeilError } from '../core/error.js';
import type { Locale } from '../core/frame.js';
import type { Options, Values } from '../core/option.js';
import type { Resolution } from '../core/resolve.js';
import type { ReadSettings, Report } from '../data/report.js';
import type { DownloadRequest } from '../documents/download.js';
import type { DrawingPainter } from '../render/dom.js';
import { canvasMeasure } from '../theme/measure.js';
import { resolveTheme } from '../theme/resolve.js';
import { BoundariesController } from './boundaries-controller.js';
import { controlBar } from './control-bar.js';
import { dataTable } from './data-table.js';
import { downloadMenu } from './download-menu.js';
import { elementStyles } from './element-styles.js';
import { Explorer } from './explorer.js';
import { send } from './events.js';
import { filterChoices } from './filters.js';
import { headingOf } from './heading.js';
import type { PeilHost } from './host.js';
import { LocaleController } from './locale-controller.js';
import { errorMessage } from './error-message.js';
import { Picture } from './picture.js';
import { readSettingsOf } from './read-settings.js';
import { SizeController } from './size-controller.js';
import { SourceController } from './source-controller.js';
import { sourceFacts, sourceLine } from './source-line.js';
import { ThemeController } from './theme-controller.js';

/**
 * The custom element around one chart: brings the data, draws, and puts around the picture what a reader needs.
 * Its subclasses name a chart and, where a chart needs it, add what only that chart has.
 *
 * Every option of the chart is an attribute as well (`topSectors` is `top-sectors`).
 *
 * @fires {PeilErrorEvent} peil-error - the data could not be brought or drawn
 * @fires {PeilChangeEvent} peil-change - the reader changed a setting
 * @fires {PeilSelectEvent} peil-select - the reader activated a mark
 */
export abstract class PeilElement extends LitElement implements PeilHost {
  /** The chart that a subclass draws. */
  static readonly chart: Chart;

  static override styles: CSSResultGroup = elementStyles;

  static override readonly properties: PropertyDeclarations = {
    dataUrl: { attribute: 'data-url' },
    credentials: { attribute: 'data-credentials' },
    rows: { attribute: false },
    words: { attribute: false },
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    summary: {},
    source: {},
    sourceUrl: { attribute: 'source-url' },
    date: {},
    definition: {},
    notes: {},
    filters: {},
    noSummary: { attribute: 'no-summary', type: Boolean },
    noTable: { attribute: 'no-table', type: Boolean },
    noDownload: { attribute: 'no-download', type: Boolean },
    tableOpen: { attribute: 'table-open', type: Boolean },
    tableRows: { state: true, attribute: false },
    kept: { state: true, attribute: false },
  };

  /** Address of the data; relative to the page. */
  declare dataUrl: string | undefined;
  /** Whether cookies go along with the request: `omit` (default), `same-origin` or `include`. */
  declare credentials: RequestCredentials | undefined;
  /** The data itself: objects, or arrays of which the first holds the names. Goes before `data-url`. */
  declare rows: readonly unknown[] | undefined;
  /** Sentences of the page's own instead of Peil's, by key. */
  declare words: Words | undefined;
  /** Heading above the picture; none when empty. */
  declare heading: string | undefined;
  /** Level of the heading, 2 to 6; default 3. */
  declare headingLevel: number;
  /** The author's own summary instead of the generated one. */
  declare summary: string | undefined;
  /** Who the figures are from. */
  declare source: string | undefined;
  declare sourceUrl: string | undefined;
  /** Day that the figures describe, `2026-09-30`. */
  declare date: string | undefined;
  /** What the figures mean, in words. */
  declare definition: string | undefined;
  /** The author's notes below the picture. */
  declare notes: string | undefined;
  /** Names of columns by which the reader may filter, separated by commas. */
  declare filters: string | undefined;
  declare noSummary: boolean;
  declare noTable: boolean;
  declare noDownload: boolean;
  /** Whether the table is shown. */
  declare tableOpen: boolean;
  protected declare tableRows: number;
  protected declare kept: Readonly<Record<string, string>>;

  readonly #source = new SourceController(this);
  readonly #locale = new LocaleController(this);
  readonly #boundaries = new BoundariesController(this);
  readonly #size = new SizeController(this, () => this.renderRoot.querySelector('.picture'));

  readonly #picture = new Picture();
  #drawing: Drawing | undefined;
  #failure: PeilError | undefined;
  #told: PeilError | undefined;
  #painted: Drawing | undefined;
  #explorer: Explorer | undefined;

  constructor() {
    super();
    new ThemeController(this);
    this.headingLevel = 3;
    this.noSummary = this.noTable = this.noDownload = this.tableOpen = false;
    this.tableRows = 100;
    this.kept = {};
  }

  // ——— What a page may read

  /** What was recognised in the data and why; `undefined` until there is data. */
  get report(): (Report & { readonly channels: Resolution<Options>['found'] }) | undefined {
    const report = this.#source.reading?.report;
    return report && { ...report, channels: this.#picture.resolution?.found ?? [] };
  }

  /** The picture as data; `undefined` while there is none. */
  get drawing(): Drawing | undefined {
    return this.#drawing;
  }

  get columnNames(): readonly string[] {
    return this.#source.reading?.data.columns.map((column) => column.field.name) ?? [];
  }

  /** Asks for the data again; what is shown stays until the answer is there. */
  reload(): void {
    this.#source.refresh();
  }

  // ——— What a subclass may use and add

  get chart(): Chart {
    return (this.constructor as typeof PeilElement).chart;
  }

  /** The data that is drawn, after the reader's filters. */
  protected get data(): Dataset {
    return this.#picture.data;
  }

  protected get values(): Values<Options> {
    return this.#picture.resolution?.values ?? {};
  }

  protected get locale(): Locale | undefined {
    return this.#locale.locale;
  }

  protected get painter(): DrawingPainter | undefined {
    return this.#explorer?.painter;
  }

  /** The box in which the picture stands. */
  protected get plot(): HTMLElement | null {
    return this.renderRoot.querySelector('.plot');
  }

  /** Buttons over the picture. */
  protected plotTools(_locale: Locale): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What stands below the picture and belongs to it. */
  protected panel(_locale: Locale): TemplateResult | typeof nothing {
    return nothing;
  }

  /** After each painting. */
  protected drawn(): void {}

  /** The reader activated a mark; `true` when the subclass has dealt with it. */
  protected markActivated(_mark: Mark): boolean {
    return false;
  }

  /** Sets an option as the reader does. */
  protected setOption(option: string, value: unknown): void {
    (this as unknown as Record<string, unknown>)[option] = value ?? undefined;
    send(this, 'peil-change', { option, value });
  }

  /** Lights a mark and what belongs to it; none to put the picture at rest. */
  protected lightMark(id: string | undefined): void {
    this.#explorer?.light(id);
  }

  /** Puts the reader at a mark. */
  protected goToMark(id: string): void {
    this.#explorer?.goTo(id);
  }

  /** How the page wants its data read; see the `data-…` attributes. */
  readSettings(): ReadSettings {
    return readSettingsOf(this);
  }

  /** The input of an option: what the page or the reader set. */
  input(option: string): unknown {
    return (this as unknown as Record<string, unknown>)[option];
  }

  // ——— From data to drawing

  protected override willUpdate(_changed: PropertyValues): void {
    const { locale } = this;
    const all = this.#source.reading?.data;
    this.#failure = this.#source.error ?? this.#boundaries.error;
    this.#drawing = undefined;
    if (!locale || !all || this.#boundaries.error) return;
    try {
      const request = { chart: this.chart, all, kept: this.kept, inputs: this.#inputs(), locale };
      this.#picture.ask(request);
      const { width } = this.#size;
      if (width > 0 && !this.#boundaries.waiting) this.#picture.draw(request, width, resolveTheme(this));
      this.#drawing = this.#picture.drawing;
    } catch (error) {
      this.#failure =
        error instanceof PeilError ? error : new PeilError('drawing', { found: String(error) }, { cause: error });
    }
  }

  #inputs(): Record<string, unknown> {
    const inputs: Record<string, unknown> = {};
    for (const [name, { kind }] of Object.entries(this.chart.options)) {
      inputs[name] = this.input(name) ?? (kind === 'boundaries' ? this.#boundaries.of(name) : undefined);
    }
    return inputs;
  }

  // ——— From drawing to page

  protected override render(): TemplateResult {
    const locale = this.#locale.locale;
    if (!locale) return html`<figure aria-busy="true"></figure>`;
    const drawing = this.#drawing;
    const sentences = drawing && !this.noSummary ? (this.summary ? [this.summary] : describe(this.#picture.insights, locale)) : [];
    const notes = drawing ? [...describe(drawing.notes, locale), ...(this.notes ? [this.notes] : [])] : [];
    const name = this.heading || locale.say('name');
    return html`
      <figure aria-label=${name} aria-busy=${this.#source.phase === 'loading' || this.#boundaries.waiting}>
        ${this.heading ? headingOf(this.headingLevel, this.heading) : nothing}
        ${sentences.length > 0
          ? html`<p class="summary" part="summary">
              <span class="lead">${sentences[0]}</span>${sentences.length > 1 ? html` ${sentences.slice(1).join(' ')}` : nothing}
            </p>`
          : nothing}
        ${drawing ? this.#controlBar(locale) : nothing}
        <p class="status" role="status">${this.#statusText(locale)}</p>
        ${this.#failure ? errorMessage(this, locale, this.#failure, this.#picture.resolution, () => this.reload()) : nothing}
        <div class="stage">
          <div class="plot" part="plot" ?hidden=${!drawing && (this.#failure !== undefined || this.#source.phase === 'none')}>
            <div class="picture" role="img" aria-label=${locale.say('ui.chart-of', { name })}></div>
            <div
              class="cursor"
              role="listbox"
              tabindex="0"
              aria-label=${locale.say('ui.keys', { name })}
              aria-describedby="keys"
              hidden
            ></div>
            <div class="tooltip" aria-hidden="true" hidden></div>
            ${drawing ? this.plotTools(locale) : nothing}
          </div>
          <p class="keys" id="keys">${locale.say(`ui.keys-help-${drawing?.walk ?? 'list'}`)}</p>
          ${drawing ? this.panel(locale) : nothing}
        </div>
        ${notes.length > 0
          ? html`<ul class="notes" part="notes" aria-label=${locale.say('ui.notes')}>
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
          : nothing}
        ${sourceLine(this, locale, this.#source.reading?.data.metadata)}
        ${drawing ? this.#tools(locale, drawing, { name, sentences, notes }) : nothing}
      </figure>
    `;
  }

  #controlBar(locale: Locale): TemplateResult | typeof nothing {
    const filters = filterChoices(this.#source.reading?.data ?? emptyDataset, this.filters, locale);
    return controlBar(this.#picture.controls, filters, this.kept, locale, {
      set: (option, value) => this.setOption(option, value),
      keep: (column, value) => {
        this.kept = { ...this.kept, [column]: value };
        send(this, 'peil-change', { option: column, value });
      },
    });
  }

  #tools(
    locale: Locale,
    drawing: Drawing,
    text: { readonly name: string; readonly sentences: readonly string[]; readonly notes: readonly string[] },
  ): TemplateResult {
    return html`
      <div class="tools">
        ${this.noTable
          ? nothing
          : html`<button
              type="button"
              class="table-button"
              aria-expanded=${this.tableOpen}
              aria-controls="table"
              @click=${() => {
                this.tableOpen = !this.tableOpen;
              }}
            >
              ${locale.say(this.tableOpen ? 'ui.table-hide' : 'ui.table-show')}
            </button>`}
        ${this.noDownload ? nothing : downloadMenu(locale, () => this.#downloadRequest(locale, drawing, text))}
      </div>
      <div id="table" class="table" ?hidden=${!this.tableOpen}>
        ${this.tableOpen
          ? dataTable(drawing, locale, text.name, this.tableRows, () => {
              this.tableRows *= 10;
            })
          : nothing}
      </div>
    `;
  }

  #downloadRequest(
    locale: Locale,
    drawing: Drawing,
    text: { readonly name: string; readonly sentences: readonly string[]; readonly notes: readonly string[] },
  ): DownloadRequest {
    const theme = resolveTheme(this);
    const { source, date } = sourceFacts(this, this.data.metadata, locale);
    return {
      drawing,
      data: this.data,
      locale,
      theme,
      measure: canvasMeasure(theme.fontFamily),
      heading: text.name,
      summary: text.sentences,
      notes: text.notes,
      source,
      date,
    };
  }

  #statusText(locale: Locale): string {
    const source = this.#source;
    if (source.phase === 'loading' || this.#boundaries.waiting) return locale.say(source.slow ? 'ui.loading-slow' : 'ui.loading');
    if (source.phase === 'none') return locale.say('error.no-data', { tag: this.localName });
    if (source.phase === 'error' && source.reading) {
      return locale.say('ui.stale', { time: source.readAt?.toLocaleTimeString(locale.lang, { hour: '2-digit', minute: '2-digit' }) });
    }
    if (!this.#failure && this.data.length === 0) return locale.say('ui.empty');
    return '';
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.#painted !== this.#drawing) {
      this.#painted = this.#drawing;
      this.#prepareExplorer()?.paint(this.#drawing, resolveTheme(this));
      if (this.#drawing) this.drawn();
    }
    if (this.#failure && this.#failure !== this.#told) {
      this.#told = this.#failure;
      const message = this.renderRoot.querySelector('.error')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      send(this, 'peil-error', { code: this.#failure.code, message, error: this.#failure });
    }
  }

  #prepareExplorer(): Explorer | undefined {
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    const [plot, picture, list, tooltip] = ['.plot', '.picture', '.cursor', '.tooltip'].map(find);
    if (!this.#explorer && plot && picture && list && tooltip) {
      const element = this;
      this.#explorer = new Explorer(
        { plot, picture, list, tooltip },
        {
          get locale() {
            return element.locale;
          },
          activate: (mark) => this.#activate(mark),
        },
      );
    }
    return this.#explorer;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Escape must put away a box that hangs at the pointer, wherever the keyboard's focus is (WCAG 1.4.13).
    document.addEventListener('keydown', this.#escape);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#escape);
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#explorer?.dismiss();
  };

  #activate(mark: Mark): void {
    if (this.markActivated(mark)) return;
    if (mark.action) this.setOption(mark.action.option, mark.action.value);
    send(this, 'peil-select', { id: mark.id, datum: mark.datum });
  }
}
