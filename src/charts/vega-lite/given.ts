import type { VegaPicture } from '../../vega-lite/vega/engine/vega-engine.js';
import type { Json } from '../../vega-lite/vega/specification.js';

/** A specification with what is known of it: what the option `spec` holds. */
export class GivenSpecification {
  constructor(
    readonly specification: Json,
    /** Texts of the files it names, by address as it writes it. */
    readonly files: ReadonlyMap<string, string> = new Map(),
    /** Whether the data of the chart is the specification's own, so that nothing takes its place. */
    readonly isOwnData = false,
    /** The picture before, of which the reader's selections are kept; drawn again when nothing else has changed. */
    readonly before?: VegaPicture,
  ) {}
}
