import { describe, expect, it } from 'vitest';
import { readNdjson } from '../../../src/data/files/read-ndjson.js';
import { read } from '../../../src/data/read.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('JSON with a row on each line', () => {
  it('is read by what it is', async () => {
    const { data, report } = await read(
      bytesOf(
        '{"code":"GM0344","aantal":1.5}\r\n\r\n{"code":"GM0355","aantal":null}\n{"code":"GM0356","deel":{"a":2}}\n',
      ),
    );
    expect(report.format).toBe('ndjson');
    expect(data.columns.map(({ field }) => field.name)).toEqual(['code', 'aantal', 'deel.a']);
    expect(Array.from(data.columns[1]?.values as Float64Array)).toEqual([1.5, NaN, NaN]);
  });

  it('is read by its name when there is one line', () => {
    expect(readNdjson('{"a":1}', { url: 'https://x.nl/a.jsonl' })?.length).toBe(1);
    expect(readNdjson('{"a":1}', { contentType: 'application/x-ndjson' })?.length).toBe(1);
    expect(readNdjson('{"a":1}')).toBeUndefined();
  });

  it('reads lists and features', () => {
    expect(readNdjson('["gemeente","aantal"]\n["Utrecht",3]')).toMatchObject({
      names: ['gemeente', 'aantal'],
      columns: [['Utrecht'], [3]],
    });
    const point = '{"type":"Feature","properties":{"a":1},"geometry":{"type":"Point","coordinates":[5.1,52.1]}}';
    expect(readNdjson(`${point}\n${point}`)).toMatchObject({ format: 'ndjson', names: ['lon', 'lat', 'a'], length: 2 });
  });

  it('loses no row in silence', async () => {
    await expect(read(bytesOf('{"a":1}\n{"a":2}\n{"a":3,"b'))).rejects.toMatchObject({
      code: 'broken',
      facts: { line: 3, cut: 'cut' },
    });
    await expect(read(bytesOf('{"a":1}\n{"a":x}\n{"a":3}'))).rejects.toMatchObject({
      code: 'broken',
      facts: { line: 2 },
    });
  });

  it('leaves other text alone', () => {
    for (const text of ['{\n"a": 1\n}', '[{"a":1},\n{"a":2}]', 'a;b\n1;2', '1\n2\n', '"a"\n"b"'])
      expect(readNdjson(text)).toBeUndefined();
  });
});
