import { css, html, type TemplateResult } from 'lit';
import type { Dataset } from '../core/dataset.js';
import type { Drawing } from '../core/drawing.js';
import type { Frame, Locale } from '../core/frame.js';
import type { DownloadKind, DownloadRequest } from '../documents/download.js';
import { filesNl } from '../locale/files.nl.js';
import { sayLater } from '../locale/say-later.js';
import { canvasMeasure } from '../theme/measure.js';
import { resolveTheme } from '../theme/resolve.js';
import type { PageText } from './figure.js';
import type { PeilHost } from './host.js';
import { sourceFacts } from './source-line.js';

const kinds: readonly DownloadKind[] = ['svg', 'png', 'csv', 'data', 'vega-lite'];
const say = sayLater(filesNl);

/** Look of the list of files. */
export const styles = css`
  .menu ul {
    position: absolute;
    z-index: 3;
    margin-block-start: 2px;
    /* No further than the tools go, so that a narrow page does not come to scroll sideways. */
    max-width: min(20rem, 80vw);
    list-style: none;
    border: 1px solid var(--_axis);
    border-radius: 4px;
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.16);
  }
  .menu li button {
    width: 100%;
    border: 0;
    text-align: start;
    border-radius: 0;
  }
`;

/** What a file is made of, as it is shown now. */
export interface Shown {
  readonly drawing: Drawing;
  /** The data that was drawn, after the reader's filters. */
  readonly data: Dataset;
  readonly text: PageText;
}

/** The files that a reader can take along. What makes them is loaded when one is asked for. */
export function fileList(host: PeilHost, locale: Locale, shown: Shown): TemplateResult {
  return html`<ul>
    ${kinds
      .filter((kind) => kind !== 'vega-lite' || host.chart.specification)
      .map(
        (kind) =>
          html`<li>
            <button
              type="button"
              @click=${async (event: Event) => {
                (event.currentTarget as HTMLElement).closest('details')?.removeAttribute('open');
                const { download } = await import('../documents/download.js');
                await download(kind, requestOf(host, locale, shown));
              }}
            >
              ${say(locale, `ui.download-${kind}`)}
            </button>
          </li>`,
      )}
  </ul>`;
}

/** Escape closes the menu and puts the keyboard's focus at its button. */
export function closeOnEscape(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

function requestOf(host: PeilHost, locale: Locale, { drawing, data, text }: Shown): DownloadRequest {
  const theme = resolveTheme(host);
  const { source, date } = sourceFacts(host, data.metadata, locale);
  const measure = canvasMeasure(theme);
  const frame: Frame = { width: drawing.width, height: drawing.height, theme, locale, measure };
  return {
    drawing,
    data,
    locale,
    theme,
    measure,
    heading: text.name,
    summary: text.sentences,
    notes: text.notes,
    source,
    date,
    specification: () => host.chart.specification?.(data, host.values as never, frame),
  };
}
