import { html, type TemplateResult } from 'lit';
import type { Locale } from '../core/frame.js';

/** A button that opens a list of files to take along; `bring` is called when the reader comes near it. */
export function downloadMenu(
  locale: Locale,
  list: TemplateResult | undefined,
  keydown: ((event: KeyboardEvent) => void) | undefined,
  bring: () => void,
): TemplateResult {
  return html`<details class="menu" @pointerenter=${bring} @toggle=${bring} @keydown=${keydown}>
    <summary>${locale.say('ui.download')}</summary>
    ${list}
  </details>`;
}
