import { describe, expect, it } from 'vitest';
import { isDutchWgs84, isRd, rdToWgs84, wgs84ToRd } from '../../src/core/rd.js';

describe('conversion between RD and degrees', () => {
  // Published control points: the towers of Amersfoort (origin) and Groningen.
  it.each([
    [155000, 463000, 5.38720621, 52.1551744],
    [233883.131, 582065.167, 6.56820053, 53.21938317],
  ])('knows %d %d', (x, y, lon, lat) => {
    const degrees = rdToWgs84(x, y);
    expect(degrees[0]).toBeCloseTo(lon, 6);
    expect(degrees[1]).toBeCloseTo(lat, 6);
    const metres = wgs84ToRd(lon, lat);
    expect(Math.hypot(metres[0] - x, metres[1] - y)).toBeLessThan(0.3);
  });

  it('comes back within 0.3 m all over the country', () => {
    for (let x = 15_000; x < 280_000; x += 9_000) {
      for (let y = 306_000; y < 620_000; y += 9_000) {
        const [backX, backY] = wgs84ToRd(...rdToWgs84(x, y));
        expect(Math.hypot(backX - x, backY - y)).toBeLessThan(0.3);
      }
    }
  });

  it('tells RD, degrees and neither apart', () => {
    expect(isRd(145_000, 512_000)).toBe(true);
    expect(isRd(5.2, 52.1)).toBe(false);
    expect(isDutchWgs84(5.2, 52.1)).toBe(true);
    expect(isDutchWgs84(52.1, 5.2)).toBe(false);
    expect(isDutchWgs84(0, 0) || isRd(0, 0)).toBe(false);
  });
});
