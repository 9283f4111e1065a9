import { css, html, nothing, type TemplateResult } from 'lit';
import { tabulate } from '../access/tabulate.js';
import type { Drawing } from '../core/drawing.js';
import type { Locale } from '../core/frame.js';
import { sayLater } from '../locale/say-later.js';
import { tableNl } from '../locale/table.nl.js';

const say = sayLater(tableNl);

/** Look of the table. */
export const styles = css`
  .table {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
  }
  .scroll {
    width: 100%;
    max-height: 32rem;
    overflow: auto;
    border-block: 1px solid var(--_axis);
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    padding: 0.5em;
    color: var(--_subtle);
  }
  th,
  td {
    padding: 0.35em 0.6em;
    text-align: start;
    vertical-align: baseline;
    border-block-end: 1px solid var(--_grid);
    font-weight: 400;
  }
  thead th {
    position: sticky;
    top: 0;
    font-weight: 600;
    background: var(--_raised);
  }
  .number {
    text-align: end;
  }
  td.number,
  td.period,
  td.date {
    white-space: nowrap;
  }
  @media print {
    .scroll {
      max-height: none;
      overflow: visible;
    }
  }
`;

/** The figures of a drawing as a real table; long ones show their first rows and a button for more. */
export function dataTable(
  drawing: Drawing,
  locale: Locale,
  name: string,
  shown: number,
  more: () => void,
): TemplateResult {
  const { columns, rows } = tabulate(drawing);
  const caption = say(locale, 'ui.table-caption', { name, count: rows.length });
  return html`
    <div class="scroll" tabindex="0" role="group" aria-label=${caption}>
      <table part="table">
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((field) => html`<th scope="col" class=${field.type}>${field.name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, shown).map(
            ({ cells }) =>
              html`<tr>
                ${columns.map((field, at) => {
                  const cell = cells[at];
                  const words = cell ? locale.cell(field, cell) : '';
                  // A row of totals is about what comes first in it, which need not be in the first column.
                  return at === cells.findIndex(Boolean)
                    ? html`<th scope="row">${words}</th>`
                    : html`<td class=${field.type}>${words}</td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      rows.length > shown
        ? html`<button type="button" @click=${more}>
            ${say(locale, 'ui.table-more', { shown, count: rows.length })}
          </button>`
        : nothing
    }
  `;
}
