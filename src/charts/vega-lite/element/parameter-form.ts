import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../core/frame.js';
import { isObject, type Json } from '../../../vega-lite/vega/specification.js';

/** Reads and sets the parameters of a view. */
export interface Parameters {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}

/** The parameters that a specification binds to inputs, as native form controls. */
export function parameterForm(
  compiled: Json | undefined,
  locale: Locale,
  parameters: Parameters,
): TemplateResult | typeof nothing {
  const signals = Array.isArray(compiled?.['signals']) ? (compiled['signals'] as unknown[]) : [];
  const bound = signals.flatMap((signal) =>
    isObject(signal) && isObject(signal['bind']) && typeof signal['name'] === 'string'
      ? [{ name: signal['name'], bind: signal['bind'] }]
      : [],
  );
  const fields = bound.filter(({ bind }) => typeof bind['input'] === 'string');
  if (fields.length === 0) return nothing;
  return html`<fieldset class="parameters controls">
    <legend class="unseen">${locale.say('parameters.title')}</legend>
    ${fields.map(({ name, bind }) => field(name, bind, locale, parameters))}
  </fieldset>`;
}

function field(name: string, bind: Json, locale: Locale, { get, set }: Parameters): TemplateResult {
  const label = typeof bind['name'] === 'string' ? bind['name'].replace(/:\s*$/, '') : name;
  const input = String(bind['input']);
  const value = get(name);
  const numeric = input === 'range' || input === 'number';
  const change = (event: Event) => {
    const { value: text } = event.target as HTMLInputElement;
    set(name, numeric ? (text === '' ? null : Number(text)) : text);
  };
  if (input === 'checkbox') {
    return html`<label>
      <input
        type="checkbox"
        .checked=${!!value}
        @change=${(event: Event) => set(name, (event.target as HTMLInputElement).checked)}
      />
      ${label}
    </label>`;
  }
  if (input === 'select' || input === 'radio') {
    const options = Array.isArray(bind['options']) ? (bind['options'] as unknown[]) : [];
    const labels = Array.isArray(bind['labels']) ? (bind['labels'] as unknown[]) : [];
    return html`<label>
      ${label}
      <select @change=${(event: Event) => set(name, options[(event.target as HTMLSelectElement).selectedIndex])}>
        ${options.map(
          (option, at) => html`<option .selected=${option === value}>${wordsOf(labels[at] ?? option, locale)}</option>`,
        )}
      </select>
    </label>`;
  }
  if (input === 'range') {
    const { min = 0, max = 100, step } = bind;
    return html`<label>
      ${label}
      <input
        type="range"
        min=${String(min)}
        max=${String(max)}
        step=${step === undefined ? 'any' : String(step)}
        .value=${String(value ?? '')}
        @input=${change}
      />
      <output>${typeof value === 'number' ? locale.number(value) : ''}</output>
    </label>`;
  }
  const type = ['number', 'date', 'time', 'month', 'week', 'color', 'search', 'datetime-local'].includes(input)
    ? input
    : 'text';
  return html`<label>
    ${label}
    <input type=${type} .value=${String(value ?? '')} @input=${change} />
  </label>`;
}

function wordsOf(option: unknown, locale: Locale): string {
  if (option === null || option === undefined) return locale.say('parameters.all');
  return typeof option === 'number' ? locale.number(option) : String(option);
}
