import type { AnyChart, Control, Words } from '../core/chart.js';
import { emptyDataset, type Dataset } from '../core/dataset.js';
import type { Drawing } from '../core/drawing.js';
import { PeilError } from '../core/error.js';
import type { Locale, Theme } from '../core/frame.js';
import type { Insight } from '../core/insight.js';
import type { Options } from '../core/option.js';
import { findValues, type Resolution } from '../core/find-values.js';
import { localDay } from '../core/local-day.js';
import { canvasMeasure } from '../theme/measure.js';
import type { keepRows } from './filters.js';

/** Height that a drawing may take where its rows do not decide, px. */
const wishedHeight = 480;

/** Smallest width for which a chart draws, px; in a narrower box the picture shrinks. */
const smallestWidth = 280;

/** What a chart is asked to show. */
export interface Request {
  readonly chart: AnyChart;
  readonly all: Dataset;
  /** The reader's filters: column to value. */
  readonly kept: Readonly<Record<string, string>>;
  /** What applies them, once a page has any. */
  readonly keep: typeof keepRows | undefined;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly locale: Locale;
  /** Px; 0 while the picture can not be drawn yet. */
  readonly width: number;
}

/** Hears that the code of a view has come, with its words, or that it did not. */
type Arrival = (words?: Words) => void;

/** From data and settings to a drawing, making again only what has changed. What fails is kept with what it failed for. */
export class Picture {
  /** What was asked last: to find values in, or to say what is wrong with it. */
  question: Parameters<typeof findValues> | undefined;
  resolution: Resolution<Options> | undefined;
  /** The data after the reader's filters. */
  data: Dataset = emptyDataset;
  insights: readonly Insight[] = [];
  controls: readonly Control[] = [];
  drawing: Drawing | undefined;
  #askedFor: readonly unknown[] = [];
  #spokenFor: unknown;
  #drawnFor: readonly unknown[] = [];
  #drawn: Drawing | undefined;
  #steps: (() => void)[] = [];
  /** Why the question has no answer, whatever the width and the theme. */
  #refusal: PeilError | undefined;
  /** Why drawing did not succeed. */
  #flaw: PeilError | undefined;

  /** Why there is no drawing. */
  get failure(): PeilError | undefined {
    return this.#refusal ?? this.#flaw;
  }

  /**
   * Makes the drawing for a request, or the failure. While the code of another view is on its way, the one before it stays.
   * The first is made in steps, each a task of its own, so that the page can answer its reader in between; the arrival asks for more.
   */
  make(request: Request, theme: () => Theme, arrival: Arrival): void {
    try {
      this.#ask(request);
      if (request.width > 0 && !this.#refusal && !this.#bring(request, arrival)) {
        this.#draw(request, theme(), arrival);
        // Some parts are known to be needed only once it has been tried without.
        this.#bring(request, arrival);
      }
    } catch (error) {
      this.#flaw =
        error instanceof PeilError ? error : new PeilError('drawing', { found: String(error) }, { cause: error });
    }
    if (this.failure) this.drawing = undefined;
  }

  /** The next drawing is made again, whatever it is for. */
  forget(): void {
    this.#drawnFor = [];
    // What did not come is asked for again.
    if (this.#refusal?.code === 'network') this.#refusal = undefined;
  }

  #ask({ chart, all, kept, keep, inputs }: Request): void {
    const asked = [all, kept, ...Object.values(inputs)];
    if (same(asked, this.#askedFor)) return;
    this.#askedFor = asked;
    this.#spokenFor = this.#flaw = undefined;
    this.data = keep?.(all, kept) ?? all;
    this.question = [chart, inputs, this.data, localDay()];
    this.resolution = findValues(...this.question);
    const { form, problems } = this.resolution;
    this.#refusal = form && !problems.length ? undefined : new PeilError('columns');
  }

  /** Whether code for the view is on its way. */
  #bring({ chart, width }: Request, arrival: Arrival): boolean {
    const coming = chart.bring?.(this.data, this.#values, width);
    coming?.then(arrival, (error: unknown) => {
      this.#refusal = new PeilError('network', { url: import.meta.url }, { cause: error });
      arrival();
    });
    return coming !== undefined;
  }

  /** Speaks and draws, a step at a time where there is no drawing yet; not without rows. */
  #draw(request: Request, theme: Theme, arrival: Arrival): void {
    const wanted = [request.width, theme, request.locale, this.question];
    if (!same(wanted, this.#drawnFor)) {
      this.#drawnFor = wanted;
      this.#flaw = this.#drawn = undefined;
      this.#steps = this.data.length > 0 ? this.#stepsFor(request, theme) : [];
    }
    for (let step; (step = this.#steps.shift());) {
      step();
      if (!this.drawing) {
        setTimeout(arrival);
        return;
      }
    }
    this.drawing = this.#drawn;
  }

  #stepsFor({ chart, locale, width }: Request, theme: Theme): (() => void)[] {
    const measure = canvasMeasure(theme);
    const draw = (made?: unknown[]) => {
      const apart = <T>(work: () => T): T => {
        // Not an error: the next step does it.
        // eslint-disable-next-line @typescript-eslint/only-throw-error
        if (!made) throw work;
        return made.length > 0 ? (made.pop() as T) : work();
      };
      const frame = { width: Math.max(smallestWidth, width), height: wishedHeight, theme, locale, measure, apart };
      try {
        this.#drawn = chart.draw(this.data, this.#values, frame);
      } catch (work) {
        if (typeof work !== 'function') throw work;
        this.#steps.push(() => {
          const view: unknown = work();
          this.#steps.push(() => draw([view]));
        });
      }
    };
    const speak = () => {
      this.#spokenFor = locale;
      this.insights = chart.insights(this.data, this.#values);
      this.controls = chart.controls?.(this.data, this.#values, locale) ?? [];
      // The first measuring in a font takes as long as the words.
      measure('0', theme.textSize, 600);
    };
    return [...(this.#spokenFor === locale ? [] : [speak]), () => draw(this.drawing && [])];
  }

  // Resolved from this very chart's options, which the types of a list of charts cannot say.
  get #values(): never {
    return this.resolution?.values as never;
  }
}

function same(now: readonly unknown[], before: readonly unknown[]): boolean {
  return now.length === before.length && now.every((value, at) => value === before[at]);
}
