/*
 * The published approximation by F.H. Schreutelkamp and G.L. Strang van Hees, “Benaderingsformules voor de transformatie
 * tussen RD- en WGS84-kaartcoördinaten” (Geodesia, 2001), formulas 5 and 6 with tables 3 and 4.
 */
const originX = 155_000;
const originY = 463_000;
const originLat = 52.1551744;
const originLon = 5.38720621;

/** A coefficient and the powers of the first and the second variable it goes with. */
type Term = readonly [first: number, second: number, coefficient: number];

const termsX: readonly Term[] = [
  [0, 1, 190094.945],
  [1, 1, -11832.228],
  [2, 1, -114.221],
  [0, 3, -32.391],
  [1, 0, -0.705],
  [3, 1, -2.34],
  [1, 3, -0.608],
  [0, 2, -0.008],
  [2, 3, 0.148],
];

const termsY: readonly Term[] = [
  [1, 0, 309056.544],
  [0, 2, 3638.893],
  [2, 0, 73.077],
  [1, 2, -157.984],
  [3, 0, 59.788],
  [0, 1, 0.433],
  [2, 2, -6.439],
  [1, 1, -0.032],
  [0, 4, 0.092],
  [1, 4, -0.054],
];

const termsLat: readonly Term[] = [
  [0, 1, 3235.65389],
  [2, 0, -32.58297],
  [0, 2, -0.2475],
  [2, 1, -0.84978],
  [0, 3, -0.0655],
  [2, 2, -0.01709],
  [1, 0, -0.00738],
  [4, 0, 0.0053],
  [2, 3, -0.00039],
  [4, 1, 0.00033],
  [1, 1, -0.00012],
];

const termsLon: readonly Term[] = [
  [1, 0, 5260.52916],
  [1, 1, 105.94684],
  [1, 2, 2.45656],
  [3, 0, -0.81885],
  [1, 3, 0.05594],
  [3, 1, -0.05607],
  [0, 1, 0.01199],
  [3, 2, -0.00256],
  [1, 4, 0.00128],
  [0, 2, 0.00022],
  [2, 0, -0.00022],
  [5, 0, 0.00026],
];

function sum(terms: readonly Term[], first: number, second: number): number {
  let total = 0;
  for (const [p, q, coefficient] of terms) {
    let term = coefficient;
    for (let power = 0; power < p; power++) term *= first;
    for (let power = 0; power < q; power++) term *= second;
    total += term;
  }
  return total;
}

/** Degrees to RD metres (EPSG:28992), within 0.3 m in the European Netherlands. */
export function wgs84ToRd(lon: number, lat: number): [x: number, y: number] {
  const north = 0.36 * (lat - originLat);
  const east = 0.36 * (lon - originLon);
  return [originX + sum(termsX, north, east), originY + sum(termsY, north, east)];
}

/** RD metres (EPSG:28992) to degrees, within 0.3 m in the European Netherlands. */
export function rdToWgs84(x: number, y: number): [lon: number, lat: number] {
  const east = (x - originX) / 100_000;
  const north = (y - originY) / 100_000;
  return [originLon + sum(termsLon, east, north) / 3600, originLat + sum(termsLat, east, north) / 3600];
}

/** Whether two numbers can be RD metres of a place in the European Netherlands or its coastal waters, where RD is valid. */
export function isRd(x: number, y: number): boolean {
  return x >= -7_000 && x <= 300_000 && y >= 289_000 && y <= 629_000;
}

/** Whether two numbers can be degrees of a place in the European Netherlands or its North Sea coast. */
export function isDutchWgs84(lon: number, lat: number): boolean {
  return lon >= 2.5 && lon <= 7.5 && lat >= 50.5 && lat <= 54;
}
