import { snappyUncompress, type Compressors, type RowGroup } from 'hyparquet';
import { gunzip } from './read-gzip.js';
import { mostUnpacked, refused, tooLargeInside } from './refusal.js';

/** What unpacks the pages of a Parquet file. */
export const compressors: Compressors = {
  SNAPPY(packed, size) {
    if (size > mostUnpacked) throw tooLargeInside(size);
    const page = new Uint8Array(size);
    snappyUncompress(packed, page);
    return page;
  },
  GZIP: (packed) => gunzip(packed),
};

/** Throws `format` when a wanted column is packed in a way that is not read. */
export function refuseCodecs(groups: readonly RowGroup[], names: readonly string[]): void {
  for (const { columns } of groups) {
    for (const { meta_data: about } of columns) {
      if (!about || !names.includes(about.path_in_schema[0] ?? '')) continue;
      if (about.codec !== 'UNCOMPRESSED' && !Object.hasOwn(compressors, about.codec))
        throw refused(`Parquet (${about.codec})`, 'packed');
    }
  }
}
