import { html, type TemplateResult } from 'lit';
import type { Locale } from '../core/frame.js';
import type { DownloadKind, DownloadRequest } from '../documents/download.js';

const kinds: readonly DownloadKind[] = ['svg', 'png', 'csv', 'data'];

/** A button that opens a list of files to take along. What makes the files is loaded when one is asked for. */
export function downloadMenu(locale: Locale, request: () => DownloadRequest): TemplateResult {
  return html`<details
    class="menu"
    @keydown=${(event: KeyboardEvent) => {
      const menu = event.currentTarget as HTMLDetailsElement;
      if (event.key !== 'Escape' || !menu.open) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }}
  >
    <summary>${locale.say('ui.download')}</summary>
    <ul>
      ${kinds.map(
        (kind) =>
          html`<li>
            <button
              type="button"
              @click=${async (event: Event) => {
                (event.currentTarget as HTMLElement).closest('details')?.removeAttribute('open');
                const { download } = await import('../documents/download.js');
                await download(kind, request());
              }}
            >
              ${locale.say(`ui.download-${kind}`)}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}
