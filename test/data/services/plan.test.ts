import { describe, expect, it } from 'vitest';
import { planFor } from '../../../src/data/services/plan.js';

const v4 = 'https://datasets.cbs.nl/odata/v1/CBS/80590ned';
const v3 = 'https://opendata.cbs.nl/ODataApi/odata/37296ned';

describe('what is asked first', () => {
  it.each([
    [v4, `${v4}/Observations?$top=0`],
    [`${v4}/`, `${v4}/Observations?$top=0`],
    [`${v4}/Observations?$filter=a%20eq%20b`, `${v4}/Observations?$filter=a%20eq%20b&$top=0`],
    [`${v4}/Observations?$top=10`, `${v4}/Observations?$top=10`],
    ['https://odata4.cbs.nl/CBS/83625NED', 'https://odata4.cbs.nl/CBS/83625NED/Observations?$top=0'],
    [v3, `${v3}/TypedDataSet?$top=0&$format=json`],
    [`${v3}/UntypedDataSet?$format=json`, `${v3}/UntypedDataSet?$format=json&$top=0`],
    [
      'https://dataderden.cbs.nl/ODataFeed/odata/45012NED/TypedDataSet',
      'https://dataderden.cbs.nl/ODataFeed/odata/45012NED/TypedDataSet?$top=0&$format=json',
    ],
    ['https://opendata.cbs.nl/statline/#/CBS/nl/dataset/80590ned/table?ts=1', `${v4}/Observations?$top=0`],
  ])('%s', async (url, asked) => {
    expect(await planFor(url, {})).toEqual({ url: asked });
  });

  it.each([
    'https://a.nl/odata.json',
    `${v4}/Dimensions`,
    `${v3}/DataProperties`,
    'https://services.odata.org/V4/Northwind/Customers?$top=5',
    'odata/x.json',
    "https://stad.example/jiveservices/odata/Variables('a')/Values",
  ])('%s as it is', async (url) => {
    expect(await planFor(url, { filter: 'a = b' })).toEqual({ url });
  });
});
