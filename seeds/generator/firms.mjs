import { contains, districtCollection } from './districts.mjs';
import { createRandom } from './random.mjs';
import { euro } from './write-csv.mjs';

export const firmColumns = ['naam', 'sector', 'opgericht', 'fte', 'financiering', 'behoefte', 'x', 'y', 'website'];

/** Per sector: words for the name, and how often each need is asked for. */
const sectors = {
  'Water en maritiem': {
    words: ['Maritiem', 'Waterbouw', 'Onderwatertechniek', 'Jachttechniek', 'Sensoren'],
    needs: { kapitaal: 0.34, ruimte: 0.52, talent: 0.38, netwerk: 0.16, klanten: 0.22, 'stage en onderzoek': 0.14 },
  },
  'Energie en klimaat': {
    words: ['Energie', 'Warmte', 'Accu’s', 'Zonkracht', 'Laadtechniek'],
    needs: { kapitaal: 0.58, ruimte: 0.4, talent: 0.44, netwerk: 0.18, klanten: 0.2, 'stage en onderzoek': 0.15 },
  },
  'Digitaal en data': {
    words: ['Data', 'Software', 'Digitaal', 'Beeldherkenning', 'Platforms'],
    needs: { kapitaal: 0.32, ruimte: 0.08, talent: 0.66, netwerk: 0.24, klanten: 0.36, 'stage en onderzoek': 0.2 },
  },
  'Gezondheid en zorgtechniek': {
    words: ['Zorgtechniek', 'Gezond', 'Diagnose', 'Revalidatie', 'Medisch'],
    needs: { kapitaal: 0.5, ruimte: 0.16, talent: 0.42, netwerk: 0.34, klanten: 0.26, 'stage en onderzoek': 0.3 },
  },
  'Bouw en circulair': {
    words: ['Houtbouw', 'Circulair', 'Prefab', 'Materialen', 'Bouwrobots'],
    needs: { kapitaal: 0.36, ruimte: 0.56, talent: 0.4, netwerk: 0.12, klanten: 0.24, 'stage en onderzoek': 0.1 },
  },
  'Voedsel en landbouw': {
    words: ['Voeding', 'Wier', 'Teelt', 'Eiwitten', 'Kasrobots'],
    needs: { kapitaal: 0.44, ruimte: 0.42, talent: 0.24, netwerk: 0.28, klanten: 0.38, 'stage en onderzoek': 0.2 },
  },
  'Ontwerp en media': {
    words: ['Studio', 'Ontwerp', 'Games', 'Film', 'Interactie'],
    needs: { kapitaal: 0.2, ruimte: 0.2, talent: 0.24, netwerk: 0.4, klanten: 0.56, 'stage en onderzoek': 0.16 },
  },
};

/** Where firms settle: how many, around which point (RD, metres), how far from it, and what they do. */
const places = [
  { count: 40, centre: [145942, 513118], spread: 0, mix: [5, 14, 34, 26, 3, 8, 10] },
  { count: 14, centre: [143064, 511238], spread: 0, mix: [24, 10, 12, 0, 20, 6, 28] },
  { count: 142, centre: [143130, 511010], spread: 310, mix: [44, 20, 10, 2, 12, 4, 8] },
  { count: 122, centre: [145900, 513080], spread: 290, mix: [3, 16, 38, 27, 2, 8, 6] },
  { count: 80, centre: [144340, 511590], spread: 330, mix: [2, 4, 34, 12, 4, 6, 38] },
  { count: 62, centre: [147620, 511080], spread: 400, mix: [6, 30, 8, 4, 40, 10, 2] },
  { count: 26, centre: [146800, 509330], spread: 380, mix: [2, 18, 6, 0, 4, 68, 2] },
  { count: 100, mix: [6, 10, 30, 14, 10, 8, 22] },
];

const outside = [
  [150480, 512310],
  [139760, 510420],
  [146020, 506930],
];

const starts = [
  'Bru',
  'Dal',
  'Eska',
  'Fen',
  'Gro',
  'Hol',
  'Ibra',
  'Jol',
  'Kwi',
  'Lum',
  'Mar',
  'Nov',
  'Obri',
  'Pel',
  'Quo',
  'Ras',
  'Sti',
  'Tvel',
  'Ulm',
  'Vor',
  'Wim',
  'Yspe',
  'Zil',
];
const middles = ['ba', 'do', 'ga', 'ke', 'lo', 'me', 'no', 'pi', 'ra', 'sta', 'ti', 'vo'];
const ends = ['dra', 'fex', 'gel', 'kon', 'lis', 'mund', 'nak', 'pont', 'rix', 'sel', 'tum', 'vaar', 'wend', 'zet'];
const nouns = [
  'Baken',
  'Bezaan',
  'Boeg',
  'Dobber',
  'Dreg',
  'Gors',
  'Kiel',
  'Klamp',
  'Kluif',
  'Kwast',
  'Lisdodde',
  'Nerf',
  'Plecht',
  'Schelp',
  'Schot',
  'Spant',
  'Steven',
  'Talud',
  'Touw',
  'Tij',
  'Vlet',
  'Wimpel',
  'Zeeg',
  'Zwaard',
];
const tails = ['akker', 'bron', 'draad', 'graaf', 'kring', 'lus', 'mast', 'rand', 'spoor', 'vuur', 'wending', 'zucht'];

/** Names that a reader of CSV files may stumble over. */
const difficultNames = {
  'Ontwerp en media': '"De Natte Krant" Media',
  'Water en maritiem': 'Bekkerma & Zn. Jachttechniek',
  'Bouw en circulair': 'Koppelhout; atelier voor kades',
  'Gezondheid en zorgtechniek': 'Ørskvik-Brändel Zorgtechniek',
};

/** 600 firms; eleven have no usable position and three lie outside every district. */
export function firms() {
  const random = createRandom('firms');
  const districts = districtCollection().features;
  const usedNames = new Set();
  const settled = places.flatMap((place) =>
    Array.from({ length: place.count }, () => ({
      ...firm(random, place, usedNames),
      position: settle(random, place, districts),
    })),
  );
  const without = Array.from({ length: 11 }, (_, index) => ({
    ...firm(random, places.at(-1), usedNames),
    position: index === 4 ? [144210, ''] : ['', ''],
  }));
  const afloat = outside.map((position) => ({ ...firm(random, places[2], usedNames), position }));
  const all = [...settled, ...without, ...afloat];
  for (const [sector, name] of Object.entries(difficultNames)) {
    Object.assign(
      all.find((one) => one.sector === sector),
      { name, website: website(name) },
    );
  }
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function firmRows() {
  return firms().map(({ name, sector, founded, size, funding, needs, position: [x, y], website }) => [
    name,
    sector,
    founded,
    size,
    funding,
    needs.join('|'),
    x,
    y,
    website,
  ]);
}

function firm(random, { mix }, usedNames) {
  const sector = random.weighted(Object.keys(sectors).map((name, index) => [name, mix[index]]));
  const founded = Math.max(2009, 2026 - Math.floor(-Math.log(1 - random.next()) * 6.2));
  const age = 2026 - founded;
  const size = Math.exp(0.35 + 0.14 * Math.min(age, 12) + random.normal() * 0.85);
  const name = newName(random, sector, usedNames);
  return {
    name,
    sector,
    founded,
    size: random.chance(0.11) ? '' : fte(size),
    funding: raised(random, sector, size, age),
    needs: asked(random, sector),
    website: random.chance(0.62) ? website(name) : '',
  };
}

function newName(random, sector, usedNames) {
  for (;;) {
    const stem = random.chance(0.36)
      ? random.pick(nouns) + random.pick(tails)
      : random.pick(starts) + random.pick(middles) + random.pick(ends);
    const name = random.chance(0.3) ? stem : `${stem} ${random.pick(sectors[sector].words)}`;
    if (usedNames.has(stem)) continue;
    usedNames.add(stem);
    return name;
  }
}

function fte(size) {
  if (size >= 8) return String(Math.round(size));
  return String(Math.max(0.4, Math.round(size * 5) / 5)).replace('.', ',');
}

function raised(random, sector, size, age) {
  const hungry = {
    'Energie en klimaat': 0.58,
    'Gezondheid en zorgtechniek': 0.56,
    'Digitaal en data': 0.44,
    'Ontwerp en media': 0.16,
  };
  if (!random.chance((hungry[sector] ?? 0.36) * (age === 0 ? 0.5 : 1))) return random.chance(0.02) ? 'onbekend' : '';
  const amount = 62000 * size ** 0.9 * Math.exp(random.normal() * 0.9) * (sector === 'Energie en klimaat' ? 2.2 : 1);
  return euro(Math.max(15000, Math.round(amount / 50) * 50));
}

function asked(random, sector) {
  if (random.chance(0.05)) return [];
  const wanted = Object.entries(sectors[sector].needs);
  const chosen = wanted.filter(([, probability]) => random.chance(probability)).map(([need]) => need);
  return chosen.length > 0 ? chosen : [random.weighted(wanted)];
}

/** A point on land: near the centre of the place, or anywhere people live. */
function settle(random, { centre, spread }, districts) {
  if (centre && spread === 0) return centre;
  if (centre) {
    return landed(districts, () => [0, 1].map((axis) => Math.round(centre[axis] + random.normal() * spread)));
  }
  const district = random.weighted(districts.map((feature) => [feature, feature.properties.inwoners]));
  const corners = district.geometry.coordinates.flat(district.geometry.type === 'Polygon' ? 1 : 2);
  const [xs, ys] = [0, 1].map((axis) => corners.map((corner) => corner[axis]));
  return landed([district], () => [xs, ys].map((all) => random.whole(Math.min(...all), Math.max(...all))));
}

function landed(districts, draw) {
  for (;;) {
    const point = draw();
    if (districts.some(({ geometry }) => contains(geometry, point))) return point;
  }
}

function website(name) {
  const path = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `https://voorbeeld.example/bedrijven/${path}`;
}
