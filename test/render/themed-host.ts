import { forcedCss } from '../../src/theme/forced-colours.js';
import { themeCss } from '../../src/theme/tokens.js';

/** An element in the page with a shadow root that has the theme, and a box in it to paint in. */
export function themedHost(width = 760): { host: HTMLElement; box: HTMLElement; remove: () => void } {
  const host = document.createElement('div');
  host.style.width = `${width}px`;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host{display:block}${themeCss}${forcedCss}`);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  root.append(box);
  document.body.append(host);
  return { host, box, remove: () => host.remove() };
}

export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
