import { snappyUncompress, type CompressionCodec, type Compressors, type RowGroup } from 'hyparquet';
import { gunzip } from './read-gzip.js';
import { mostUnpacked, refused, tooLargeInside } from './refusal.js';

/** What unpacks the pages of most Parquet files. */
const compressors: Compressors = {
  SNAPPY(packed, size) {
    const page = new Uint8Array(size);
    snappyUncompress(packed, page);
    return page;
  },
  GZIP: (packed) => gunzip(packed),
};

/** What unpacks the wanted columns. Throws `format` when one of them is packed in a way that is not read. */
export async function compressorsOf(groups: readonly RowGroup[], names: readonly string[]): Promise<Compressors> {
  const codecs = new Set<CompressionCodec>();
  for (const { columns } of groups)
    for (const { meta_data: about } of columns)
      if (about && names.includes(about.path_in_schema[0] ?? '')) codecs.add(about.codec);
  codecs.delete('UNCOMPRESSED');
  const isCommon = [...codecs].every((codec) => Object.hasOwn(compressors, codec));
  const all = isCommon
    ? compressors
    : { ...compressors, ...(await import('./parquet-rare-codecs.js')).rareCompressors };
  const used: Compressors = {};
  for (const codec of codecs) {
    const unpack = Object.hasOwn(all, codec) ? all[codec] : undefined;
    if (!unpack) throw refused(`Parquet (${codec})`, 'packed');
    used[codec] = (packed, size) => {
      if (size > mostUnpacked) throw tooLargeInside(size);
      return unpack(packed, size);
    };
  }
  return used;
}
