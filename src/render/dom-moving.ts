import type { Box } from '../core/drawing.js';
import { letMove, still, type Sheet } from './dom.js';
import { make } from './elements.js';
import type { Transform } from './swarm.js';

/** Lets painted drawings be moved and scaled by `moveBy`. */
export function allowMoving(): void {
  letMove(move);
}

function move({ parts: [{ group }], window: frame }: Sheet, transform: Transform, window: Box | undefined, id: string) {
  const { k, x, y } = transform;
  const moved = transform !== still;
  group.classList.toggle('moving', moved);
  if (moved) group.setAttribute('transform', `translate(${x} ${y}) scale(${k})`);
  else group.removeAttribute('transform');
  clip(frame, moved ? window : undefined, id);
}

/** While it moves, the drawing is seen within its window only. */
function clip(group: Element, window: Box | undefined, id: string): void {
  if (!window || group.hasAttribute('clip-path')) {
    if (!window) group.removeAttribute('clip-path');
    return;
  }
  const { x, y, width, height } = window;
  const rect = { name: 'rect', attributes: { x, y, width, height } };
  group.parentElement?.querySelector('clipPath')?.remove();
  group.before(make({ name: 'clipPath', attributes: { id }, children: [rect] }));
  group.setAttribute('clip-path', `url(#${id})`);
}
