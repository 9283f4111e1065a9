import { decompress } from 'fzstd';
import type { Compressors } from 'hyparquet';
import { unpackFramedLz4, unpackLz4 } from './lz4.js';
import { damaged } from './refusal.js';

/** What unpacks the pages of a Parquet file that is packed otherwise than most. */
export const rareCompressors: Compressors = {
  ZSTD(packed, size) {
    const page = decompress(packed);
    if (page.length !== size) throw damaged('Parquet');
    return page;
  },
  LZ4: unpackFramedLz4,
  LZ4_RAW: unpackLz4,
};
