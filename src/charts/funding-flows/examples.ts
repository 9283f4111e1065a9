import type { Example } from '../../core/chart.js';

const lines = (...rows: string[]) => rows.join('\n');

/** Every form, state and trap, with invented money. */
export const examples: readonly Example[] = [
  {
    name: 'two-stages',
    data: lines(
      'fonds;ontvanger;bedrag',
      'Regiofonds;Gemeente Waterdorp;€ 1.250.000',
      'Regiofonds;Waterschap De Kade;€ 840.500',
      'Regiofonds;Stichting Buurtkracht;€ 96.000',
      'Klimaatpot;Gemeente Waterdorp;€ 410.000',
      'Klimaatpot;Energiecoöperatie Zonnedijk;€ 655.250',
      'Zorgfonds;Stichting Buurtkracht;€ 312.000',
      'Zorgfonds;Wijkteam Noord;€ 187.400',
    ),
    options: { from: 'fonds', to: 'ontvanger' },
  },
  {
    name: 'five-stages',
    data: lines(
      'niveau;fonds;programma;thema;begunstigde;bedrag',
      'Europees;EFRO;Slimme haven;Energie en klimaat;Havenbedrijf Kaap;4200000',
      'Europees;EFRO;Slimme haven;Innovatie en economie;Hogeschool aan Zee;1800000',
      'Europees;EFRO;Groene kades;Energie en klimaat;Waterschap De Kade;2600000',
      'Europees;ESF+;Iedereen aan de slag;Werk en inkomen;Werkplein Waterdorp;3100000',
      'Europees;ESF+;Iedereen aan de slag;Onderwijs en jeugd;Praktijkschool Het Anker;900000',
      'nationaal;Regio Deal;Dorpen in balans;Zorg en gezondheid;Zorggroep Duinrand;1500000',
      'nationaal;Regio Deal;Dorpen in balans;Wonen en bouwen;Woonstichting De Sluis;2200000',
      'nationaal;Woningimpuls;Kadekwartier;Wonen en bouwen;Woonstichting De Sluis;3800000',
      'gemeentelijk;Subsidieregeling welzijn;Samen in de buurt;Zorg en gezondheid;Stichting Buurtkracht;640000',
      'gemeentelijk;Subsidieregeling cultuur;Podium voor iedereen;Cultuur en sport;Theater Het Dok;480000',
    ),
    options: { stages: 'niveau,fonds,programma,thema,begunstigde' },
    width: 768,
  },
  {
    name: 'rest-that-opens',
    data: lines(
      'fonds;begunstigde;bedrag',
      ...Array.from(
        { length: 24 },
        (_, at) => `${at % 3 === 0 ? 'Dorpsfonds' : 'Sportfonds'};Vereniging nummer ${at + 1};${9000 - at * 310}`,
      ),
    ),
    options: { stages: 'fonds,begunstigde', top: 6 },
  },
  {
    name: 'rest-opened',
    data: lines(
      'fonds;begunstigde;bedrag',
      ...Array.from(
        { length: 24 },
        (_, at) => `${at % 3 === 0 ? 'Dorpsfonds' : 'Sportfonds'};Vereniging nummer ${at + 1};${9000 - at * 310}`,
      ),
    ),
    options: { stages: 'fonds,begunstigde', top: 6, open: '2' },
  },
  {
    name: 'years-and-levels',
    data: lines(
      'jaar;bestuurslaag;van;naar;bedrag',
      '2024;Europees;Structuurfonds;Haven;500000',
      '2024;nationaal;Rijksregeling;Scholen;420000',
      '2025;Europees;Structuurfonds;Haven;620000',
      '2025;Europees;Structuurfonds;Scholen;150000',
      '2025;nationaal;Rijksregeling;Scholen;380000',
      '2025;nationaal;Rijksregeling;Haven;90000',
      '2026;Europees;Structuurfonds;Haven;300000*',
      '2026;nationaal;Rijksregeling;Scholen;410000*',
    ),
    options: {},
  },
  {
    name: 'provisional-year',
    data: lines(
      'jaar;van;naar;bedrag',
      '2025;Rijk;Wegen;100000',
      '2026;Rijk;Wegen;120000*',
      '2026;Rijk;Groen;60000*',
      '2026;Provincie;Groen;45000*',
    ),
    options: { at: '2026' },
  },
  {
    name: 'gaps',
    data: lines(
      'fonds;thema;begunstigde;bedrag',
      'Regiofonds;Wonen;Woonstichting De Sluis;900000',
      'Regiofonds;;Woonstichting De Sluis;250000',
      'Regiofonds;Zorg;;175000',
      'Regiofonds;Zorg;Zorggroep Duinrand;n.v.t.',
      'Dorpsfonds;Sport;Zwemclub De Golf;geheim',
      'Dorpsfonds;Sport;Voetbalclub Oever;60000',
      'Dorpsfonds;Sport;Tennisclub De Baan;0',
    ),
    options: { stages: 'fonds,thema,begunstigde' },
  },
  {
    name: 'corrections',
    data: lines(
      'bron;doel;bedrag',
      'Rijk;Wegen;800000',
      'Rijk;Wegen;-150000',
      'Rijk;Groen;200000',
      'Provincie;Groen;90000',
      'Provincie;Water;40000',
      'Provincie;Water;-65000',
    ),
    options: {},
  },
  {
    name: 'circles',
    data: lines(
      'van;naar;bedrag',
      'Rijk;Provincie;900000',
      'Provincie;Gemeente Waterdorp;600000',
      'Gemeente Waterdorp;Stichting Buurtkracht;350000',
      'Gemeente Waterdorp;Provincie;50000',
      'Stichting Buurtkracht;Stichting Buurtkracht;20000',
    ),
    options: {},
  },
  {
    name: 'long-names',
    data: lines(
      'financier;ontvanger;bedrag',
      'Meerjarige stimuleringsregeling leefbaarheid en voorzieningen in kleine kernen;Coöperatieve vereniging tot behoud van het dorpshuis, de bibliotheek en het zwembad;73000',
      'Meerjarige stimuleringsregeling leefbaarheid en voorzieningen in kleine kernen;Wijkraad;51000',
      'Samenwerkingsverbandvoorarbeidsmarktenonderwijsinderegio;Wijkraad;12500',
    ),
    options: {},
  },
  { name: 'nothing-to-draw', data: lines('van;naar;bedrag', 'Rijk;Wegen;0', 'Rijk;Groen;n.v.t.'), options: {} },
  { name: 'one-flow', data: lines('van;naar;bedrag', 'Rijk;Gemeente;1306089976'), options: {} },
];
