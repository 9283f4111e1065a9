import { css } from 'lit';

/** Looks of the buttons over the map and of the list of firms. */
export const mapStyles = css`
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
  .firms .controls > :is(p, span) {
    line-height: 2.25;
  }
  .zoom {
    position: absolute;
    display: flex;
    gap: 0.25rem;
    margin: 8px;
  }
  @media print {
    .zoom {
      display: none;
    }
    .firms ul {
      max-height: none;
    }
    /* Which part of the list is on paper. */
    .firms .controls {
      display: flex !important;
    }
    .firms .controls > :not(p, span) {
      display: none;
    }
  }
  /* Signs and names stand on these areas, in the same few colours. */
  @media (forced-colors: active) {
    [class*='fill-sequential'] {
      fill-opacity: 0.4;
    }
  }
`;
