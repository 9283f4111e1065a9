import { createRandom } from './random.mjs';

/**
 * The districts: code, name, inhabitants and a centre in kilometres (RD).
 * Codes start with WK9901: no real municipality has number 9901.
 */
const centres = [
  ['WK990101', 'Binnenhaven', 14850, 144.35, 511.55],
  ['WK990102', 'Havenkwartier', 6240, 142.75, 511.1],
  ['WK990103', 'Campus Noorderlicht', 5380, 145.95, 513.15],
  ['WK990104', 'Zeilmakerswijk', 15920, 143.55, 512.75],
  ['WK990105', 'Lepelaarsveld', 11760, 142.55, 513.85],
  ['WK990106', 'Noorderoever', 13480, 144.45, 514.55],
  ['WK990107', 'Rietgors', 10930, 145.95, 514.75],
  ['WK990108', 'De Kreken en Kaageiland', 7150, 147.35, 514.15],
  ['WK990109', 'Oosterbaai', 9410, 147.15, 512.65],
  ['WK990110', 'Stuurmanswijk', 16300, 145.45, 511.85],
  ['WK990111', 'Bedrijvenpark Oosterdijk', 640, 147.65, 511.05],
  ['WK990112', 'Zonneweide', 12870, 146.35, 510.55],
  ['WK990113', 'Sluiswijk', 14210, 144.95, 510.4],
  ['WK990114', 'Zuideroever en Binnenmeer', 8390, 144.55, 509.15],
  ['WK990115', 'Waterlinie', 11240, 143.05, 509.65],
  ['WK990116', 'Windhoek en Glastuinen', 1960, 146.75, 509.35],
];

/** The coast, drawn by hand counter-clockwise from the north-west; the notch in the west is the harbour. */
const coast = [
  [142.6, 514.5],
  [142.0, 513.5],
  [141.6, 512.4],
  [141.75, 511.5],
  [142.55, 511.32],
  [142.62, 510.98],
  [141.9, 510.72],
  [141.75, 509.9],
  [142.3, 509.0],
  [143.4, 508.45],
  [144.6, 508.3],
  [145.5, 508.7],
  [146.3, 508.5],
  [147.3, 508.85],
  [148.2, 509.8],
  [148.6, 510.9],
  [148.35, 511.9],
  [147.75, 512.5],
  [147.95, 513.2],
  [148.25, 514.0],
  [147.55, 514.9],
  [146.4, 515.5],
  [145.2, 515.65],
  [144.1, 515.2],
  [143.3, 515.05],
];

const island = { code: 'WK990108', centre: [148.45, 515.25], radius: 0.33 };
const lake = { code: 'WK990114', centre: [144.35, 509.25], radius: 0.34 };

/** Edges between districts that are canals, and so nearly straight: one in three. */
const canal = { roughness: 0.012 };
const stream = { roughness: 0.085 };

/** The districts as a GeoJSON FeatureCollection in RD (EPSG:28992): neighbours share their border exactly. */
export function districtCollection() {
  const outline = wiggleRing(smooth(coast.map(metres)), 0.1, 70);
  const vertices = createVertices();
  const cells = centres.map((_, index) => vertices.ring(clipToCell(outline, index)));
  const owners = countEdges(cells);
  const features = centres.map(([statcode, statnaam, inwoners], index) => {
    const ring = cells[index].flatMap((point, at) => {
      const next = cells[index][(at + 1) % cells[index].length];
      return owners.get(edgeKey(point, next)) === 2 ? sharedEdge(point, next) : [point];
    });
    return {
      type: 'Feature',
      properties: { statcode, statnaam, inwoners },
      geometry: geometry(statcode, ring),
    };
  });
  return {
    type: 'FeatureCollection',
    name: 'wijken',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } },
    features,
  };
}

/** Whether a point in metres lies in a Polygon or MultiPolygon. */
export function contains({ type, coordinates }, [x, y]) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  const inRing = (ring) => {
    let inside = false;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [ax, ay] = ring[i];
      const [bx, by] = ring[j];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
    return inside;
  };
  return polygons.some(([outer, ...holes]) => inRing(outer) && !holes.some(inRing));
}

function geometry(statcode, ring) {
  if (statcode === island.code) {
    return { type: 'MultiPolygon', coordinates: [[close(ring)], [close(blob(island))]] };
  }
  if (statcode === lake.code) return { type: 'Polygon', coordinates: [close(ring), close(blob(lake).reverse())] };
  return { type: 'Polygon', coordinates: [close(ring)] };
}

/** What remains of the outline nearer to one centre than to any other: a Voronoi cell. */
function clipToCell(outline, index) {
  const own = metres(centres[index].slice(3));
  return centres.reduce((ring, centre, other) => {
    if (other === index || ring.length === 0) return ring;
    const rival = metres(centre.slice(3));
    const side = ([x, y]) =>
      (rival[0] - own[0]) * (x - (own[0] + rival[0]) / 2) + (rival[1] - own[1]) * (y - (own[1] + rival[1]) / 2);
    return ring.flatMap((point, at) => {
      const next = ring[(at + 1) % ring.length];
      const [a, b] = [side(point), side(next)];
      const kept = a <= 0 ? [point] : [];
      if (a <= 0 === b <= 0) return kept;
      const share = a / (a - b);
      return [...kept, [point[0] + share * (next[0] - point[0]), point[1] + share * (next[1] - point[1])]];
    });
  }, outline);
}

/** Points within two metres of each other become one point in whole metres, so that neighbours agree. */
function createVertices() {
  const known = [];
  const vertex = ([x, y]) => {
    const found = known.find(([a, b]) => Math.hypot(a - x, b - y) <= 2);
    if (found) return found;
    const point = [Math.round(x), Math.round(y)];
    known.push(point);
    return point;
  };
  return { ring: (points) => points.map(vertex).filter((point, at, ring) => point !== ring.at(at - 1)) };
}

function countEdges(rings) {
  const count = new Map();
  for (const ring of rings) {
    ring.forEach((point, at) => {
      const key = edgeKey(point, ring[(at + 1) % ring.length]);
      count.set(key, (count.get(key) ?? 0) + 1);
    });
  }
  return count;
}

function edgeKey(a, b) {
  return [a, b].map(String).sort().join(' ');
}

/** An edge between two districts, bent the same way from whichever side it is asked for; without its last point. */
function sharedEdge(from, to) {
  const forward = String(from) < String(to);
  const [start, end] = forward ? [from, to] : [to, from];
  const random = createRandom(`border ${edgeKey(from, to)}`);
  const { roughness } = random.chance(1 / 3) ? canal : stream;
  const line = [...bend(start, end, roughness, 130, random), end];
  return (forward ? line : line.reverse()).slice(0, -1);
}

/** Moves the middle of a line sideways, again and again until the pieces are short; without the last point. */
function bend(from, to, roughness, shortest, random) {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length < shortest) return [from];
  const shift = random.normal() * roughness * 0.6;
  const middle = [
    Math.round((from[0] + to[0]) / 2 - (to[1] - from[1]) * shift),
    Math.round((from[1] + to[1]) / 2 + (to[0] - from[0]) * shift),
  ];
  return [...bend(from, middle, roughness, shortest, random), ...bend(middle, to, roughness, shortest, random)];
}

function wiggleRing(points, roughness, shortest) {
  const random = createRandom('coast');
  return points.flatMap((point, at) => bend(point, points[(at + 1) % points.length], roughness, shortest, random));
}

/** A closed Catmull–Rom curve through the points, four pieces per point. */
function smooth(points) {
  const at = (index) => points[(index + points.length) % points.length];
  return points.flatMap((_, index) =>
    [0, 0.25, 0.5, 0.75].map((t) =>
      [0, 1].map((axis) => {
        const [a, b, c, d] = [-1, 0, 1, 2].map((step) => at(index + step)[axis]);
        const value = 2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3;
        return Math.round(value / 2);
      }),
    ),
  );
}

/** A roundish shape: an island or a lake, counter-clockwise. */
function blob({ code, centre, radius }) {
  const random = createRandom(`blob ${code}`);
  const [x, y] = metres(centre);
  const waves = [2, 3, 5].map((count) => [count, random.next() * 2 * Math.PI, 0.3 / count]);
  return Array.from({ length: 36 }, (_, step) => {
    const angle = (step / 36) * 2 * Math.PI;
    const reach = waves.reduce((sum, [count, phase, size]) => sum + size * Math.sin(count * angle + phase), 1);
    return [
      Math.round(x + radius * 1150 * reach * Math.cos(angle)),
      Math.round(y + radius * 850 * reach * Math.sin(angle)),
    ];
  });
}

function metres([x, y]) {
  return [x * 1000, y * 1000];
}

function close(ring) {
  return [...ring, ring[0]];
}
