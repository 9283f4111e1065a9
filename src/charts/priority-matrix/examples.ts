import type { Example } from '../../core/chart.js';

const portfolio = [
  'toepassing;risico;waarde;budget (€);thema',
  'Chatbot op de website;2;3;60.000;Dienstverlening',
  'Post automatisch verdelen;1;4;45.000;Dienstverlening',
  'Voorspellen van schulden;5;4;120.000;Sociaal',
  'Slim onderhoud van wegen;2;5;90.000;Ruimte',
  'Luchtfoto’s vergelijken;3;4;40.000;Ruimte',
  'Verslagen samenvatten;2;4;20.000;Bedrijfsvoering',
  'Fraude opsporen;5;3;150.000;Sociaal',
  'Vergunningen voorbereiden;3;3;80.000;Ruimte',
  'Teksten in eenvoudige taal;1;4;15.000;Dienstverlening',
  'Sensoren in de binnenstad;4;2;110.000;Ruimte',
  'Roosters maken;1;2;25.000;Bedrijfsvoering',
  'Inkoop vergelijken;2;2;;Bedrijfsvoering',
  'Spraak herkennen;;3;30.000;Dienstverlening',
  'Zorgvraag voorspellen;x;5;70.000;Sociaal',
].join('\n');

const parties = [
  'partij;invloed;betrokkenheid',
  'Bewoners van de Havenbuurt;35;95',
  'Ondernemersvereniging;70;80',
  'Woningcorporatie;90;75',
  'Provincie;85;30',
  'Netbeheerder;95;55',
  'Waterschap;60;40',
  'Scholen;25;45',
  'Natuurvereniging;30;85',
  'Sportclubs;15;20',
  'Gemeenteraad;100;90',
].join('\n');

const ties = [
  'maatregel;inspanning;opbrengst',
  'Verlichting vervangen;2;8',
  'Daken isoleren;2;8',
  'Kozijnen vervangen;2;8',
  'Warmtepomp;8;9',
  'Zonnepanelen;5;7',
  'Laadpalen;5;5',
  'Tochtstrips;1;3',
  'Nieuwe cv-ketel;9;2*',
].join('\n');

const many = [
  'project;risico;waarde',
  ...Array.from(
    { length: 500 },
    (_, at) => `Project nummer ${at + 1};${(at * 37) % 101};${Math.round(50 + 48 * Math.sin(at * 1.7))}`,
  ),
].join('\n');

/** Small pictures of every part and every trap; all figures are invented. */
export const examples: readonly Example[] = [
  { name: 'portfolio', data: portfolio, options: {} },
  { name: 'participation', data: parties, options: {} },
  { name: 'ties', data: ties, options: { split: 'median' } },
  {
    name: 'own-names',
    data: ties,
    options: {
      topLeft: 'Nu doen',
      topRight: 'Samen met de regio',
      bottomLeft: 'Later',
      bottomRight: 'Stoppen',
      split: '4 6',
    },
  },
  { name: 'many-items', data: many, options: {} },
  { name: 'one-item', data: 'item;risico;waarde\nAlleen dit;2;4', options: {} },
  { name: 'no-figures', data: 'item;risico;waarde\nDit;x;4\nDat;2;.', options: {} },
];
