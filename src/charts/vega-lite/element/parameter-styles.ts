import { css } from 'lit';

/** Looks of the settings that a specification has. */
export const parameterStyles = css`
  .parameters {
    border: 0;
    margin: 0;
    padding: 0;
  }
  .parameters label {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-height: 2.25em;
  }
  .parameters input:not([type='checkbox'], [type='range'], [type='color']) {
    min-height: 2.25em;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_axis);
    border-radius: 4px;
    color: var(--_text);
    background: var(--_surface);
  }
`;
