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
  resources: [labourMarket, jobMoves, firms, districts, subsidies, ...otherForms],
};
