import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Mark } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { defineElement } from '../../element/define-element.js';
import { PeilElement } from '../../element/peil-element.js';
import { chart, pictureOf } from './chart.js';
import { titleOf } from './insights.js';
import type { LivePicture } from './element/live-picture.js';
import { parameterStyles } from './element/parameter-styles.js';
import { SpecController } from './element/spec-controller.js';

/**
 * Someone else's Vega-Lite specification (version 5 or 6), with Peil's frame around it: theme, language, summary, table, files and
 * keys. Selections and settings of the specification work.
 *
 * The specification comes from `spec-url`, from a child `<script type="application/vnd.vegalite+json">` or from the property `spec`.
 * Data that the page gives (`data-url`, a child table or `rows`) takes the place of the specification's own data, or fills the
 * source that it names (`"data": {"name": "figures"}`). Files are loaded from the page's own origin only.
 */
export class PeilVegaLite extends PeilElement {
  static override readonly chart = chart;

  static override styles = [PeilElement.styles, parameterStyles];

  static override readonly properties: PropertyDeclarations = {
    ...PeilElement.properties,
    spec: {},
    specUrl: { attribute: 'spec-url' },
    // What the page does not give comes from the specification.
    rows: { attribute: false, noAccessor: true },
    heading: { noAccessor: true },
  };

  /** The specification: an object, or JSON text. Goes before `spec-url`. */
  declare spec: unknown;
  /** Address of the specification, on the page's own origin; the files it names are relative to it. */
  declare specUrl: string | undefined;

  protected override readonly besides = new SpecController(this);

  #live: LivePicture | undefined;
  #coming: Promise<LivePicture> | undefined;

  /** Whether the page gives data of its own. */
  get givesData(): boolean {
    const child = ':scope > script[type="application/json"]:not([data-for]), :scope > table';
    return !!this.dataUrl || given.get(this)?.rows !== undefined || this.querySelector(child) !== null;
  }

  /** What the page set, else what the specification has. */
  ownOr(name: 'rows' | 'heading'): unknown {
    const own = given.get(this)?.[name];
    if (own !== undefined && own !== null) return own;
    if (name === 'rows') return this.givesData ? undefined : this.besides?.rows;
    const specification = this.besides?.specification;
    return (specification && titleOf(specification)) || undefined;
  }

  protected override panel(locale: Locale): TemplateResult | typeof nothing {
    return this.#live?.parameters(locale) ?? nothing;
  }

  protected override drawn(): void {
    const { drawing } = this;
    const picture = drawing && pictureOf(drawing);
    const { plot } = this;
    // What our own engine drew does not live.
    if (!picture) this.#live?.end();
    if (!picture || !plot) return;
    this.#coming ??= import('./element/live-picture.js').then(
      ({ LivePicture }) =>
        (this.#live = new LivePicture({
          plot,
          changed: (now) => this.besides.live(now),
          requestUpdate: () => this.requestUpdate(),
        })),
    );
    void this.#coming.then((live) => live.show(picture));
  }

  protected override markActivated(mark: Mark): boolean {
    this.#live?.activate(mark);
    return false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#live?.end();
  }
}

/** What a page set of the properties that a specification may fill in. */
const given = new WeakMap<PeilVegaLite, { rows?: unknown; heading?: unknown }>();

for (const name of ['rows', 'heading'] as const) {
  Object.defineProperty(PeilVegaLite.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: PeilVegaLite) {
      return this.ownOr(name);
    },
    set(this: PeilVegaLite, value: unknown) {
      const before = this.ownOr(name);
      given.set(this, { ...given.get(this), [name]: value });
      this.requestUpdate(name, before);
    },
  });
}

defineElement('peil-vega-lite', PeilVegaLite);
