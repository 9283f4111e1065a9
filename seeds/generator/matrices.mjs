import { createRandom } from './random.mjs';
import { euro } from './write-csv.mjs';

export const innovationColumns = ['innovatie', 'transitie', 'steun'];

const transitions = ['Energie', 'Mobiliteit', 'Wonen', 'Klimaat', 'Zorg en gezondheid', 'Werk en leren', 'Veiligheid'];

/** What each innovation supports: strong, moderate and weak by the place of the transition. Nobody supports Veiligheid. */
const supports = {
  'Warmtenet Zuiderhaven': { sterk: [0], matig: [2], zwak: [3] },
  'Buurtbatterij': { sterk: [0], zwak: [1] },
  'Zonnedaken op scholen': { sterk: [0], matig: [3], zwak: [5] },
  'Waterstof voor de veerboot': { sterk: [1], matig: [0] },
  'Slimme laadpalen': { sterk: [1], matig: [0] },
  'Deelauto’s in de wijk': { sterk: [1], matig: [3], zwak: [2] },
  'Buurtbus op afroep': { matig: [1], zwak: [4] },
  'Biobased bouwen': { sterk: [2, 3] },
  'Optoppen van flats': { sterk: [2], zwak: [0] },
  'Digitale bouwvergunning': { matig: [2] },
  'Groene daken': { sterk: [3], matig: [2], zwak: [4] },
  'Waterpleinen': { sterk: [3], zwak: [4] },
  'Zorgrobot aan huis': { sterk: [4], zwak: [5] },
  'Beeldbellen met de wijkzorg': { sterk: [4], matig: [5] },
  'Leerwerkplaats techniek': { sterk: [5], matig: [0], zwak: [2] },
  'Omscholen naar de zorg': { sterk: [5], matig: [4] },
};

/** Sixteen innovations by seven transitions; a pair that is not there gives no support. */
export function innovationRows() {
  const rows = Object.entries(supports).flatMap(([innovation, levels]) =>
    Object.entries(levels).flatMap(([word, at]) => at.map((one) => [innovation, transitions[one], word])),
  );
  // Two that have been looked at and give none, and one that is not yet known.
  return [
    ...rows,
    ['Digitale bouwvergunning', 'Klimaat', 'geen'],
    ['Buurtbatterij', 'Veiligheid', 'geen'],
    ['Waterpleinen', 'Wonen', 'onbekend'],
  ];
}

export const portfolioColumns = ['toepassing', 'thema', 'risico', 'waarde', 'budget'];

const applications = [
  ['Chatbot op de website', 'Dienstverlening', 2, 3],
  ['Post automatisch verdelen', 'Dienstverlening', 1, 4],
  ['Teksten in eenvoudige taal', 'Dienstverlening', 1, 5],
  ['Spraak naar tekst aan de balie', 'Dienstverlening', 2, 2],
  ['Schulden vroeg zien', 'Sociaal domein', 4, 5],
  ['Zorgvraag voorspellen', 'Sociaal domein', 'x', 4],
  ['Misbruik opsporen', 'Sociaal domein', 5, 2],
  ['Onderhoud van wegen plannen', 'Ruimte', 2, 5],
  ['Luchtfoto’s vergelijken', 'Ruimte', 3, 4],
  ['Drukte meten in de binnenstad', 'Ruimte', 4, 2],
  ['Vergunningen voorbereiden', 'Ruimte', 4, 4],
  ['Verslagen samenvatten', 'Bedrijfsvoering', 2, 4],
  ['Roosters maken', 'Bedrijfsvoering', 1, 2],
  ['Inkoop vergelijken', 'Bedrijfsvoering', 2, ''],
];

/** Fourteen uses of algorithms, with the risk and the value that a working group gave them from 1 to 5. */
export function portfolioRows() {
  const random = createRandom('portfolio');
  return applications.map(([name, theme, risk, value]) => [
    name,
    theme,
    risk,
    value,
    euro(random.whole(3, 30) * 5000),
  ]);
}
