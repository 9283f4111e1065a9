import { html, nothing, type TemplateResult } from 'lit';
import type { Control } from '../core/chart.js';
import type { Locale } from '../core/frame.js';

/** Sets an option as the reader does. */
type SetOption = (option: string, value: string | boolean) => void;

/** The settings a reader may change, as native form controls above the picture; `more` stand behind those of the chart. */
export function controlBar(
  controls: readonly Control[],
  more: readonly TemplateResult[],
  locale: Locale,
  set: SetOption,
): TemplateResult | typeof nothing {
  if (controls.length + more.length === 0) return nothing;
  return html`<div class="controls" part="controls">
    ${controls.map((control) => oneControl(control, locale, set))} ${more}
  </div>`;
}

function oneControl(control: Control, locale: Locale, set: SetOption): TemplateResult {
  const label = locale.say(`control.${control.option}`);
  if (control.kind === 'flag') {
    return html`<label class="flag">
      <input
        type="checkbox"
        .checked=${control.value === 'true'}
        @change=${(event: Event) => set(control.option, (event.target as HTMLInputElement).checked)}
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
            @click=${() => set(control.option, choice.value)}
          >
            ${choice.label}
          </button>`,
      )}
    </div>`;
  }
  return select(label, control.value, choices, (value) => set(control.option, value));
}

/** A choice from a list. */
export function select(
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
