import { css, html, nothing, type TemplateResult } from 'lit';
import type { PeilError } from '../core/error.js';
import type { Locale } from '../core/frame.js';
import { sayLater } from '../locale/say-later.js';
import { troubleNl } from '../locale/trouble.nl.js';
import { resolve } from '../core/resolve.js';
import { attributeName } from './attribute-name.js';
import type { PeilHost } from './host.js';

/** Look of a message about trouble. */
export const styles = css`
  .error {
    padding: 1rem;
    border: 1px solid var(--_axis);
    border-inline-start: 4px solid var(--_target);
    display: grid;
    gap: 0.5rem;
    max-width: 75ch;
    overflow-wrap: anywhere;
  }
  .error ul {
    padding-inline-start: 1.25rem;
  }
  .error-title {
    font-weight: 600;
  }
`;

type Question = Parameters<typeof resolve>;

export { sayStatus } from './say-status.js';

/** Words about trouble. */
const sayTrouble = sayLater(troubleNl);

/** What went wrong, what was found and what to do, with the page's own fallback below it so that nothing is lost. */
export function errorMessage(
  host: PeilHost,
  locale: Locale,
  failure: PeilError,
  question: Question | undefined,
  retry: () => void,
): TemplateResult {
  const { url } = failure.facts;
  // Data in an address is no address to show.
  const address = typeof url === 'string' && url.startsWith('data:') ? { url: `${url.slice(0, 30)}…` } : {};
  const { expected } = failure.facts;
  const needed = typeof expected === 'string' ? { expected: sayTrouble(locale, expected) } : {};
  const problems = failure.code === 'columns' ? problemSentences(host, locale, question) : [];
  const again = ['network', 'server', 'timeout', 'not-found', 'forbidden', 'boundaries'].includes(failure.code);
  return html`<div class="error" part="error" role="alert">
    <p class="error-title">${locale.say('ui.error-title')}</p>
    <p>
      ${sayTrouble(locale, `error.${failure.code}`, { tag: host.localName, ...failure.facts, ...address, ...needed })}
    </p>
    ${
      problems.length > 0
        ? html`<ul>
            ${problems.map((problem) => html`<li>${problem}</li>`)}
          </ul>`
        : nothing
    }
    ${again ? html`<button type="button" @click=${retry}>${sayTrouble(locale, 'ui.retry')}</button>` : nothing}
    <slot></slot>
  </div>`;
}

function problemSentences(host: PeilHost, locale: Locale, question: Question | undefined): string[] {
  const problems = question ? resolve(...question).problems : [];
  return problems.map((problem, at) =>
    sayTrouble(locale, `problem.${problem.code}`, {
      tag: host.localName,
      option: attributeName(problem.option),
      given: problem.given,
      expected: problem.expected && sayTrouble(locale, problem.expected),
      choices: problem.choices,
      // Once is enough.
      columns: at === 0 ? host.columnNames : undefined,
    }),
  );
}
