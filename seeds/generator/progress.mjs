export const agreementColumns = [
  'programma',
  'doel',
  'eenheid',
  'beginstand',
  'stand',
  'streefwaarde',
  'begindatum',
  'termijn',
  'peildatum',
  'richting',
  'status',
  'portefeuillehouder',
  'gewicht',
];

const begin = '2022-07-01';
const term = '2026-12-31';
const goal = (programme, holder) =>
  (name, unit, start, value, target, more = {}) => [
    programme,
    name,
    unit,
    start,
    value,
    target,
    more.since ?? begin,
    more.due ?? term,
    more.measured ?? '2026-09-30',
    more.direction ?? '',
    more.status ?? 'op koers',
    holder,
    more.weight ?? 1,
  ];

const housing = goal('Wonen voor iedereen', 'Sanne Verhulst');
const climate = goal('Schoon en groen', 'Joris Bakker');
const work = goal('Werk en inkomen', 'Naima El Amrani');
const near = goal('Dichtbij en veilig', 'Pieter de Wit');

/** What the council of Oeverwaard agreed on for 2022–2026, and how it stands at the end of September 2026. */
export const agreementRows = () => [
  housing('Nieuwe woningen', 'woningen', '0', '1.420', '2.000', { due: '2027-12-31', status: 'op koers', weight: 3 }),
  housing('Sociale huurwoningen erbij', 'woningen', '0', '611', '600', { status: 'behaald', weight: 2 }),
  housing('Wachttijd voor een sociale huurwoning', 'maanden', '92', '85', '72', { status: 'achter', weight: 2 }),
  housing('Leegstaande woningen', 'woningen', '340', '205', '200', { status: 'op koers' }),
  climate('Woningen zonder aardgas', 'woningen', '310', '2.270', '2.400', { weight: 2 }),
  climate('Uitstoot van CO₂ door de gemeente zelf', 'ton', '4.200', '4.460', '2.100', { status: 'achter', weight: 3 }),
  climate('Nieuwe bomen', 'bomen', '0', '8.150*', '8.000', { status: 'behaald' }),
  climate('Restafval per inwoner', 'kg', '168', '121', '100', { due: '2027-12-31' }),
  work('Mensen met bijstand die werk vinden', 'mensen', '0', 'x', '900', { status: 'op koers', weight: 2 }),
  work('Jongeren zonder startkwalificatie', 'jongeren', '', '134', '90', { direction: 'lager', status: 'aandacht nodig' }),
  work('Kinderen die opgroeien met armoede', '%', '9,8', '8,1', '6,5', { due: '2028-12-31', status: 'op koers', weight: 3 }),
  near('Inwoners die zich veilig voelen', '%', '71', '76,7', '78', { measured: '2025-12-31', status: 'op koers', weight: 2 }),
  near('Huizen van de wijk', 'huizen', '9', '11', '12', { due: '2025-12-31', status: 'vertraagd' }),
  near('Meldingen die binnen vijf dagen klaar zijn', '%', '85', '87', '85', { direction: 'hoger' }),
];

export const readinessColumns = ['artikel', 'onderdeel', 'status', 'eigenaar'];

const items = {
  '1. Overzicht van systemen': [
    ['Alle systemen staan op een lijst', 'klaar', 'Informatie'],
    ['Van elk systeem is bekend wie het beheert', 'klaar', 'Informatie'],
    ['Van elk systeem is bekend hoe groot het risico is', 'gedeeltelijk', 'Informatie'],
    ['De lijst staat in het algoritmeregister', 'klaar', 'Informatie'],
  ],
  '2. Risico’s': [
    ['De risico’s zijn beschreven', 'klaar', 'Juridische zaken'],
    ['De gevolgen voor inwoners zijn gewogen', 'gedeeltelijk', 'Juridische zaken'],
    ['Er zijn maatregelen gekozen', 'gedeeltelijk', 'Informatie'],
    ['De maatregelen zijn getest', 'niet', 'Informatie'],
    ['De raad heeft de risico’s besproken', 'niet', 'Griffie'],
  ],
  '3. Gegevens': [
    ['De herkomst van de gegevens is bekend', 'klaar', 'Data'],
    ['Er is gezocht naar scheve gegevens', 'niet', 'Data'],
    ['De bewaartermijn is vastgesteld', 'klaar', 'Archief'],
  ],
  '4. Toezicht door mensen': [
    ['Er is een toezichthouder', 'klaar', 'Directie'],
    ['De toezichthouder is opgeleid', 'gedeeltelijk', 'Personeel'],
    ['Medewerkers weten wanneer zij moeten ingrijpen', 'niet', 'Personeel'],
    ['Een systeem kan direct uit', 'klaar', 'Informatie'],
  ],
  '5. Uitleg aan inwoners': [
    ['In elke brief staat of een systeem meedeed', 'klaar', 'Communicatie'],
    ['Inwoners kunnen om uitleg vragen', 'klaar', 'Communicatie'],
    ['Bezwaar maken kan ook op papier', 'klaar', 'Juridische zaken'],
    ['Er is uitleg in andere talen', 'n.v.t.', 'Communicatie'],
  ],
};

/** Whether the municipality is ready to use algorithms with care; the items are not those of any law. */
export const readinessRows = () =>
  Object.entries(items).flatMap(([chapter, list]) => list.map((item) => [chapter, ...item]));

export const skillColumns = ['team', 'vaardigheid', 'niveau', 'gewenst niveau'];

const skills = ['Gegevens lezen', 'Vragen aan gegevens stellen', 'Uitleggen aan de raad', 'Omgaan met privacy'];
const teams = {
  Data: [5, 5, 5, 4, 3, 4, 4, 4],
  Wonen: [3, 3, 2, 3, 3, 3, 4, 3],
  'Werk en inkomen': [2, 3, 1, 3, 'x', 3, 4, 4],
  Dienstverlening: [2, 3, 2, 2, 2, 3, 3, 4],
};

/** Per team and skill the level now and the level that is wanted, from 1 to 5. */
export const skillRows = () =>
  Object.entries(teams).flatMap(([team, levels]) =>
    skills.map((skill, at) => [team, skill, levels[at * 2], levels[at * 2 + 1]]),
  );
