import type { AnyChart, Control } from '../core/chart.js';
import { emptyDataset, type Dataset } from '../core/dataset.js';
import type { Drawing } from '../core/drawing.js';
import { PeilError } from '../core/error.js';
import type { Locale, Theme } from '../core/frame.js';
import type { Insight } from '../core/insight.js';
import type { Options } from '../core/option.js';
import { resolve, type Resolution } from '../core/resolve.js';
import { canvasMeasure } from '../theme/measure.js';
import { keepRows } from './filters.js';

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
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly locale: Locale;
}

/** From data and settings to a drawing, making again only what has changed. */
export class Picture {
  resolution: Resolution<Options> | undefined;
  /** The data after the reader's filters. */
  data: Dataset = emptyDataset;
  insights: readonly Insight[] = [];
  controls: readonly Control[] = [];
  drawing: Drawing | undefined;

  #askedFor: readonly unknown[] = [];
  #drawnFor: readonly unknown[] = [];

  /** Works out what is asked; throws a `PeilError` when the data does not have it. */
  ask({ chart, all, kept, inputs, locale }: Request): void {
    const asked = [all, kept, locale, ...Object.values(inputs)];
    if (!same(asked, this.#askedFor)) {
      this.#askedFor = asked;
      this.#drawnFor = [];
      this.drawing = undefined;
      this.data = keepRows(all, kept);
      this.resolution = resolve(chart, inputs, this.data, today());
      if (this.#complete) {
        const values = this.resolution.values as never;
        this.insights = chart.insights(this.data, values);
        this.controls = chart.controls?.(this.data, values, locale) ?? [];
      } else this.insights = this.controls = [];
    }
    if (!this.#complete) throw new PeilError('columns');
  }

  /** Draws for a width in px; not without rows. */
  draw({ chart, locale }: Request, width: number, theme: Theme): void {
    const wanted = [width, theme];
    if (this.data.length === 0 || !this.resolution || same(wanted, this.#drawnFor)) return;
    this.#drawnFor = wanted;
    const measure = canvasMeasure(theme.fontFamily);
    const frame = { width: Math.max(smallestWidth, width), height: wishedHeight, theme, locale, measure };
    this.drawing = chart.draw(this.data, this.resolution.values as never, frame);
  }

  get #complete(): boolean {
    return this.resolution?.form !== undefined && this.resolution.problems.length === 0;
  }
}

function same(now: readonly unknown[], before: readonly unknown[]): boolean {
  return now.length === before.length && now.every((value, at) => value === before[at]);
}

/** The day it is where the reader is, `2026-11-22`. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
