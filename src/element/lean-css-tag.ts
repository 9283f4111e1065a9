/**
 * What Lit's `css-tag.js` does, for browsers that adopt style sheets only. The build for pages puts it in the place of that file,
 * which also serves browsers that Peil's colours do not reach (see README), at the cost of 0.4 kB on each page.
 */

/** The text of a style sheet, made into one when it is first adopted. */
export class CSSResult {
  readonly cssText: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }
}

export const supportsAdoptingStyleSheets = true;

/** Takes a template without values; Peil writes no others. */
export const css = ([text = '']: TemplateStringsArray): CSSResult => new CSSResult(text);

export const unsafeCSS = (text: string): CSSResult => new CSSResult(text);

export const getCompatibleStyle = (style: CSSResult): CSSResult => style;

export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
}
