import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../core/frame.js';
import { downloadMenu } from './download-menu.js';

/** How the tools stand, and what they do. */
export interface ToolsState {
  readonly tableOpen: boolean;
  /** The table, once its code is there. */
  readonly table: TemplateResult | undefined;
  /** The list of files, once its code is there, and what its keys do. */
  readonly files: TemplateResult | undefined;
  readonly filesKey: ((event: KeyboardEvent) => void) | undefined;
  readonly noTable: boolean;
  readonly noDownload: boolean;
  toggleTable(): void;
  bringFiles(): void;
}

/** What a reader can do with a picture besides looking at it: see its figures as a table, take it along. */
export function tools(locale: Locale, state: ToolsState): TemplateResult {
  const { tableOpen } = state;
  const button = html`<button
    type="button"
    class="table-button"
    aria-expanded=${tableOpen}
    aria-controls="table"
    @click=${() => state.toggleTable()}
  >
    ${locale.say(tableOpen ? 'ui.table-hide' : 'ui.table-show')}
  </button>`;
  return html`
    <div class="tools">
      ${state.noTable ? nothing : button}
      ${state.noDownload ? nothing : downloadMenu(locale, state.files, state.filesKey, () => state.bringFiles())}
    </div>
    <div id="table" class="table" ?hidden=${!tableOpen}>${state.table ?? nothing}</div>
  `;
}
