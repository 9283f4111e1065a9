import {
  categoryRoles,
  divergingRoles,
  sequentialRoles,
  type Drawing,
  type Guide,
  type Mark,
  type Paint,
  type Shape,
} from '../../src/core/drawing.js';

const amount = { name: 'aantal', type: 'number' } as const;
const name = { name: 'naam', type: 'text' } as const;

/** A mark around shapes, for tests. */
export function mark(id: string, box: Mark['box'], shapes: readonly Shape[], value = 1): Mark {
  return {
    id,
    kind: id.replace(/ .*/, ''),
    datum: [
      [name, { value: id }],
      [amount, { value }],
    ],
    box,
    shapes,
  };
}

const label = (x: number, y: number, text: string, more: Partial<Extract<Shape, { shape: 'text' }>> = {}): Shape => ({
  shape: 'text',
  x,
  y,
  text,
  ...more,
});

const bars = categoryRoles.map((role, at): Mark => {
  const height = 40 + ((at * 37) % 90);
  const box = { x: 40 + at * 40, y: 180 - height, width: 32, height };
  const pattern = at === 5 ? { pattern: 'hatch' as const } : at === 6 ? { pattern: 'dots' as const } : {};
  return mark(
    `bar ${at + 1}`,
    box,
    [
      { shape: 'rect', ...box, fill: role, radius: 2, ...pattern },
      label(box.x + 16, box.y - 6, String(height), { anchor: 'middle', weight: 600 }),
    ],
    height,
  );
});

const lines = categoryRoles.map((role, at): Mark => {
  const y = (x: number) => 60 + at * 14 + Math.sin(x / 40 + at) * 22;
  const points = Array.from({ length: 12 }, (_, step) => `${400 + step * 25},${y(step * 25)}`);
  const dashes = [[], [6, 3], [2, 3], [8, 3, 2, 3]] as const;
  const shapes: Shape[] = [
    { shape: 'path', d: `M${points.join('L')}`, stroke: role, strokeWidth: 2.5, dash: dashes[at % 4] ?? [] },
    { shape: 'circle', x: 675, y: y(275), r: 4, fill: role, stroke: 'surface', strokeWidth: 1.5 },
    label(684, y(275) + 4, `reeks ${at + 1}`, { size: 12, halo: true }),
  ];
  return mark(`line ${at + 1}`, { x: 400, y: 30, width: 320, height: 150 }, shapes);
});

const steps = (roles: readonly Paint[], top: number): Mark[] =>
  roles.map((role, at) => {
    const box = { x: 40 + at * 60, y: top, width: 58, height: 26 };
    return mark(`step ${String(role)}`, box, [{ shape: 'rect', ...box, fill: role, stroke: 'surface' }]);
  });

const flows: Mark[] = (['category-1', 'category-2', 'category-3', 'muted'] as const).map((role, at) =>
  mark(`flow ${at}`, { x: 420, y: 220 + at * 22, width: 280, height: 40 }, [
    {
      shape: 'path',
      d: `M420,${220 + at * 22}C560,${220 + at * 22} 560,${230 + at * 34} 700,${230 + at * 34}`,
      stroke: role,
      strokeWidth: 16,
      opacity: 0.55,
    },
  ]),
);

const target = mark('target', { x: 40, y: 99, width: 320, height: 2 }, [
  { shape: 'line', x1: 36, y1: 100, x2: 364, y2: 100, stroke: 'target', strokeWidth: 2, dash: [6, 4] },
  label(364, 95, 'doel 80', { anchor: 'end', fill: 'target', weight: 600, halo: true }),
]);

const button = mark('button', { x: 40, y: 330, width: 160, height: 30 }, [
  { shape: 'rect', x: 40, y: 330, width: 160, height: 30, fill: 'accent', radius: 4 },
  label(120, 350, 'Utrecht', { anchor: 'middle', fill: 'on-accent', weight: 600 }),
  { shape: 'rect', x: 210, y: 330, width: 80, height: 30, fill: 'none', stroke: 'axis', pattern: 'hatch' },
  { shape: 'rect', x: 300, y: 330, width: 80, height: 30, fill: 'muted', pattern: 'dots' },
]);

/** A swarm of so many points within a box, the same each time. */
export function swarmMark(id: string, count: number, box: Mark['box']): Mark {
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  const paint = new Uint8Array(count);
  let seed = 7;
  const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  for (let at = 0; at < count; at++) {
    x[at] = box.x + ((next() + next()) / 2) * box.width;
    y[at] = box.y + ((next() + next()) / 2) * box.height;
    paint[at] = at % 4;
  }
  return mark(id, box, [{ shape: 'swarm', x, y, paint, paints: categoryRoles.slice(0, 4), r: 2.2, opacity: 0.85 }]);
}

const axis: Guide = {
  kind: 'axis',
  channel: 'y',
  shapes: [60, 100, 140].map((y) => ({ shape: 'line', x1: 40, y1: y, x2: 360, y2: y, stroke: 'grid' }) as const),
};

const base: Guide = {
  kind: 'axis',
  channel: 'x',
  shapes: [
    { shape: 'line', x1: 36, y1: 180.5, x2: 364, y2: 180.5, stroke: 'axis' },
    label(40, 198, 'beroepen', { fill: 'subtle' }),
  ],
};

const legend: Guide = {
  kind: 'legend',
  channel: 'colour',
  shapes: [
    { shape: 'circle', x: 46, y: 16, r: 5, fill: 'category-1' },
    label(58, 20, 'werkzoekenden', { fill: 'text' }),
    { shape: 'circle', x: 176, y: 16, r: 5, fill: 'category-2' },
    label(188, 20, 'vacatures', { fill: 'text' }),
    label(290, 20, 'meer over de cijfers', { fill: 'link' }),
  ],
};

/** A drawing with every shape, every role and both patterns. */
export const sample: Drawing = {
  width: 760,
  height: 480,
  guides: [axis, base, legend],
  marks: [
    ...bars,
    target,
    ...lines,
    ...steps(divergingRoles, 220),
    ...steps(sequentialRoles, 256),
    ...steps(['surface', 'raised', 'grid', '#b3a1c9'], 292),
    ...flows,
    swarmMark('swarm', 900, { x: 40, y: 370, width: 680, height: 100 }),
    button,
  ],
  notes: [],
};
