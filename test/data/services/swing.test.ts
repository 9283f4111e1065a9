import { describe, expect, it } from 'vitest';
import { read } from '../../../src/data/read.js';

// Made up: no answer of a Swing site was at hand. The forms follow its documentation, path style and version 4.
const url =
  "https://stad.example/jiveservices/odata/Variables('inw')/GeoLevels('wijk')/PeriodLevels('YEAR')/Periods('2024')/Values";
const answer = (extra = {}) => ({
  '@odata.context':
    "https://stad.example/jiveservices/odata/$metadata#Variables('inw')/GeoLevels('wijk')/Periods('2024')/Values",
  value: [
    { ExternalCode: 'WK034401', GeoItem: 'West', Value: 12.5, ValueString: '12,5' },
    { ExternalCode: 'WK034402', GeoItem: 'Noordwest', Value: null, ValueString: 'x' },
    { ExternalCode: 'WK034403', GeoItem: 'Overvecht', Value: null, ValueString: '-' },
  ],
  ...extra,
});
const encoded = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe('Swing (made-up answers)', () => {
  it('takes name and unit from the variable, the period from the path, and reasons from words', async () => {
    const asked: string[] = [];
    const more = (part: string) => {
      asked.push(decodeURIComponent(part));
      return Promise.resolve({
        bytes: encoded({ Name: 'Inwoners', Unit: 'x 1000', DataSource: 'BRP' }),
        contentType: 'application/json',
      });
    };
    const { data, report } = await read(encoded(answer()), { url, more });
    expect(asked).toEqual(["https://stad.example/jiveservices/odata/Variables('inw')"]);
    expect(report.format).toBe('swing');
    const figures = data.columns.find(({ field }) => field.name === 'Inwoners');
    expect([...(figures?.values ?? [])]).toEqual([12_500, NaN, NaN]);
    expect([...(figures?.statuses ?? [])]).toEqual([
      [1, 'suppressed'],
      [2, 'unknown'],
    ]);
    expect(data.columns.find(({ field }) => field.name === 'Period')).toMatchObject({
      values: ['2024', '2024', '2024'],
    });
    expect(data.metadata).toEqual({ title: 'Inwoners', source: 'BRP' });
  });

  it('reads a file of it, and says that there is more', async () => {
    const { data, report } = await read(encoded(answer({ '@odata.nextLink': 'Values?$skip=3' })));
    expect(data.length).toBe(3);
    expect(report.left.map(({ kind }) => kind)).toEqual(['report.more-rows']);
  });
});
