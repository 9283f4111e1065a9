import type { ColumnMetaData, Compressors, PageHeader } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { checkRuns } from './parquet-runs.js';
import { damaged, mostUnpacked, tooLargeInside } from './refusal.js';

/** Where a column of one group stands in the file. */
export function chunkBounds(about: ColumnMetaData): { start: number; end: number } {
  const start = Number(about.dictionary_page_offset || about.data_page_offset);
  return { start, end: start + Number(about.total_compressed_size) };
}

/**
 * Goes past the pages of a column without reading them: they must fit in their place and hold as many values as there are rows.
 * A wrong number in one of them would otherwise ask for endless room and time. Throws `broken`.
 */
export function checkPages(
  bytes: Uint8Array,
  about: ColumnMetaData,
  rows: number,
  isOptional: boolean,
  compressors: Compressors,
): void {
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), offset: 0 };
  let values = 0;
  let dictionary = 0;
  while (values < rows && reader.offset < bytes.length) {
    const header = parquetHeader(reader);
    const { compressed_page_size: packed, uncompressed_page_size: size } = header;
    const count = header.data_page_header?.num_values ?? header.data_page_header_v2?.num_values;
    const words = header.dictionary_page_header?.num_values ?? 0;
    if (size > mostUnpacked) throw tooLargeInside(size);
    const fits =
      packed >= 0 &&
      size >= 0 &&
      reader.offset + packed <= bytes.length &&
      (about.codec !== 'UNCOMPRESSED' || packed === size);
    if (!fits || !(words >= 0 && words <= size) || !((count ?? 0) >= 0 && values + (count ?? 0) <= rows))
      throw damaged('Parquet');
    values += count ?? 0;
    dictionary ||= words;
    const page = bytes.subarray(reader.offset, reader.offset + packed);
    checkRuns(unpacked(page, header, compressors[about.codec]), header, {
      isOptional,
      type: about.type,
      words: dictionary,
    });
    reader.offset += packed;
  }
  if (values !== rows) throw damaged('Parquet');
}

/** A data page as it is read; of the second kind only the levels in front are needed, which are never packed. */
function unpacked(
  page: Uint8Array,
  { data_page_header: first, data_page_header_v2: second, uncompressed_page_size: size }: PageHeader,
  unpack: Compressors[ColumnMetaData['codec']],
): Uint8Array {
  if (!unpack || (!first && !second)) return page;
  if (first) return unpack(page, size);
  if (!second || second.is_compressed === false) return page;
  const levels = second.definition_levels_byte_length + second.repetition_levels_byte_length;
  if (!(levels >= 0 && levels <= page.length)) throw damaged('Parquet');
  const whole = new Uint8Array(size);
  whole.set(page.subarray(0, levels));
  if (size > levels) whole.set(unpack(page.subarray(levels), size - levels), levels);
  return whole;
}
