const origin = 'https://cijfers.oeverwaard.example';

/** Addresses of services that are not there: {@link playServices} answers for them. */
export const services = {
  cbsV4: `${origin}/odata/v1/OVW/90001NED`,
  cbsV3: `${origin}/ODataApi/odata/90001ned`,
  arcgis: `${origin}/arcgis/rest/services/Bedrijven/FeatureServer/0`,
  ogc: `${origin}/ogc/v1/collections/bedrijven/items`,
  ogcSlow: `${origin}/ogc/v1/collections/bedrijven-traag/items`,
  wfs: `${origin}/geo/wfs?typeNames=bedrijven`,
  opendatasoft: `${origin}/explore/dataset/arbeidsmarkt/table/`,
  ckan: `${origin}/api/3/action/datastore_search?resource_id=arbeidsmarkt`,
  socrata: `${origin}/resource/werk-2026.json`,
  sql: `${origin}/vraag?sql=SELECT%20{columns}%20FROM%20werk%20WHERE%20{where}%20LIMIT%20{limit}`,
};

type Row = Readonly<Record<string, unknown>>;
/** Answers one request, `undefined` for what is not there. */
type Answer = (path: string, query: URLSearchParams) => Promise<unknown>;

const names = { quarter: 'kwartaal', occupation: 'beroepsgroep', jobseekers: 'werkzoekenden', vacancies: 'vacatures' };

/** Plays the services of {@link services} in this page; every other request goes where it should. Gives what ends the play. */
export function playServices(): () => void {
  const real = globalThis.fetch;
  const text = async (url: string) => (await real(url)).text();
  let rows: Promise<readonly Row[]> | undefined;
  let firms: Promise<readonly Row[]> | undefined;
  const play = answers(
    () => (rows ??= text('/seeds/arbeidsmarkt-kort.ndjson').then(recordsOfLines)),
    () => (firms ??= text('/seeds/bedrijven.csv').then(firmsOf)),
  );
  globalThis.fetch = async (input, init) => {
    const { url } = new Request(input, init);
    if (!url.startsWith(origin)) return real(input, init);
    const { pathname, searchParams } = new URL(url);
    const body = await play(pathname, searchParams);
    const response =
      body === undefined
        ? new Response('', { status: 404 })
        : new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
    // A made response has no address; that of a server has.
    return Object.defineProperty(response, 'url', { value: url });
  };
  return () => {
    globalThis.fetch = real;
  };
}

function answers(rows: () => Promise<readonly Row[]>, firms: () => Promise<readonly Row[]>): Answer {
  return async (path, query) => {
    if (path.includes('/OVW/')) return newerCbs(path, query, await rows());
    if (path.includes('/ODataApi/')) return olderCbs(path, query, await rows());
    if (path.includes('/arcgis/')) return layer(await firms());
    if (path.includes('-traag'))
      return Number(query.get('offset')) > 0 ? new Promise(() => {}) : page(path, query, await firms());
    if (path.includes('/collections/')) return page(path, query, await firms());
    if (path.endsWith('/wfs')) return { ...collection(await firms()), totalFeatures: (await firms()).length };
    if (path.endsWith('datastore_search')) return datastore(query, await rows());
    if (/\/(exports\/json|werk-2026\.json|vraag)$/.test(path)) return rows();
    return undefined;
  };
}

const recordsOfLines = (text: string): readonly Row[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
    // A service has no letters among its numbers.
    .map((row) => ({ ...row, [names.jobseekers]: row[names.jobseekers] === 'x' ? null : row[names.jobseekers] }));

function firmsOf(text: string): readonly Row[] {
  const [head = '', ...lines] = text
    .replace(/^\ufeff/, '')
    .trim()
    .split('\r\n');
  const columns = head.split(';');
  return lines.map((line, at) => ({
    id: at + 1,
    ...Object.fromEntries(line.split(';').map((cell, column) => [columns[column] ?? '', cell])),
  }));
}

const distinct = (rows: readonly Row[], name: string) => [...new Set(rows.map((row) => String(row[name])))];
const codeOf = (all: readonly string[], value: unknown) =>
  `B${String(all.indexOf(String(value)) + 1).padStart(3, '0')}`;
const skipped = (list: readonly unknown[], query: URLSearchParams) =>
  list.slice(Number(query.get('$skip') ?? 0)).slice(0, Number(query.get('$top') ?? Infinity));

/** A table as Statistics Netherlands serves it in OData version 4: one observation to a row, words and units beside it. */
function newerCbs(path: string, query: URLSearchParams, rows: readonly Row[]): unknown {
  const occupations = distinct(rows, names.occupation);
  const part = path.split('/').at(-1) ?? '';
  const measures = [
    { Identifier: 'M01', Title: 'Werkzoekenden', Unit: 'aantal', Decimals: 0, DataType: 'Long' },
    { Identifier: 'M02', Title: 'Vacatures', Unit: 'aantal', Decimals: 0, DataType: 'Long' },
  ];
  const observations = rows.flatMap((row) =>
    [names.jobseekers, names.vacancies].map((name, at) => ({
      Measure: `M0${at + 1}`,
      ValueAttribute: row[name] === null ? 'Confidential' : 'None',
      Value: row[name],
      Perioden: row[names.quarter],
      Beroepsgroep: codeOf(occupations, row[names.occupation]),
    })),
  );
  const lists: Readonly<Record<string, readonly Row[]>> = {
    Observations: observations.map((one, Id) => ({ Id, ...one })),
    Dimensions: [
      { Identifier: 'Perioden', Title: 'Perioden', Kind: 'TimeDimension' },
      { Identifier: 'Beroepsgroep', Title: 'Beroepsgroep', Kind: 'Dimension' },
    ],
    MeasureCodes: measures,
    PeriodenCodes: distinct(rows, names.quarter).map((Identifier) => ({
      Identifier,
      Title: Identifier,
      Status: 'Definitief',
    })),
    BeroepsgroepCodes: occupations.map((Title) => ({ Identifier: codeOf(occupations, Title), Title })),
  };
  if (part === 'Properties')
    return { Title: 'Werk in Oeverwaard (verzonnen)', ObservationCount: observations.length, License: 'CC0 1.0' };
  const list = lists[part];
  return list && { '@odata.context': `${services.cbsV4}/$metadata#${part}`, value: skipped(list, query) };
}

/** The same table in OData version 3: keys padded with blanks, a column to each subject. */
function olderCbs(path: string, query: URLSearchParams, rows: readonly Row[]): unknown {
  const occupations = distinct(rows, names.occupation);
  const part = path.split('/').at(-1) ?? '';
  const key = (value: unknown) => codeOf(occupations, value).padEnd(8);
  const lists: Readonly<Record<string, readonly Row[]>> = {
    TypedDataSet: rows.map((row, ID) => ({
      ID,
      Perioden: row[names.quarter],
      Beroepsgroep: key(row[names.occupation]),
      Werkzoekenden_1: row[names.jobseekers],
      Vacatures_2: row[names.vacancies],
    })),
    TableInfos: [{ ID: 0, Title: 'Werk in Oeverwaard (verzonnen)', RecordCount: rows.length }],
    DataProperties: [
      { ID: 0, Type: 'TimeDimension', Key: 'Perioden', Title: 'Perioden' },
      { ID: 1, Type: 'Dimension', Key: 'Beroepsgroep', Title: 'Beroepsgroep' },
      {
        ID: 2,
        Type: 'Topic',
        Key: 'Werkzoekenden_1',
        Title: 'Werkzoekenden',
        Unit: 'aantal',
        Decimals: 0,
        Datatype: 'Long',
      },
      { ID: 3, Type: 'Topic', Key: 'Vacatures_2', Title: 'Vacatures', Unit: 'aantal', Decimals: 0, Datatype: 'Long' },
    ],
    Perioden: distinct(rows, names.quarter).map((Key) => ({ Key, Title: Key, Status: 'Definitief' })),
    Beroepsgroep: occupations.map((Title) => ({ Key: key(Title), Title })),
  };
  const list = lists[part];
  return (
    list && { 'odata.metadata': `${services.cbsV3}/$metadata#Cbs.OData.WebAPI.${part}`, value: skipped(list, query) }
  );
}

function layer(firms: readonly Row[]): unknown {
  return {
    objectIdFieldName: 'id',
    geometryType: 'esriGeometryPoint',
    spatialReference: { wkid: 28992 },
    fields: [{ name: 'id', type: 'esriFieldTypeOID' }],
    features: firms.map(({ x, y, ...attributes }) => ({
      attributes,
      ...(x && y ? { geometry: { x: Number(x), y: Number(y) } } : {}),
    })),
  };
}

const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } };
const collection = (firms: readonly Row[]) => ({
  type: 'FeatureCollection',
  crs,
  features: firms.map(({ x, y, ...properties }) => ({
    type: 'Feature',
    properties,
    geometry: x && y ? { type: 'Point', coordinates: [Number(x), Number(y)] } : null,
  })),
});

/** Pages of 200 firms, each with the address of the next. */
function page(path: string, query: URLSearchParams, firms: readonly Row[]): unknown {
  const offset = Number(query.get('offset') ?? 0);
  const next = offset + 200;
  return {
    ...collection(firms.slice(offset, next)),
    numberMatched: firms.length,
    links:
      next < firms.length
        ? [{ rel: 'next', type: 'application/geo+json', href: `${origin}${path}?offset=${next}` }]
        : [],
  };
}

function datastore(query: URLSearchParams, rows: readonly Row[]): unknown {
  const offset = Number(query.get('offset') ?? 0);
  const records = rows.slice(offset, offset + Number(query.get('limit') ?? 100));
  return { success: true, result: { total: rows.length, records, fields: [] } };
}
