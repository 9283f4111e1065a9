import type { Status } from '../../core/dataset.js';

const places: Readonly<Record<Status, number>> = {
  suppressed: 0,
  unknown: 1,
  impossible: 2,
  provisional: 3,
  revised: 4,
  forecast: 5,
};

/** Every status, in the order in which its number is sent. */
export const statusNames = Object.keys(places) as readonly Status[];
