import { html, nothing, type TemplateResult } from 'lit';
import type { Control } from '../core/chart.js';
import type { Locale } from '../core/frame.js';
import type { Filter } from './filters.js';

/** What the control bar does when the reader uses it. */
export interface ControlHandlers {
  set(option: string, value: string | boolean): void;
  keep(column: string, value: string): void;
}

/** The settings a reader may change, as native form controls above the picture. */
export function controlBar(
  controls: readonly Control[],
  filters: readonly Filter[],
  kept: Readonly<Record<string, string>>,
  locale: Locale,
  handlers: ControlHandlers,
): TemplateResult | typeof nothing {
  if (controls.length + filters.length === 0) return nothing;
  return html`<div class="controls" part="controls">
    ${controls.map((control) => oneControl(control, locale, handlers))}
    ${filters.map((filter) =>
      select(
        filter.column,
        kept[filter.column] ?? '',
        [{ value: '', label: locale.say('ui.all') }, ...filter.values.map((value) => ({ value, label: value }))],
        (value) => handlers.keep(filter.column, value),
      ),
    )}
  </div>`;
}

function oneControl(control: Control, locale: Locale, handlers: ControlHandlers): TemplateResult {
  const label = locale.say(`control.${control.option}`);
  if (control.kind === 'flag') {
    return html`<label class="flag">
      <input
        type="checkbox"
        .checked=${control.value === 'true'}
        @change=${(event: Event) => handlers.set(control.option, (event.target as HTMLInputElement).checked)}
      />
      ${label}
    </label>`;
  }
  const choices = control.choices ?? [];
  if (control.kind === 'buttons') {
    return html`<div class="buttons" role="group" aria-label=${label}>
      <span class="label" aria-hidden="true">${label}</span>
      ${choices.map(
        (choice) =>
          html`<button
            type="button"
            aria-pressed=${choice.value === control.value}
            @click=${() => handlers.set(control.option, choice.value)}
          >
            ${choice.label}
          </button>`,
      )}
    </div>`;
  }
  return select(label, control.value, choices, (value) => handlers.set(control.option, value));
}

function select(
  label: string,
  value: string,
  choices: readonly { readonly value: string; readonly label: string }[],
  set: (value: string) => void,
): TemplateResult {
  return html`<label class="choice">
    <span class="label">${label}</span>
    <select @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}>
      ${choices.map(
        (choice) => html`<option value=${choice.value} .selected=${choice.value === value}>${choice.label}</option>`,
      )}
    </select>
  </label>`;
}
