import { expect, it } from 'vitest';
import { isRate, isRowNumber } from '../../src/regions/rates.js';

it.each([
  ['Werkloosheid (%)'],
  ['Percentage laaggeletterden'],
  ['k_BijstandPer1000Inwoners_4'],
  ['Bijstand per 1.000 inwoners'],
  ['GemiddeldeHuishoudensgrootte_32'],
  ['Bevolkingsdichtheid_33'],
  ['GeboorteRelatief_25'],
  ['PersonenautoSPerHuishouden_103'],
  ['Gem. WOZ-waarde'],
  ['Mediaan inkomen'],
  ['Aandeel koopwoningen'],
  ['Bezettingsgraad'],
  ['Nettoarbeidsparticipatie_67'],
  ['AfstandTotSchool_95'],
  ['Consumentenprijsindex'],
  ['Mate van stedelijkheid'],
  ['Rapportcijfer veiligheid'],
  ['latitude'],
  ['Omzet', '€ per inwoner'],
  ['Prijzen', '2020=100'],
  ['Groei', '%'],
  ['Verbruik', 'kWh/jaar'],
])('%s is a rate', (name, unit?: string) => expect(isRate(name, unit)).toBe(true));

it.each([
  ['Aantal inwoners'],
  ['Inwoners'],
  ['Vacatures'],
  ['Bevolkingsgroei'],
  ['Participatiewet: uitkeringen'],
  ['Woningen koop/huur'],
  ['Perioden'],
  ['Personen'],
  ['Operationele kosten', '€'],
  ['Banen', 'fte'],
  ['Oppervlakte', 'km²'],
  ['k_0Tot15Jaar_8'],
  ['Kinderen 4 tot 12 jaar'],
  ['Geregistreerde misdrijven'],
])('%s is a count', (name, unit?: string) => expect(isRate(name, unit)).toBe(false));

it('knows columns that only number the rows', () => {
  for (const name of ['ID', 'id', 'FID', 'OBJECTID', 'ObjectId', 'Nr']) expect(isRowNumber({ name }), name).toBe(true);
  for (const name of ['index', 'Inwoners', 'identiteit']) expect(isRowNumber({ name }), name).toBe(false);
});
