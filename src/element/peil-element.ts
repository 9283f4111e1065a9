import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { describe } from '../access/describe.js';
import type { AnyChart, Words } from '../core/chart.js';
import { emptyDataset, type Dataset } from '../core/dataset.js';
import type { Drawing, Mark } from '../core/drawing.js';
import type { PeilError } from '../core/error.js';
import type { Locale } from '../core/frame.js';
import type { Options, Values } from '../core/option.js';
import type { Resolution } from '../core/find-values.js';
import type { Report } from '../data/report.js';
import type { DrawingPainter } from '../render/dom.js';
import { resolveTheme } from '../theme/resolve.js';
import { controlBar } from './control-bar.js';
import { elementProperties } from './element-properties.js';
import { elementStyles } from './element-styles.js';
import { send } from './events.js';
import { figure, type PageText } from './figure.js';
import type { Besides, PeilHost } from './host.js';
import { LaterParts } from './later-parts.js';
import { LocaleController } from './locale-controller.js';
import { Picture } from './picture.js';
import { PlotController } from './plot-controller.js';
import { SizeController } from './size-controller.js';
import { SourceController } from './source-controller.js';
import { sourceLine } from './source-line.js';
import { ThemeController } from './theme-controller.js';
import { tools } from './tools.js';

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
  static readonly chart: AnyChart;

  static override styles: CSSResultGroup = elementStyles;

  static override readonly properties: PropertyDeclarations = elementProperties;

  /** Address of the data; relative to the page. */
  declare dataUrl: string | undefined;
  /** Whether cookies go along with the request: `omit` (default), `same-origin` or `include`. */
  declare credentials: RequestCredentials | undefined;
  /** How often the data is asked for again, `30s`, `15m` or `2h`; never by default, every 10 seconds at most. */
  declare refresh: string | undefined;
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
  declare protected tableRows: number;
  declare protected kept: Readonly<Record<string, string>>;

  readonly #source = new SourceController(this);
  readonly #parts = new LaterParts(this);
  readonly #locale = new LocaleController(this, this.#parts);
  readonly #size = new SizeController(this, () => this.renderRoot.querySelector('.picture'));

  /** What a subclass brings besides the data, such as the areas of a map. */
  protected readonly besides: Besides | undefined;

  readonly #picture = new Picture();
  #drawing: Drawing | undefined;
  #failure: PeilError | undefined;
  #told: PeilError | undefined;
  #painted: Drawing | undefined;
  #plot: PlotController | undefined;

  constructor() {
    super();
    new ThemeController(this, () => {
      this.#picture.forget();
      this.requestUpdate();
    });
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
    this.#picture.forget();
    this.besides?.again();
    this.#source.refresh();
  }

  // ——— What a subclass may use and add

  get chart(): AnyChart {
    return (this.constructor as typeof PeilElement).chart;
  }

  /** The data that is drawn, after the reader's filters. */
  protected get data(): Dataset {
    return this.#picture.data;
  }

  get values(): Values<Options> {
    return this.#picture.resolution?.values ?? {};
  }

  protected get locale(): Locale | undefined {
    return this.#locale.locale;
  }

  protected get painter(): DrawingPainter | undefined {
    return this.#plot?.painter;
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
    this.#plot?.explore((explorer) => explorer.light(id));
  }

  /** The input of an option: what the page or the reader set. */
  input(option: string): unknown {
    return (this as unknown as Record<string, unknown>)[option];
  }

  // ——— From data to drawing

  protected override willUpdate(_changed: PropertyValues): void {
    this.#locale.prepare();
    this.#source.prepare();
    if (this.filters) this.#parts.get('filters');
    this.besides?.prepare();
    const { locale } = this;
    const all = this.#source.reading?.data;
    const waiting = this.besides?.waiting;
    const failure = (all ? undefined : this.#source.error) ?? this.besides?.error;
    if (locale && all && !failure) {
      this.#picture.make(
        {
          chart: this.chart,
          all,
          kept: this.kept,
          keep: this.#parts.here.filters?.keepRows,
          inputs: this.#inputs(),
          locale,
          width: waiting ? 0 : this.#size.width,
        },
        () => resolveTheme(this),
        (words) => {
          if (words) this.#locale.add(words);
          this.requestUpdate();
        },
      );
    }
    // Old figures with a word about it serve a reader better than none.
    this.#failure = failure ?? (all && this.#picture.failure);
    this.#drawing = locale && all && !failure ? this.#picture.drawing : undefined;
  }

  #inputs(): Record<string, unknown> {
    const inputs: Record<string, unknown> = {};
    for (const name of Object.keys(this.chart.options)) inputs[name] = this.input(name) ?? this.besides?.of(name);
    return inputs;
  }

  // ——— From drawing to page

  protected override render(): TemplateResult {
    const { locale } = this;
    if (!locale) return html`<figure aria-busy="true"></figure>`;
    const drawing = this.#drawing;
    const text = this.#pageText(locale);
    return figure({
      locale,
      name: text.name,
      heading: this.heading,
      headingLevel: this.headingLevel,
      busy: this.#waiting,
      sentences: text.sentences,
      controls: drawing ? this.#controlBar(locale) : nothing,
      status: this.#statusText(locale),
      error: this.#failure ? this.#errorMessage(locale, this.#failure) : nothing,
      plotShown: drawing !== undefined || (!this.#failure && this.#source.phase !== 'none'),
      plotTools: drawing ? this.plotTools(locale) : nothing,
      panel: drawing ? this.panel(locale) : nothing,
      notes: text.notes,
      about: sourceLine(this, locale, this.#source.reading?.data.metadata),
      tools: drawing ? this.#tools(locale, drawing, text) : nothing,
    });
  }

  /** The words about trouble are brought when there is some. */
  #errorMessage(locale: Locale, failure: PeilError): TemplateResult {
    const trouble = this.#parts.get('trouble');
    if (trouble) return trouble.errorMessage(this, locale, failure, this.#picture.question, () => this.reload());
    return html`<p class="error">${locale.say('ui.error-title')}</p>`;
  }

  get #waiting(): boolean {
    return this.#source.phase === 'loading' || (this.besides?.waiting ?? false);
  }

  #pageText(locale: Locale): PageText {
    const name = this.heading || locale.say('name');
    if (!this.#drawing) return { name, sentences: [], notes: [] };
    const generated = () => describe(this.#picture.insights, locale);
    const left = this.#source.reading?.report.left ?? [];
    return {
      name,
      sentences: this.noSummary ? [] : this.summary ? [this.summary] : generated(),
      notes: [
        ...describe(this.#drawing.notes, locale),
        ...((left.length > 0 && this.#parts.get('caveats')?.caveats(left, locale)) || []),
        ...(this.notes ? [this.notes] : []),
      ],
    };
  }

  #controlBar(locale: Locale): TemplateResult | typeof nothing {
    const data = this.#source.reading?.data ?? emptyDataset;
    const { filters, kept } = this;
    const keep = (column: string, value: string) => {
      this.kept = { ...kept, [column]: value };
      send(this, 'peil-change', { option: column, value });
    };
    const more = filters && this.#parts.get('filters')?.filterControls(data, filters, kept, locale, keep);
    return controlBar(this.#picture.controls, more || [], locale, (option, value) => this.setOption(option, value));
  }

  #tools(locale: Locale, drawing: Drawing, text: PageText): TemplateResult {
    const { files } = this.#parts.here;
    return tools(locale, {
      table: this.tableOpen
        ? this.#parts.get('table')?.dataTable(drawing, locale, text.name, this.tableRows, () => {
            this.tableRows *= 10;
          })
        : undefined,
      tableOpen: this.tableOpen,
      files: files?.fileList(this, locale, { drawing, data: this.data, text }),
      filesKey: files?.closeOnEscape,
      noTable: this.noTable,
      noDownload: this.noDownload,
      toggleTable: () => {
        this.tableOpen = !this.tableOpen;
      },
      bringFiles: () => void this.#parts.get('files'),
    });
  }

  #statusText(locale: Locale): string {
    const waiting = this.#waiting;
    const { phase, slow, heard, reading } = this.#source;
    if (waiting ? (heard ?? slow) : phase === 'none' || (phase === 'error' && reading)) {
      const said = this.#parts.get('trouble')?.sayStatus(this, locale, this.#source);
      if (said || !waiting) return said ?? '';
    }
    if (waiting) return locale.say('ui.loading');
    if (!this.#failure && this.data.length === 0) return locale.say('ui.empty');
    return '';
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.#painted !== this.#drawing) {
      this.#painted = this.#drawing;
      this.#preparePlot()?.paint(this.#drawing, resolveTheme(this));
      if (this.#drawing) this.drawn();
    }
    this.#tell(this.#failure ?? this.#source.error);
  }

  /** Lets the page know of an error, once. */
  #tell(error: PeilError | undefined): void {
    if (!error || error === this.#told || !this.#parts.here.trouble) return;
    this.#told = error;
    const said = this.renderRoot.querySelector(this.#failure ? '.error' : '.status')?.textContent ?? '';
    send(this, 'peil-error', { code: error.code, message: said.replace(/\s+/g, ' ').trim(), error });
  }

  #preparePlot(): PlotController | undefined {
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    const [plot, picture, list, tooltip, help] = ['.plot', '.picture', '.cursor', '.tooltip', '.keys'].map(find);
    if (!this.#plot && plot && picture && list && tooltip && help) {
      this.#plot = new PlotController(
        { plot, picture, list, tooltip, help },
        { locale: () => this.locale, activate: (mark) => this.#activate(mark) },
      );
    }
    return this.#plot;
  }

  #activate(mark: Mark): void {
    if (this.markActivated(mark)) return;
    if (mark.action) this.setOption(mark.action.option, mark.action.value);
    send(this, 'peil-select', { id: mark.id, datum: mark.datum });
  }
}
