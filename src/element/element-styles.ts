import { css, unsafeCSS } from 'lit';
import { themeCss } from '../theme/tokens.js';

/** What stands around a picture. Sizes are relative to the page's text, so that a reader's own size is kept. */
export const elementStyles = [
  unsafeCSS(themeCss),
  css`
    :host {
      display: block;
    }
    :host([hidden]),
    [hidden] {
      display: none !important;
    }
    * {
      box-sizing: border-box;
      margin: 0;
      padding: 0;
    }
    /* Inside the host, where a page's rules for everything do not reach. */
    figure {
      font-size: clamp(14px, var(--_size), 22px);
      font-style: normal;
      font-weight: 400;
      line-height: 1.5;
      text-align: start;
      text-transform: none;
      text-indent: 0;
      text-shadow: none;
      white-space: normal;
      display: grid;
      gap: 0.75rem;
      grid-template-columns: minmax(0, 1fr);
      /* Below what the page floats, where beside it there is no room. */
      min-width: min(100%, 15rem);
    }
    [part='heading'] {
      color: var(--_heading-color);
      font-family: var(--_heading-font);
      font-size: var(--_heading-size);
      line-height: 1.25;
      text-wrap: balance;
    }
    .summary {
      max-width: 70ch;
    }
    .lead {
      font-weight: 600;
    }
    .status:empty {
      position: absolute;
    }
    .status:not(:empty) {
      padding: 0.75rem 1rem;
      background: var(--_raised);
    }
    .stage {
      display: grid;
      gap: 0.5rem;
      grid-template-columns: minmax(0, 1fr);
    }
    .plot {
      position: relative;
      /* Words are measured without it. */
      word-spacing: normal;
    }
    /* Still as wide as the picture would be: what does not fit now may fit later. */
    .plot[hidden] {
      display: block !important;
      visibility: hidden;
      height: 0;
    }
    /* Room for what is coming, so that the page below it moves less. */
    [aria-busy='true'] .plot {
      min-height: 20rem;
    }
    :focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
    /* Here the mark that a reader is at has a ring. */
    .cursor {
      position: absolute;
      inset: 0;
      pointer-events: none;
      outline: none;
    }
    .ring {
      position: absolute;
      border-radius: 4px;
      scroll-margin: 6rem 1rem;
    }
    .unseen,
    .keys {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .controls,
    .tools {
      position: relative;
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 1rem;
      align-items: end;
    }
    .choice,
    .buttons {
      max-width: 100%;
    }
    .label {
      display: block;
      color: var(--_subtle);
      font-size: 0.8125em;
    }
    button,
    select,
    .menu > summary,
    input {
      font: inherit;
      font-size: 0.9375em;
      letter-spacing: inherit;
      color: var(--_text);
    }
    button,
    select,
    .menu > summary {
      min-height: 2.25em;
      max-width: 100%;
      justify-self: start;
      padding: 0.25em 0.75em;
      border: 1px solid var(--_axis);
      border-radius: 4px;
      background: var(--_surface);
      cursor: pointer;
    }
    button:hover,
    select:hover,
    .menu > summary:hover {
      background: var(--_raised);
      border-color: var(--_text);
    }
    button[aria-pressed='true'] {
      background: var(--_accent);
      border-color: var(--_accent);
      color: var(--_on-accent);
    }
    .buttons button:not(:last-child) {
      border-start-end-radius: 0;
      border-end-end-radius: 0;
      margin-inline-end: -1px;
    }
    .buttons button:not(:first-of-type) {
      border-start-start-radius: 0;
      border-end-start-radius: 0;
    }
    .flag {
      display: flex;
      gap: 0.5em;
      align-items: center;
      min-height: 2.25em;
    }
    input[type='checkbox'] {
      width: 1.25em;
      height: 1.25em;
    }
    a {
      color: var(--_link);
    }
    .notes {
      display: grid;
      gap: 0.25rem;
      padding-inline-start: 1.25rem;
      color: var(--_subtle);
      font-size: 0.875em;
      max-width: 75ch;
    }
    .about {
      color: var(--_subtle);
      font-size: 0.875em;
    }
    .definition summary {
      width: fit-content;
      min-height: 24px;
      cursor: pointer;
    }
    .menu > summary {
      list-style: none;
      display: flex;
      align-items: center;
    }
    .menu > summary::after {
      content: '';
      margin-inline-start: 0.6em;
      width: 0.6em;
      height: 0.35em;
      background: currentColor;
      clip-path: polygon(0 0, 100% 0, 50% 100%);
      forced-color-adjust: none;
    }
    .menu > summary::-webkit-details-marker {
      display: none;
    }
    @media print {
      .controls,
      .tools,
      .tooltip,
      .keys,
      .cursor {
        display: none !important;
      }
      ::details-content {
        content-visibility: visible;
        block-size: auto;
      }
      figure {
        break-inside: avoid;
      }
    }
  `,
];
