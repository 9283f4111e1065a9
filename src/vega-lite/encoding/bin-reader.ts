import { isValid, type Row } from '../rows.js';

const plain = (value: unknown) => String(Number(Number(value).toPrecision(12)));

/** Reads the name of the bin of a row: its ends. */
export const binReader =
  (name: string) =>
  (row: Row): string =>
    isValid(row[name]) ? `${plain(row[name])} – ${plain(row[`${name}_end`])}` : 'null';
