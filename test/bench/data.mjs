// Made-up data of the cases, the same on every machine.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../.ci/ready.mjs';

/** Numbers from 0 to 1 that look random (a linear congruential generator with the constants of Numerical Recipes). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function jobs(seed) {
  const random = randomFrom(seed);
  return Array.from({ length: 93 }, (_, at) => ({
    beroepsgroep: `Beroepsgroep ${String(at + 1).padStart(2, '0')}`,
    werkzoekenden: Math.round(20 + 480 * random() ** 2),
    vacatures: Math.round(20 + 480 * random() ** 2),
  }));
}

/** 12 funds, 12 programmes and 16 beneficiaries; each has at least one link. */
function flows(seed) {
  const random = randomFrom(seed);
  const stages = [12, 12, 16].map((count, stage) =>
    Array.from({ length: count }, (_, at) => `${['Fonds', 'Programma', 'Begunstigde'][stage]} ${at + 1}`),
  );
  const links = new Map();
  const add = (stage, from, to) => {
    const [left, right] = [stages[stage], stages[stage + 1]];
    links.set(`${left[from % left.length]}>${right[to % right.length]}`, 0);
  };
  for (let at = 0; at < 12; at += 1) add(0, at, at);
  for (let at = 0; at < 16; at += 1) add(1, at, at);
  // The same links for every seed, so that only the amounts are new.
  const pick = randomFrom(90);
  while (links.size < 90) add(links.size % 2, Math.floor(pick() * 48), Math.floor(pick() * 48));
  return [...links.keys()].map((link) => {
    const [van, naar] = link.split('>');
    return { van, naar, bedrag: Math.round(10_000 + 990_000 * random() ** 3) };
  });
}

const sectors = ['Zorg', 'Energie', 'Voedsel', 'Water', 'Bouw', 'Media'];

/** Firms around twelve centres in the area of the seeds, in RD metres. */
function firms(count, seed) {
  const random = randomFrom(seed);
  const between = (low, high) => low + random() * (high - low);
  const centres = Array.from({ length: 12 }, () => [between(142_500, 148_000), between(509_500, 514_500)]);
  return Array.from({ length: count }, (_, at) => {
    const [x, y] = centres[Math.floor(random() * centres.length)];
    const spread = () => Math.round((random() + random() + random() - 1.5) * 900);
    return {
      naam: `Bedrijf ${at + 1}`,
      sector: sectors[Math.floor(random() ** 1.5 * 6)],
      x: x + spread(),
      y: y + spread(),
    };
  }).map((firm) => ({ ...firm, x: Math.round(firm.x), y: Math.round(firm.y) }));
}

const asCsv = (rows) => [Object.keys(rows[0]), ...rows.map(Object.values)].map((cells) => cells.join(';')).join('\n');

/**
 * The cases: what they show, the element with its attributes, and rows by seed. A picture is first shown from `/data/<case>.csv`
 * and then given other rows.
 */
export const cases = {
  jobs: { about: 'Job matching, 93 occupations', tag: 'peil-job-matching', attributes: 'all', rows: jobs },
  flows: {
    about: 'Funding flows, 40 nodes and 90 links',
    tag: 'peil-funding-flows',
    attributes: 'from="van" to="naar" amount="bedrag" top="40" view="flow"',
    rows: flows,
  },
  map2k: {
    about: 'Map, 16 areas and 2,000 points',
    tag: 'peil-startup-map',
    attributes: 'boundaries-url="/data/areas.geojson"',
    rows: (seed) => firms(2000, seed),
  },
  map100k: {
    about: 'Map, 16 areas and 100,000 points',
    tag: 'peil-startup-map',
    attributes: 'boundaries-url="/data/areas.geojson"',
    rows: (seed) => firms(100_000, seed),
  },
};

/** Files under `/data/`: for each case the rows to begin with (`.csv`) and the two sets it changes between (`-1.json`, `-2.json`). */
export function dataFiles() {
  const files = { 'areas.geojson': readFileSync(path.join(root, 'seeds/wijken.geojson'), 'utf8') };
  for (const [name, { rows }] of Object.entries(cases)) {
    files[`${name}.csv`] = asCsv(rows(1));
    files[`${name}-1.json`] = JSON.stringify(rows(2));
    files[`${name}-2.json`] = JSON.stringify(rows(3));
  }
  return files;
}
