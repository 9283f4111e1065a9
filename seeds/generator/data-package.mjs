const noFigure = [
  { value: 'x', label: 'geheim: te weinig mensen' },
  { value: '.', label: 'onbekend' },
  { value: '', label: 'niet ingevuld' },
];

/** A whole number written the Dutch way; `bareNumber: false` allows `€` before it and `*` (provisional) after it. */
const figure = (name, title, description, unit, missingValues = noFigure) => ({
  name,
  title,
  description,
  type: 'integer',
  groupChar: '.',
  bareNumber: false,
  unit,
  missingValues,
});
const text = (name, title, description, more = {}) => ({ name, title, description, type: 'string', ...more });

const table = (name, title, description, fields, more = {}) => ({
  name,
  type: 'table',
  path: `${name}.csv`,
  title,
  description,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { header: true, delimiter: ';', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
  ...more,
  schema: { fieldsMatch: 'exact', missingValues: [''], fields },
});

const quarter = text('kwartaal', 'Kwartaal', 'Jaar en kwartaal, zoals 2026KW03. Het laatste kwartaal is voorlopig.', {
  constraints: { required: true, pattern: '\\d{4}KW0[1-4]' },
});

const labourMarket = table(
  'arbeidsmarkt',
  'Werkzoekenden en vacatures per beroepsgroep',
  'Per kwartaal en per beroepsgroep: hoeveel mensen zoeken werk, hoeveel vacatures staan open en hoeveel vacatures zijn vervuld. Een * achter een getal betekent: voorlopig.',
  [
    quarter,
    text('beroepsgroep', 'Beroepsgroep', 'Groep van beroepen die op elkaar lijken.', {
      constraints: { required: true },
    }),
    text('richting', 'Richting', 'Sector waar de beroepsgroep bij hoort.', { constraints: { required: true } }),
    figure(
      'werkzoekenden',
      'Werkzoekenden',
      'Mensen met korter dan zes maanden een WW-uitkering, aan het eind van het kwartaal.',
      'personen',
    ),
    figure('vacatures', 'Vacatures', 'Vacatures die openstaan aan het eind van het kwartaal.', 'vacatures'),
    figure('vervuld', 'Vervuld', 'Vacatures die in het kwartaal zijn vervuld.', 'vacatures'),
    text('gevraagde vaardigheid', 'Gevraagde vaardigheid', 'De vaardigheid die werkgevers het vaakst vragen.'),
  ],
);

const jobMoves = table(
  'overstap',
  'Mogelijke overstappen tussen beroepsgroepen',
  'Hoeveel werkzoekenden uit de ene beroepsgroep kunnen met hun vaardigheden werken in de andere. Stand: derde kwartaal van 2026.',
  [
    text('van', 'Van', 'Beroepsgroep van de werkzoekenden.', { constraints: { required: true } }),
    text('naar', 'Naar', 'Beroepsgroep van de vacatures.', { constraints: { required: true } }),
    figure('aantal', 'Aantal', 'Werkzoekenden die kunnen overstappen.', 'personen'),
  ],
);

/** A number with a decimal comma; a `*` after it means provisional. */
const decimal = (name, title, description, unit, missingValues) => ({
  name,
  title,
  description,
  type: 'number',
  decimalChar: ',',
  bareNumber: false,
  unit,
  missingValues,
});
const none = [{ value: '', label: 'niet ingevuld' }];

const unemployment = table(
  'werkloosheid',
  'Werkloosheid per maand',
  'Welk deel van de mensen die willen werken geen werk heeft, in Oeverwaard en in gemeenten die erop lijken. Een * achter een getal betekent: voorlopig.',
  [
    text('maand', 'Maand', 'Jaar en maand, zoals 2026MM09. De laatste drie maanden met cijfers zijn voorlopig.', {
      constraints: { required: true, pattern: '\\d{4}MM(0[1-9]|1[0-2])' },
    }),
    text('gebied', 'Gebied', 'Oeverwaard of gemeenten die erop lijken.', { constraints: { required: true } }),
    decimal('werkloosheid (%)', 'Werkloosheid', 'Mensen zonder werk, als deel van de beroepsbevolking.', '%', [
      { value: '.', label: 'onbekend' },
      ...none,
    ]),
    decimal('ondergrens (%)', 'Ondergrens', 'Het echte cijfer is waarschijnlijk niet lager.', '%', none),
    decimal('bovengrens (%)', 'Bovengrens', 'Het echte cijfer is waarschijnlijk niet hoger.', '%', none),
    decimal('doel (%)', 'Doel', 'Wat de raad heeft afgesproken.', '%', none),
  ],
);

const council = table('raadskalender', 'Gebeurtenissen', 'Wat er gebeurde op het gebied van werk.', [
  { name: 'datum', title: 'Datum', description: 'De dag van de gebeurtenis.', type: 'date' },
  text('gebeurtenis', 'Gebeurtenis', 'Wat er gebeurde.', { constraints: { required: true } }),
]);

const seconds = (name, title, description) => figure(name, title, description, 'seconden', none);

const waiting = table(
  'wachttijd',
  'Wachttijd aan de telefoon',
  'Per week: hoe lang mensen gemiddeld wachtten en wat de gemeente had verwacht.',
  [
    text('week', 'Week', 'Jaar en week, zoals 2026-W05.', { constraints: { required: true, pattern: '\\d{4}-W\\d{2}' } }),
    seconds('wachttijd (seconden)', 'Wachttijd', 'Gemiddelde wachttijd. Leeg in weken die nog komen.'),
    seconds('verwachting', 'Verwachting', 'De wachttijd die de gemeente verwachtte.'),
    seconds('ondergrens', 'Ondergrens', 'De verwachting is waarschijnlijk niet lager.'),
    seconds('bovengrens', 'Bovengrens', 'De verwachting is waarschijnlijk niet hoger.'),
  ],
);

const score = (name, title, description, missingValues) => decimal(name, title, description, 'punten', missingValues);

const benchmark = table(
  'gemeenten-verzonnen',
  'Verzonnen rapportcijfer per gemeente',
  'Wat inwoners van het loket vinden. De gemeenten bestaan, de cijfers niet: die volgen uit een regel met toeval en zeggen niets over een gemeente. Een * achter een getal betekent: voorlopig. Van 2026 zijn nog maar veertig gemeenten binnen.',
  [
    text('regiocode', 'Regiocode', 'Code van het CBS: NL01, een provincie (PV) of een gemeente (GM).', {
      constraints: { required: true, pattern: 'NL01|PV\\d{2}|GM\\d{4}' },
    }),
    { name: 'jaar', title: 'Jaar', description: 'Jaar van het onderzoek.', type: 'year' },
    score('verzonnen rapportcijfer', 'Verzonnen rapportcijfer', 'Van 1 tot 10. Verzonnen.', noFigure),
    score('ondergrens', 'Ondergrens', 'Het echte cijfer is waarschijnlijk niet lager.', none),
    score('bovengrens', 'Bovengrens', 'Het echte cijfer is waarschijnlijk niet hoger.', none),
  ],
);

const wellBeing = table(
  'wonen-verzonnen',
  'Verzonnen rapportcijfer voor wonen, per gemeente',
  'Wat inwoners vinden van wonen in hun gemeente. De gemeenten bestaan, de cijfers niet: die volgen uit een regel met toeval en zeggen niets over een gemeente.',
  [
    text('gemeentecode', 'Gemeentecode', 'Code van het CBS voor een gemeente.', {
      constraints: { required: true, pattern: 'GM\\d{4}' },
    }),
    text('gemeentenaam', 'Gemeentenaam', 'Naam van de gemeente, zoals het CBS die schrijft.', {
      constraints: { required: true },
    }),
    { name: 'jaar', title: 'Jaar', description: 'Jaar van het onderzoek.', type: 'year' },
    score('verzonnen rapportcijfer', 'Verzonnen rapportcijfer', 'Van 1 tot 10. Verzonnen.', none),
  ],
);

const innovations = table(
  'innovaties',
  'Innovaties en transities',
  'Welke innovatie welke transitie steunt, en hoe sterk. Een combinatie die er niet staat, geeft geen steun.',
  [
    text('innovatie', 'Innovatie', 'Een project of werkwijze die nieuw is.', { constraints: { required: true } }),
    text('transitie', 'Transitie', 'De verandering waar de gemeente aan werkt.', { constraints: { required: true } }),
    text('steun', 'Steun', 'Hoe sterk de innovatie helpt.', {
      categories: ['geen', 'zwak', 'matig', 'sterk', 'onbekend'],
    }),
  ],
);

const portfolio = table(
  'portfolio',
  'Toepassingen van algoritmes',
  'Wat een werkgroep vindt van het risico en de waarde van veertien toepassingen, van 1 (laag) tot 5 (hoog).',
  [
    text('toepassing', 'Toepassing', 'Waar het algoritme voor is.', { constraints: { required: true } }),
    text('thema', 'Thema', 'Deel van de gemeente.', { constraints: { required: true } }),
    figure('risico', 'Risico', 'Van 1 (laag) tot 5 (hoog).', 'punten'),
    figure('waarde', 'Waarde', 'Van 1 (laag) tot 5 (hoog).', 'punten'),
    figure('budget', 'Budget', 'Wat het kost in het eerste jaar.', 'euro'),
  ],
);
const level = (name, title, description) => ({
  name,
  title,
  description,
  type: 'integer',
  constraints: { minimum: 1, maximum: 5 },
  missingValues: noFigure,
});
const amount = (name, title, description, missingValues) => ({
  ...decimal(name, title, description, undefined, missingValues),
  groupChar: '.',
});
const day = (name, title, description) => ({ name, title, description, type: 'date' });

const agreements = table(
  'collegeprogramma',
  'Afspraken uit het collegeprogramma',
  'Wat de raad van Oeverwaard heeft afgesproken voor 2022 tot en met 2026, en hoe het staat op 30 september 2026. Een * achter een getal betekent: voorlopig.',
  [
    text('programma', 'Programma', 'Programma waar de afspraak bij hoort.', { constraints: { required: true } }),
    text('doel', 'Doel', 'Wat is afgesproken.', { constraints: { required: true, unique: true } }),
    text('eenheid', 'Eenheid', 'Waarin de getallen van deze rij zijn.'),
    amount('beginstand', 'Beginstand', 'Het cijfer bij het begin. Leeg als het niet is gemeten.', none),
    amount('stand', 'Stand', 'Het laatste cijfer.', noFigure),
    amount('streefwaarde', 'Streefwaarde', 'Het cijfer dat is afgesproken.', none),
    day('begindatum', 'Begindatum', 'De dag van de beginstand.'),
    day('termijn', 'Termijn', 'De dag waarop het doel gehaald moet zijn.'),
    day('peildatum', 'Peildatum', 'De dag van het laatste cijfer.'),
    text('richting', 'Richting', 'Of hoger of lager beter is, waar de beginstand dat niet zegt.'),
    text('status', 'Status', 'Wat de portefeuillehouder meldt.'),
    text('portefeuillehouder', 'Portefeuillehouder', 'Wie verantwoordelijk is.'),
    { name: 'gewicht', title: 'Gewicht', description: 'Hoe zwaar het doel telt, van 1 tot 3.', type: 'integer' },
  ],
);

const readiness = table(
  'gereedheid',
  'Zijn we klaar om zorgvuldig met algoritmes te werken?',
  'Een zelfonderzoek van de gemeente. De onderdelen zijn verzonnen en komen uit geen wet.',
  [
    text('artikel', 'Hoofdstuk', 'Waar het onderdeel bij hoort.', { constraints: { required: true } }),
    text('onderdeel', 'Onderdeel', 'Wat er moet zijn.', { constraints: { required: true, unique: true } }),
    text('status', 'Status', 'Of het klaar is.', { constraints: { enum: ['klaar', 'gedeeltelijk', 'niet', 'n.v.t.'] } }),
    text('eigenaar', 'Eigenaar', 'Welke afdeling het doet.'),
  ],
);

const skills = table('vaardigheden', 'Vaardigheden per team', 'Hoe goed teams met gegevens kunnen werken, van 1 tot 5.', [
  text('team', 'Team', 'Naam van het team.', { constraints: { required: true } }),
  text('vaardigheid', 'Vaardigheid', 'Wat het team moet kunnen.', { constraints: { required: true } }),
  level('niveau', 'Niveau', 'Het niveau van het team nu.'),
  level('gewenst niveau', 'Gewenst niveau', 'Het niveau dat nodig is.'),
]);

const firms = table(
  'bedrijven',
  'Jonge en vernieuwende bedrijven',
  'Bedrijven die na 2008 zijn begonnen en iets nieuws maken. Elf bedrijven hebben geen volledige positie. Drie liggen buiten de gemeente.',
  [
    text('naam', 'Naam', 'Naam van het bedrijf.', { constraints: { required: true, unique: true } }),
    text('sector', 'Sector', 'Sector waar het bedrijf in werkt.', { constraints: { required: true } }),
    { name: 'opgericht', title: 'Opgericht', description: 'Jaar waarin het bedrijf begon.', type: 'year' },
    {
      name: 'fte',
      title: 'Omvang',
      description: 'Banen, omgerekend naar hele werkweken.',
      type: 'number',
      decimalChar: ',',
      groupChar: '.',
      unit: 'fte',
    },
    figure('financiering', 'Financiering', 'Geld dat het bedrijf in totaal heeft opgehaald.', 'euro', [
      { value: '', label: 'niet ingevuld' },
      { value: 'onbekend', label: 'onbekend' },
    ]),
    {
      name: 'behoefte',
      title: 'Behoefte',
      description:
        'Wat het bedrijf nodig heeft om te groeien: kapitaal, ruimte, talent, netwerk, klanten, stage en onderzoek.',
      type: 'list',
      itemType: 'string',
      delimiter: '|',
    },
    {
      name: 'x',
      title: 'x',
      description: 'Positie van west naar oost in RD (EPSG:28992).',
      type: 'integer',
      unit: 'meter',
    },
    {
      name: 'y',
      title: 'y',
      description: 'Positie van zuid naar noord in RD (EPSG:28992).',
      type: 'integer',
      unit: 'meter',
    },
    text('website', 'Website', 'Adres van de website. De adressen bestaan niet.', { format: 'uri' }),
  ],
);

const subsidies = table(
  'subsidies',
  'Subsidies van 2023 tot en met 2026',
  'Geld voor projecten in de gemeente: van wie, uit welk fonds en programma, voor welk thema en aan wie. Een min betekent: teruggevraagd. Een * betekent: voorlopig.',
  [
    {
      name: 'jaar',
      title: 'Jaar',
      description: 'Jaar van de toekenning. 2026 is voorlopig.',
      type: 'year',
      constraints: { required: true },
    },
    text('niveau', 'Niveau', 'Welke overheid het geld geeft.', {
      categories: ['Europees', 'nationaal', 'provinciaal', 'gemeentelijk'],
      constraints: { required: true },
    }),
    text('fonds', 'Fonds', 'Fonds of regeling waar het geld uit komt.', { constraints: { required: true } }),
    text('programma', 'Programma', 'Programma binnen het fonds.', { constraints: { required: true } }),
    text('thema', 'Thema', 'Onderwerp van het project.'),
    text('begunstigde', 'Begunstigde', 'Organisatie die het geld krijgt.'),
    text('project', 'Project', 'Naam van het project.', { constraints: { required: true } }),
    figure('bedrag', 'Bedrag', 'Toegekend bedrag.', 'euro', [
      { value: '', label: 'niet ingevuld' },
      { value: 'n.v.t.', label: 'niet van toepassing' },
    ]),
  ],
);

const districts = {
  name: 'wijken',
  path: 'wijken.geojson',
  title: 'Wijken',
  description: 'De zestien wijken van de gemeente als vlakken in RD (EPSG:28992), met het aantal inwoners.',
  format: 'geojson',
  mediatype: 'application/geo+json',
  encoding: 'utf-8',
  schema: {
    fields: [
      text('statcode', 'Code', 'Verzonnen wijkcode. Geen echte gemeente heeft nummer 9901.', {
        constraints: { required: true, unique: true },
      }),
      text('statnaam', 'Naam', 'Naam van de wijk.', { constraints: { required: true } }),
      {
        name: 'inwoners',
        title: 'Inwoners',
        description: 'Inwoners op 1 januari 2026.',
        type: 'integer',
        unit: 'personen',
      },
    ],
  },
};

/** The same few rows in a form that is not CSV. */
const other = (extension, format, mediatype, title, description) => ({
  name: `arbeidsmarkt-kort-${format}`,
  type: 'table',
  path: `arbeidsmarkt-kort.${extension}`,
  title,
  description,
  format,
  mediatype,
  schema: { fields: labourMarket.schema.fields.slice(0, 5) },
});

const few = 'Drie sectoren en vier kwartalen uit arbeidsmarkt.csv.';
const otherForms = [
  other(
    'xlsx',
    'xlsx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'Arbeidsmarkt in Excel',
    `${few} Met een titel boven de tabel en een tweede blad.`,
  ),
  other('zip', 'zip', 'application/zip', 'Arbeidsmarkt ingepakt', `${few} Een csv-bestand met een leesmij ernaast.`),
  other(
    'parquet',
    'parquet',
    'application/vnd.apache.parquet',
    'Arbeidsmarkt in Parquet',
    `${few} Geheime en onbekende getallen zijn hier allebei leeg.`,
  ),
  other('ndjson', 'ndjson', 'application/x-ndjson', 'Arbeidsmarkt als JSON per regel', `${few} Elke regel is een rij.`),
  other(
    'json-stat.json',
    'json-stat',
    'application/json',
    'Arbeidsmarkt in JSON-stat',
    `${few} Met de uitleg van de codes. De sector staat er niet in.`,
  ),
];

/** The description of all files, as Data Package version 2. */
export const dataPackage = {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'peil-oeverwaard',
  title: 'Voorbeelddata van de gemeente Oeverwaard',
  description:
    'Verzonnen gegevens van een gemeente die niet bestaat, om de monitors van Peil te laten zien en te testen. Namen, plaatsen en getallen zijn verzonnen.',
  version: '1.0.0',
  created: '2026-11-22T00:00:00Z',
  licenses: [
    { name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/', title: 'CC0 1.0 Universal' },
  ],
  sources: [
    {
      title: 'Verzonnen, gemaakt met seeds/generate.mjs (fictional, generated by seeds/generate.mjs)',
      path: 'generate.mjs',
    },
  ],
  keywords: ['voorbeeld', 'gemeente', 'arbeidsmarkt', 'bedrijven', 'subsidies'],
  resources: [
    labourMarket,
    jobMoves,
    firms,
    districts,
    subsidies,
    unemployment,
    council,
    waiting,
    benchmark,
    wellBeing,
    innovations,
    portfolio,
    agreements,
    readiness,
    skills,
    ...otherForms,
  ],
};
