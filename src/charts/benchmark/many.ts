import type { Words } from '../../core/chart.js';
import type { CircleShape, Mark } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { around } from '../../kit/boxes.js';
import type { Benchmark } from './prepare.js';

/** Words for many dots, in Dutch. */
export const words: Words = { 'field.others': 'alle andere', 'field.count': 'aantal' };

/** All dots but ours as one shape for the canvas; their figures stay in the table. */
export function gathered(marks: readonly Mark[], { ours }: Benchmark, locale: Locale): readonly Mark[] {
  const own = `region:${ours?.key}`;
  const dots = marks.flatMap(({ id, shapes }) =>
    id === own ? [] : shapes.filter((shape): shape is CircleShape => shape.shape === 'circle'),
  );
  const [first] = dots;
  if (!first) return marks;
  const { r, fill = 'muted' } = first;
  const box = { x: 0, y: 0, width: 0, height: 0 };
  const others: Mark = {
    id: 'regions',
    kind: 'swarm',
    datum: [
      [{ name: locale.say('field.others'), type: 'text' }, { value: locale.say('field.others') }],
      [{ name: locale.say('field.count'), type: 'number' }, { value: dots.length }],
    ],
    box: around(dots.map(({ x, y }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }))),
    shapes: [
      {
        shape: 'swarm',
        x: Float32Array.from(dots, ({ x }) => x),
        y: Float32Array.from(dots, ({ y }) => y),
        paint: new Uint8Array(dots.length),
        paints: [fill],
        r,
      },
    ],
    marks: marks.filter(({ id }) => id !== own).map((mark) => ({ ...mark, box, shapes: [] })),
  };
  return [others, ...marks.filter(({ id }) => id === own)];
}
