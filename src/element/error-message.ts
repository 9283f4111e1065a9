import { html, nothing, type TemplateResult } from 'lit';
import type { PeilError } from '../core/error.js';
import type { Locale } from '../core/frame.js';
import type { Options } from '../core/option.js';
import type { Resolution } from '../core/resolve.js';
import { attributeName } from './attribute-name.js';
import type { PeilHost } from './host.js';

/** What went wrong, what was found and what to do, with the page's own fallback below it so that nothing is lost. */
export function errorMessage(
  host: PeilHost,
  locale: Locale,
  failure: PeilError,
  resolution: Resolution<Options> | undefined,
  retry: () => void,
): TemplateResult {
  const problems = failure.code === 'columns' ? problemSentences(host, locale, resolution) : [];
  const again = ['network', 'server', 'timeout', 'not-found', 'forbidden', 'boundaries'].includes(failure.code);
  return html`<div class="error" part="error" role="alert">
    <p class="error-title">${locale.say('ui.error-title')}</p>
    <p>${locale.say(`error.${failure.code}`, { tag: host.localName, ...failure.facts })}</p>
    ${
      problems.length > 0
        ? html`<ul>
            ${problems.map((problem) => html`<li>${problem}</li>`)}
          </ul>`
        : nothing
    }
    ${again ? html`<button type="button" @click=${retry}>${locale.say('ui.retry')}</button>` : nothing}
    <slot></slot>
  </div>`;
}

function problemSentences(host: PeilHost, locale: Locale, resolution: Resolution<Options> | undefined): string[] {
  const problems = resolution?.problems ?? [];
  return problems.map((problem, at) =>
    locale.say(`problem.${problem.code}`, {
      tag: host.localName,
      option: attributeName(problem.option),
      given: problem.given,
      expected: problem.expected && locale.say(problem.expected),
      choices: problem.choices,
      // Once is enough.
      columns: at === 0 ? host.columnNames : undefined,
    }),
  );
}
