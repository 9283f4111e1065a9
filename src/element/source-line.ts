import { html, nothing, type TemplateResult } from 'lit';
import type { Metadata } from '../core/dataset.js';
import type { Locale } from '../core/frame.js';
import type { PeilHost } from './host.js';

/** Where the figures are from and of which day; what the page says goes before what the data says. */
export function sourceFacts(host: PeilHost, metadata: Metadata | undefined, locale: Locale) {
  const date = host.date ?? metadata?.date;
  return {
    source: host.source ?? metadata?.source,
    url: webAddress(host.sourceUrl ?? metadata?.sourceUrl),
    date: date && /^\d{4}-\d\d-\d\d$/.test(date) ? locale.write({ date }) : date,
  };
}

/** The line below a picture: source, date, and what the figures mean. */
export function sourceLine(
  host: PeilHost,
  locale: Locale,
  metadata: Metadata | undefined,
): TemplateResult | typeof nothing {
  const { source, url, date } = sourceFacts(host, metadata, locale);
  if (!source && !date && !host.definition) return nothing;
  return html`<div class="about" part="source">
    ${
      source || date
        ? html`<p>
            ${
              source
                ? html`${locale.say('ui.source')}:
                  ${url ? html`<a href=${url}>${source}</a>` : source}${date ? '. ' : ''}`
                : nothing
            }${date ? html`${locale.say('ui.date')}: ${date}` : nothing}
          </p>`
        : nothing
    }
    ${
      host.definition
        ? html`<details class="definition">
            <summary>${locale.say('ui.definition')}</summary>
            <p>${host.definition}</p>
          </details>`
        : nothing
    }
  </div>`;
}

/** An address that a link may go to; a page's attributes are not trusted with scripts. */
function webAddress(given: string | undefined): string | undefined {
  if (!given) return undefined;
  try {
    return /^(https?|mailto):$/.test(new URL(given, document.baseURI).protocol) ? given : undefined;
  } catch {
    return undefined;
  }
}
