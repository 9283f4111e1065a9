/** Squares of a kilometre next to each other as GeoJSON, with a code and a name each. */
export function squares(areas: readonly (readonly [code: string, name: string])[]) {
  const features = areas.map(([statcode, statnaam], at) => {
    const [x, y] = [100_000 + at * 1000, 450_000];
    const ring = [
      [x, y],
      [x, y + 1000],
      [x + 1000, y + 1000],
      [x + 1000, y],
      [x, y],
    ];
    return {
      type: 'Feature',
      properties: { statcode, statnaam },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
  return { type: 'FeatureCollection', features };
}
