import type { Dataset } from '../../core/dataset.js';
import type { Frame } from '../../core/frame.js';
import type { Json } from '../../vega-lite/model.js';
import { wholeSpecification } from '../../vega-lite/whole-specification.js';
import { freePicture } from './free.js';
import { parts } from './later-parts.js';
import { isChecklist } from './is-checklist.js';
import type { ProgressValues } from './options.js';
import { prepare } from './intricate.js';

/** The picture as a specification with its data. */
export function whole(data: Dataset, values: ProgressValues, frame: Frame): Json {
  const { specification, rows } = isChecklist(values)
    ? parts.checklist.part.picture(data, values)
    : freePicture(prepare(data, values), values);
  return wholeSpecification(specification, rows, values, frame);
}
