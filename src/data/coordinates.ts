/** A term of a polynomial: power of the first difference, power of the second, coefficient. */
type Term = readonly [p: number, q: number, k: number];

// Coefficients: F.H. Schreutelkamp and G.L. Strang van Hees, “Benaderingsformules voor de transformatie tussen RD- en
// WGS84-kaartcoördinaten”, Geodesia 2001. Good to about 0.3 m within the Netherlands.
const toX: readonly Term[] = [
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
const toY: readonly Term[] = [
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
const toLatitude: readonly Term[] = [
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
const toLongitude: readonly Term[] = [
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

/** The church tower in Amersfoort, where the Dutch grid has its origin. */
const origin = { x: 155_000, y: 463_000, latitude: 52.1551744, longitude: 5.38720621 };

function sum(terms: readonly Term[], a: number, b: number): number {
  let total = 0;
  for (const [p, q, k] of terms) total += k * a ** p * b ** q;
  return total;
}

/** Longitude and latitude in degrees as RD metres; meant for the Netherlands only. */
export function wgs84ToRd(longitude: number, latitude: number): [x: number, y: number] {
  const a = 0.36 * (latitude - origin.latitude);
  const b = 0.36 * (longitude - origin.longitude);
  return [origin.x + sum(toX, a, b), origin.y + sum(toY, a, b)];
}

/** RD metres as longitude and latitude in degrees. */
export function rdToWgs84(x: number, y: number): [longitude: number, latitude: number] {
  const a = (x - origin.x) * 1e-5;
  const b = (y - origin.y) * 1e-5;
  return [origin.longitude + sum(toLongitude, a, b) / 3600, origin.latitude + sum(toLatitude, a, b) / 3600];
}

/** Web Mercator metres (EPSG:3857) as longitude and latitude in degrees. */
export function webMercatorToWgs84(x: number, y: number): [longitude: number, latitude: number] {
  const radius = 6_378_137;
  const degrees = 180 / Math.PI;
  return [(x / radius) * degrees, (2 * Math.atan(Math.exp(y / radius)) - Math.PI / 2) * degrees];
}

/** Whether a place can be RD metres within the Netherlands and its coastal waters. */
export function isRd(x: number, y: number): boolean {
  return x >= -10_000 && x <= 300_000 && y >= 289_000 && y <= 640_000;
}

/** Whether a place can be degrees anywhere on earth, longitude first. */
export function looksLikeWgs84(longitude: number, latitude: number): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

/** Whether degrees lie in or near the Netherlands in Europe, longitude first. */
export function isNearNetherlands(longitude: number, latitude: number): boolean {
  return longitude >= 2.5 && longitude <= 8 && latitude >= 50 && latitude <= 54.5;
}
