import { css } from 'lit';

/** Looks of the list of firms. */
export const firmListStyles = css`
  .firms {
    display: grid;
    gap: 0.5rem;
  }
  .firms input {
    min-height: 2.25em;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_axis);
    border-radius: 4px;
    background: var(--_surface);
  }
  .firms ul {
    list-style: none;
    max-height: 24rem;
    overflow: auto;
    border-block: 1px solid var(--_axis);
  }
  .firms li {
    display: flex;
    align-items: center;
    border-block-end: 1px solid var(--_grid);
  }
  .firms li button {
    flex: 1;
    min-height: 2.75em;
    border: 0;
    border-radius: 0;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .firms li :is(button:hover, [aria-pressed='true']) {
    background: var(--_raised);
    color: inherit;
  }
  .firms [aria-pressed='true'] {
    box-shadow: inset 4px 0 var(--_accent);
  }
  .firms li :focus-visible {
    outline-offset: -3px;
  }
  .firms li span {
    color: var(--_subtle);
  }
  .firms a {
    padding: 0.5em;
  }
`;
