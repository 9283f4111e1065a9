/** Shapes that tell categories apart without colour, in the order in which they are used. */
export const symbolNames = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'cross',
  'triangle-down',
  'star',
  'ring',
] as const;

export type SymbolName = (typeof symbolNames)[number];

const n = (value: number) => Math.round(value * 100) / 100;

function polygon(x: number, y: number, points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([dx, dy]) => `${n(x + dx)},${n(y + dy)}`).join('L')}Z`;
}

function circle(x: number, y: number, r: number): string {
  return `M${n(x - r)},${n(y)}a${n(r)},${n(r)} 0 1 0 ${n(2 * r)},0a${n(r)},${n(r)} 0 1 0 ${n(-2 * r)},0Z`;
}

/** Path data of a symbol of about the area of a circle of radius `r` px, around a point. */
export function symbolPath(name: SymbolName, x: number, y: number, r: number): string {
  switch (name) {
    case 'circle':
      return circle(x, y, r);
    case 'ring':
      // The inner circle turns the other way, so that it is a hole under any fill rule.
      return `${circle(x, y, r * 1.1)}M${n(x - r * 0.5)},${n(y)}a${n(r * 0.5)},${n(r * 0.5)} 0 1 1 ${n(r)},0a${n(r * 0.5)},${n(r * 0.5)} 0 1 1 ${n(-r)},0Z`;
    case 'square': {
      const h = r * 0.89;
      return polygon(x, y, [
        [-h, -h],
        [h, -h],
        [h, h],
        [-h, h],
      ]);
    }
    case 'triangle':
    case 'triangle-down': {
      const up = name === 'triangle' ? 1 : -1;
      return polygon(x, y, [
        [0, -1.35 * r * up],
        [1.2 * r, 0.8 * r * up],
        [-1.2 * r, 0.8 * r * up],
      ]);
    }
    case 'diamond': {
      const h = r * 1.3;
      return polygon(x, y, [
        [0, -h],
        [h, 0],
        [0, h],
        [-h, 0],
      ]);
    }
    case 'cross': {
      const a = r * 0.4;
      const b = r * 1.2;
      return polygon(x, y, [
        [-a, -b],
        [a, -b],
        [a, -a],
        [b, -a],
        [b, a],
        [a, a],
        [a, b],
        [-a, b],
        [-a, a],
        [-b, a],
        [-b, -a],
        [-a, -a],
      ]);
    }
    case 'star':
      return polygon(
        x,
        y,
        Array.from({ length: 10 }, (_, at) => {
          const reach = at % 2 === 0 ? r * 1.45 : r * 0.62;
          const turn = (at * Math.PI) / 5;
          return [Math.sin(turn) * reach, -Math.cos(turn) * reach] as const;
        }),
      );
  }
}
