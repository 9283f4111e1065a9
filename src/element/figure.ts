import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../core/frame.js';
import { headingOf } from './heading.js';

type Part = TemplateResult | typeof nothing;

/** The words that stand around a picture. */
export interface PageText {
  readonly name: string;
  /** The summary, most important first. */
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
}

/** What a figure is made of, from top to bottom. */
export interface FigureParts {
  readonly locale: Locale;
  /** What a screen reader calls the figure. */
  readonly name: string;
  readonly heading: string | undefined;
  readonly headingLevel: number;
  readonly busy: boolean;
  readonly sentences: readonly string[];
  readonly controls: Part;
  /** What is going on, for everybody and for the polite voice; `''` when nothing is. */
  readonly status: string;
  readonly error: Part;
  readonly plotShown: boolean;
  readonly plotTools: Part;
  readonly panel: Part;
  readonly notes: readonly string[];
  readonly about: Part;
  readonly tools: Part;
}

/** The picture with all that stands around it. The boxes in the plot and the help on keys are filled by the explorer. */
export function figure(parts: FigureParts): TemplateResult {
  const { locale, name } = parts;
  return html`
    <figure aria-label=${name} aria-busy=${parts.busy}>
      ${parts.heading ? headingOf(parts.headingLevel, parts.heading) : nothing} ${summary(parts.sentences)}
      ${parts.controls}
      <p class="status" role="status">${parts.status}</p>
      ${parts.error}
      <div class="stage">
        <div class="plot" part="plot" ?hidden=${!parts.plotShown}>
          <div class="picture" role="img" aria-label=${locale.say('ui.chart-of', { name })}></div>
          <div
            class="cursor"
            role="listbox"
            tabindex="0"
            aria-label=${locale.say('ui.keys', { name })}
            aria-describedby="keys"
            hidden
          ></div>
          <div class="tooltip" aria-hidden="true" hidden></div>
          ${parts.plotTools}
        </div>
        <p class="keys" id="keys"></p>
        ${parts.panel}
      </div>
      ${notes(parts.notes, locale)} ${parts.about} ${parts.tools}
    </figure>
  `;
}

function summary([lead, ...others]: readonly string[]): Part {
  if (!lead) return nothing;
  return html`<p class="summary" part="summary"><span class="lead">${lead}</span> ${others.join(' ')}</p>`;
}

function notes(sentences: readonly string[], locale: Locale): Part {
  if (sentences.length === 0) return nothing;
  return html`<ul class="notes" part="notes" aria-label=${locale.say('ui.notes')}>
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}
