import { describe, it } from 'vitest';
import { PeilError } from '../../../src/core/error.js';
import { read } from '../../../src/data/read.js';
import { withoutTraces } from '../proof/damage.js';
import { refuseInvented } from '../proof/spelled.js';

const v4 = {
  '@odata.context': 'https://datasets.cbs.nl/odata/v1/CBS/1NED/$metadata#Observations',
  value: ['NL01', 'GM0344', 'GM0363'].flatMap((RegioS, at) =>
    ['2023JJ00', '2024JJ00'].map((Perioden) => ({
      Id: at,
      Measure: 'M1',
      ValueAttribute: at ? 'None' : 'Impossible',
      Value: at ? 41 : null,
      StringValue: null,
      RegioS,
      Perioden,
    })),
  ),
};
const v3 = {
  'odata.metadata': 'https://opendata.cbs.nl/ODataApi/OData/1NED/$metadata#Cbs.OData.WebAPI.TypedDataSet',
  value: ['GM0344    ', 'GM0363    '].map((RegioS, ID) => ({ ID, RegioS, Perioden: '2023JJ00', A_1: 41, B_2: null })),
};
const swing = {
  '@odata.context': 'https://a.nl/odata/$metadata#Values',
  value: [{ ExternalCode: 'a', Value: 41, ValueString: '41' }],
};
const swaps = ['null', '{}', '[]', '"."', '41', 'true', '"2023KW01"', '[[1]]', '{"value":[]}', '""'];

withoutTraces();

describe('answers that are not as they should be', () => {
  it.each([
    ['version 4', v4],
    ['version 3', v3],
    ['Swing', swing],
  ])(
    '%s: 10,000 times an error in words or figures that were there',
    async (_, whole) => {
      const text = JSON.stringify(whole);
      let seed = 11;
      const chance = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
      const places = [...text.matchAll(/(?<=:)(?:"[^"]*"|\d+|null)/g)];
      for (let round = 0; round < 10_000; round++) {
        let changed: string;
        if (round % 5 === 0) changed = text.slice(0, chance(text.length)) + text.slice(chance(text.length));
        else {
          const { index, 0: found } = places[chance(places.length)]!;
          changed = text.slice(0, index) + swaps[chance(swaps.length)] + text.slice(index + found.length);
        }
        try {
          const reading = await read(new TextEncoder().encode(changed), {
            // Half of them behind a server that has nothing more to say.
            ...(round % 2 ? {} : { more: () => Promise.reject(new PeilError('not-found')), url: 'https://a.nl/x' }),
          });
          refuseInvented(reading, changed);
        } catch (error) {
          if (!(error instanceof PeilError)) throw new Error(changed, { cause: error });
        }
      }
    },
    60_000,
  );
});
