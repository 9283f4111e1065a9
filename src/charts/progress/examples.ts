import type { Example } from '../../core/chart.js';

const programme = [
  'programma;doel;eenheid;beginstand;stand;streefwaarde;begindatum;termijn;peildatum;status;portefeuillehouder;gewicht',
  'Wonen;Nieuwe woningen;woningen;0;1.240;2.000;2022-06-01;2026-12-31;2025-11-30;op koers;De Wit;3',
  'Wonen;Wachttijd voor een sociale huurwoning;maanden;92;84;60;2022-06-01;2026-12-31;2025-11-30;op koers;De Wit;2',
  'Wonen;Flexwoningen;woningen;0;162;150;2022-06-01;2025-12-31;2025-11-30;behaald;De Wit;1',
  'Klimaat;Woningen van het aardgas af;woningen;310;1.905;2.400;2022-06-01;2026-12-31;2025-11-30;op koers;Bakker;2',
  'Klimaat;CO2-uitstoot van de gemeente;ton;4.200;4.460;2.100;2022-06-01;2026-12-31;2025-11-30;achter;Bakker;2',
  'Klimaat;Bomen erbij;bomen;0;x;5.000;2022-06-01;2026-12-31;2025-11-30;;Bakker;1',
  'Samen leven;Inwoners die zich veilig voelen;%;71;75,5*;78;2022-06-01;2026-12-31;2025-10-01;op koers;El Amrani;2',
  'Samen leven;Jongeren zonder startkwalificatie;jongeren;;134;90;2022-06-01;2026-12-31;2025-11-30;aandacht nodig;El Amrani;1',
  'Samen leven;Buurthuizen open;buurthuizen;9;10;12;2022-06-01;2024-12-31;2025-11-30;vertraagd;El Amrani;1',
  'Samen leven;Wachtlijst jeugdzorg;kinderen;240;;80;2022-06-01;2026-12-31;;;El Amrani;2',
].join('\n');

/** Goals of which all is known that a pace needs: nothing more is brought for these. */
const known = [
  'programma;doel;beginstand;stand;streefwaarde;begindatum;termijn',
  'Wonen;Nieuwe woningen;0;1.480;2.000;2022-06-01;2026-12-31',
  'Wonen;Maanden wachten op een sociale huurwoning;92;84;60;2022-06-01;2026-12-31',
  'Wonen;Flexwoningen;0;162;150;2022-06-01;2025-12-31',
  'Klimaat;Woningen van het aardgas af;310;1.960;2.400;2022-06-01;2026-12-31',
  'Klimaat;Ton CO2 uit gebouwen van de gemeente;4.200;4.460;2.100;2022-06-01;2028-12-31',
  'Klimaat;Bomen erbij;0;4.100;5.000;2022-06-01;2026-12-31',
  'Samen leven;Buurthuizen open;9;10;12;2022-06-01;2024-12-31',
  'Samen leven;Kinderen op de wachtlijst voor jeugdzorg;240;130;80;2022-06-01;2027-12-31',
].join('\n');

const plain = [
  'doel;realisatie;streefwaarde',
  'Laadpalen;310;500',
  'Zonnedaken;2.450;2.000',
  'Geluidsklachten;84;40',
].join('\n');

const counts = plain.split('\n').slice(0, 3).join('\n');

const edges = [
  'doel;richting;beginstand;stand;streefwaarde;begindatum;termijn',
  'Nog niets gedaan;;0;0;100;2026-01-01;2026-12-31',
  'Precies op de helft;;0;50;100;2026-01-01;2026-12-31',
  'Ver voorbij het doel;;0;400;100;2026-01-01;2026-12-31',
  'Ver terug;;100;20;150;2026-01-01;2026-12-31',
  'Omlaag en gehaald;;80;35;40;2026-01-01;2026-12-31',
  'Houden wat er is;hoger;95;96;95;2026-01-01;2026-12-31',
  'Houden en niet gelukt;hoger;95;91;95;2026-01-01;2026-12-31',
  'Hoogstens zoveel;lager;;31;40;2026-01-01;2026-12-31',
  'Termijn voorbij;;0;90;100;2024-01-01;2025-12-31',
  'Nog niet begonnen;;0;0;100;2027-01-01;2028-12-31',
  'Een afspraak met een heel lange naam die over meer dan een regel loopt omdat de raad precies wilde zijn;;0;70;100;2026-01-01;2026-12-31',
  'Geen streefwaarde;;0;12;;2026-01-01;2026-12-31',
].join('\n');

const scan = [
  'artikel;onderdeel;status',
  'Artikel 10: risico’s;Lijst van risico’s gemaakt;klaar',
  'Artikel 10: risico’s;Risico’s gewogen;gedeeltelijk',
  'Artikel 10: risico’s;Maatregelen gekozen;niet',
  'Artikel 10: risico’s;Getest op risico’s;niet',
  'Artikel 12: bewaren;Logboek staat aan;ja',
  'Artikel 12: bewaren;Bewaartermijn vastgesteld;klaar',
  'Artikel 13: uitleg;Uitleg voor gebruikers;bezig',
  'Artikel 13: uitleg;Uitleg voor inwoners;nee',
  'Artikel 13: uitleg;Uitleg in het register;klaar',
  'Artikel 13: uitleg;Uitleg voor leveranciers;n.v.t.',
  'Artikel 14: toezicht;Toezichthouder aangewezen;klaar',
  'Artikel 14: toezicht;Noodstop beschreven;weet ik niet',
  'Artikel 14: toezicht;Toezichthouder opgeleid;',
].join('\n');

const skills = [
  'team;vaardigheid;niveau;gewenst niveau',
  'Data;Gegevens ontsluiten;4;4',
  'Data;Statistiek;3;4',
  'Data;Uitleggen aan de raad;2;4',
  'Wonen;Gegevens lezen;3;3',
  'Wonen;Vragen aan gegevens stellen;1;3',
  'Wonen;Privacy;4;3',
  'Dienstverlening;Gegevens lezen;2;3',
  'Dienstverlening;Privacy;x;3',
].join('\n');

const many = [
  'programma;doel;beginstand;stand;streefwaarde;begindatum;termijn',
  ...Array.from(
    { length: 200 },
    (_, at) =>
      `Programma ${1 + Math.floor(at / 25)};Doel ${at + 1};0;${(at * 37) % 118};100;2024-01-01;${2026 + (at % 3)}-12-31`,
  ),
].join('\n');

const date = '2025-11-30';

/** Small pictures of every part and every trap; all figures are invented. */
export const examples: readonly Example[] = [
  { name: 'programme', data: programme, options: { date } },
  { name: 'behind-first', data: programme, options: { date, order: 'behind', margin: 5 } },
  { name: 'known', data: known, options: { date } },
  { name: 'plain', data: plain, options: { date } },
  { name: 'plain-from-zero', data: counts, options: { date, startValue: 0, sinceDate: '2022', dueDate: '2026' } },
  { name: 'edges', data: edges, options: { date: '2026-07-01' } },
  { name: 'many', data: many, options: { date } },
  { name: 'one', data: 'doel;stand;streefwaarde\nLaadpalen;310;500', options: { date } },
  { name: 'no-figures', data: 'doel;stand;streefwaarde\nLaadpalen;x;500\nZonnedaken;.;200', options: { date } },
  { name: 'readiness-scan', data: scan, options: {} },
  { name: 'levels', data: skills, options: { date } },
];
