import { html, nothing, type TemplateResult } from 'lit';
import { tabulate } from '../access/tabulate.js';
import type { Drawing } from '../core/drawing.js';
import type { Locale } from '../core/frame.js';

/** The figures of a drawing as a real table; long ones show their first rows and a button for more. */
export function dataTable(
  drawing: Drawing,
  locale: Locale,
  name: string,
  shown: number,
  more: () => void,
): TemplateResult {
  const { columns, rows } = tabulate(drawing);
  const numeric = (at: number) => columns[at]?.type === 'number';
  return html`
    <div
      class="scroll"
      tabindex="0"
      role="group"
      aria-label=${locale.say('ui.table-caption', { name, count: rows.length })}
    >
      <table part="table">
        <caption>
          ${locale.say('ui.table-caption', { name, count: rows.length })}
        </caption>
        <thead>
          <tr>
            ${columns.map((field, at) => html`<th scope="col" class=${numeric(at) ? 'number' : ''}>${field.name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, shown).map(
            (row) =>
              html`<tr>
                ${columns.map((field, at) => {
                  const cell = row.cells[at];
                  const words = cell ? locale.cell(field, cell) : '';
                  return at === 0
                    ? html`<th scope="row">${words}</th>`
                    : html`<td class=${numeric(at) ? 'number' : ''}>${words}</td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      rows.length > shown
        ? html`<button type="button" @click=${more}>
            ${locale.say('ui.table-more', { shown, count: rows.length })}
          </button>`
        : nothing
    }
  `;
}
