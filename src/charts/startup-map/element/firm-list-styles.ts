import { css } from 'lit';

/** Looks of the list of firms. */
export const firmListStyles = css`
  .firms {
    display: grid;
    gap: 0.5rem;
  }
  .firms input {
    min-height: 2.5rem;
    padding: 0.375rem 0.5rem;
    border: 1px solid var(--_axis);
    border-radius: 4px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .firms .found {
    align-self: end;
  }
  .firms ul {
    list-style: none;
    max-height: 24rem;
    overflow: auto;
    border-block: 1px solid var(--_grid);
  }
  .firms li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    border-block-start: 1px solid var(--_grid);
  }
  .firms li:first-child {
    border-block-start: 0;
  }
  .firms li button {
    flex: 1;
    min-height: 2.5rem;
    padding: 0.375rem 0.5rem;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .firms li button:hover {
    background: var(--_raised);
  }
  .firms li button[aria-pressed='true'] {
    background: var(--_raised);
    box-shadow: inset 4px 0 0 var(--_accent);
  }
  .firms li button:focus-visible {
    outline-offset: -3px;
  }
  .firms li span {
    color: var(--_subtle);
  }
  .firms li a {
    color: var(--_link);
    padding: 0.5rem;
  }
  .firms .within,
  .firms .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
  }
`;
