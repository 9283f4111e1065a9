import { expect } from '@open-wc/testing';
import type { Drawing, Mark, Shape } from '../../src/core/drawing.js';
import { DrawingPainter } from '../../src/render/dom.js';
import { allowMoving } from '../../src/render/dom-moving.js';
import { markOnPath, thinMarkNear } from '../../src/render/mark-at.js';
import { dark, light } from '../../src/theme/palettes.js';
import { mark, sample, swarmMark } from './sample-drawing.js';
import { nextFrame, themedHost } from './themed-host.js';

const bar = (id: string, x: number, height: number, more: Partial<Extract<Shape, { shape: 'rect' }>> = {}): Mark => {
  const box = { x, y: 100 - height, width: 40, height };
  return mark(id, box, [{ shape: 'rect', ...box, fill: 'category-1', ...more }], height);
};

const drawing = (marks: readonly Mark[], width = 400): Drawing => ({
  width,
  height: 200,
  guides: [],
  marks,
  notes: [],
});

allowMoving();

describe('DrawingPainter', () => {
  let at: ReturnType<typeof themedHost>;
  let painter: DrawingPainter;

  // What paints swarms is brought by the first of them.
  before(async () => {
    const first = themedHost(400);
    new DrawingPainter(first.box).paint(drawing([swarmMark('s', 1, { x: 0, y: 0, width: 9, height: 9 })]), light);
    const canvas = first.box.querySelector('canvas')!;
    for (let turn = 0; canvas.width !== 400 * devicePixelRatio && turn < 200; turn++) await nextFrame();
    first.remove();
  });

  beforeEach(() => {
    at = themedHost(400);
    painter = new DrawingPainter(at.box);
  });

  afterEach(() => at.remove());

  const group = (id: string) => at.box.querySelector(`[data-mark="${id}"]`);
  const order = () => [...at.box.querySelectorAll('[data-mark]')].map((element) => element.getAttribute('data-mark'));

  it('keeps the nodes of marks through redraws and touches only what changed', () => {
    painter.paint(drawing([bar('a', 0, 30), bar('b', 50, 60)]), light);
    const [a, b] = [group('a')!, group('b')!];
    const rect = b.firstElementChild!;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(at.box, { subtree: true, attributes: true, childList: true, characterData: true });
    painter.paint(drawing([bar('a', 0, 30), bar('b', 50, 80)]), light);
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(group('a')).to.equal(a);
    expect(group('b')).to.equal(b);
    expect(b.firstElementChild).to.equal(rect);
    expect(rect.getAttribute('height')).to.equal('80');
    const touched = new Set(
      records.map(({ target }) => target).filter((target) => target !== at.box.querySelector('svg')),
    );
    expect([...touched]).to.deep.equal([rect]);
  });

  it('reorders, adds, removes and replaces shapes of another kind', () => {
    painter.paint(drawing([bar('a', 0, 30), bar('b', 50, 60), bar('c', 100, 20)]), light);
    const c = group('c');
    const circle: Mark = { ...bar('a', 0, 30), shapes: [{ shape: 'circle', x: 5, y: 5, r: 3, fill: 'accent' }] };
    painter.paint(drawing([bar('c', 0, 20), bar('d', 0, 5), circle]), light);
    expect(order()).to.deep.equal(['c', 'd', 'a']);
    expect(group('c')).to.equal(c);
    expect(group('a')!.firstElementChild!.localName).to.equal('circle');
    expect(group('a')!.children).to.have.length(1);
  });

  it('is hidden from assistive technology and scales with its box without script', () => {
    painter.paint(drawing([bar('a', 0, 30)]), light);
    const svg = at.box.querySelector('svg')!;
    expect(svg.getAttribute('aria-hidden')).to.equal('true');
    expect(svg.getBoundingClientRect().width).to.equal(400);
    at.host.style.width = '200px';
    const narrow = svg.getBoundingClientRect();
    expect([narrow.width, narrow.height]).to.deep.equal([200, 100]);
  });

  it('takes its colours from the theme of the page without a redraw', () => {
    painter.paint(drawing([bar('a', 0, 30, { stroke: 'grid' })]), light);
    const rect = group('a')!.firstElementChild!;
    expect(rect.getAttribute('fill')).to.equal(null);
    const before = getComputedStyle(rect).fill;
    at.host.setAttribute('theme', 'dark');
    expect(getComputedStyle(rect).fill).not.to.equal(before);
    at.host.style.setProperty('--peil-category-1-color', 'rgb(1 2 3)');
    expect(getComputedStyle(rect).fill).to.equal('rgb(1, 2, 3)');
  });

  it('has pattern ids of its own, and uses them', () => {
    const other = new DrawingPainter(at.box.parentNode!.appendChild(document.createElement('div')));
    const marks = [bar('a', 0, 30, { pattern: 'hatch' })];
    painter.paint(drawing(marks), light);
    other.paint(drawing(marks), light);
    const ids = [...at.host.shadowRoot!.querySelectorAll('pattern')].map(({ id }) => id);
    expect(ids).to.have.length(2);
    expect(new Set(ids).size).to.equal(2);
    expect(group('a')!.firstElementChild!.getAttribute('fill')).to.equal(`url(#${ids[0]})`);
  });

  it('lights marks by a class, through redraws', () => {
    painter.paint(drawing([bar('a', 0, 30), bar('b', 50, 60)]), light);
    painter.light(new Set(['b']));
    painter.paint(drawing([bar('a', 0, 40), bar('b', 50, 60)]), light);
    const opacity = (id: string) => Number(getComputedStyle(group(id)!.querySelector('rect')!).opacity);
    expect(opacity('b')).to.equal(1);
    expect(opacity('a')).to.be.lessThan(0.5);
    painter.light(undefined);
    expect([opacity('a'), opacity('b')]).to.deep.equal([1, 1]);
  });

  it('paints a swarm on a canvas between what lies below and above', async () => {
    const swarm: Mark = mark('dots', { x: 90, y: 90, width: 20, height: 20 }, [
      {
        shape: 'swarm',
        x: Float32Array.of(100),
        y: Float32Array.of(100),
        paint: Uint8Array.of(0),
        paints: ['category-2'],
        r: 4,
      },
    ]);
    painter.paint(drawing([bar('a', 0, 30), swarm, bar('b', 50, 60)]), light);
    expect([...at.box.children].map(({ localName }) => localName)).to.deep.equal(['svg', 'canvas', 'svg']);
    const canvas = at.box.querySelector('canvas')!;
    const scale = canvas.width / 400;
    const pixel = (x: number, y: number) => [...canvas.getContext('2d')!.getImageData(x * scale, y * scale, 1, 1).data];
    const colour = (hex: string) => [1, 3, 5].map((from) => parseInt(hex.slice(from, from + 2), 16)).concat(255);
    expect(pixel(100, 100)).to.deep.equal(colour(light.colours['category-2']));
    expect(pixel(120, 100)[3]).to.equal(0);

    painter.moveBy({ k: 2, x: -50, y: -80 });
    await nextFrame();
    const origin = at.box.getBoundingClientRect();
    const moved = canvas.getBoundingClientRect();
    expect(moved.left - origin.left).to.be.closeTo(-50, 0.5);
    expect(moved.top - origin.top).to.be.closeTo(-80, 0.5);
    expect(moved.width).to.be.closeTo(800, 0.5);
    expect(group('a')!.getBoundingClientRect().left - origin.left).to.be.closeTo(-50, 0.5);
    // Among what moves, the order is the same.
    const order = [group('a')!, canvas, group('b')!];
    for (const [place, one] of order.slice(1).entries()) {
      expect(order[place]!.compareDocumentPosition(one)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    }

    painter.paint(drawing([bar('a', 0, 30), swarm, bar('b', 50, 60)]), dark);
    expect([...at.box.children].map(({ localName }) => localName)).to.deep.equal(['svg', 'canvas', 'svg']);
    expect(at.box.querySelector('canvas')).to.equal(canvas);
    expect(canvas.getBoundingClientRect().left).to.equal(origin.left);
    expect(pixel(100, 100)).to.deep.equal(colour(dark.colours['category-2']));
    expect(group('a')!.getBoundingClientRect().left).to.equal(at.box.getBoundingClientRect().left);

    painter.paint(drawing([bar('a', 0, 30)]), light);
    expect(at.box.children).to.have.length(1);
  });

  it('keeps a canvas within what a browser can make', () => {
    painter.paint(
      { ...drawing([swarmMark('s', 10, { x: 0, y: 0, width: 9000, height: 9000 })], 9000), height: 9000 },
      light,
    );
    const { width, height } = at.box.querySelector('canvas')!;
    expect(width * height).to.be.at.most(8_010_000);
  });

  it('paints 100,000 points', () => {
    const many = drawing([swarmMark('s', 100_000, { x: 0, y: 0, width: 760, height: 480 })], 760);
    painter.paint(many, light);
    const start = performance.now();
    for (let at = 0; at < 10; at++) painter.paint(many, light);
    console.log(`100,000 points: ${((performance.now() - start) / 10).toFixed(1)} ms a frame`);
    const canvas = at.box.querySelector('canvas')!;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    expect(data.some((value) => value > 0)).to.equal(true);
  });

  it('finds the mark under a pointer and a thin mark near it', () => {
    const line = mark('line', { x: 200, y: 50, width: 100, height: 1 }, [
      { shape: 'line', x1: 200, y1: 50.5, x2: 300, y2: 50.5, stroke: 'target' },
    ]);
    const marked = drawing([bar('a', 0, 30), line]);
    painter.paint(marked, light);
    const { left, top } = at.box.getBoundingClientRect();
    let found: string | undefined;
    at.box.addEventListener('click', (event) => {
      const place = at.box.getBoundingClientRect();
      const still = { k: 1, x: 0, y: 0 };
      found =
        markOnPath(event.composedPath()) ??
        thinMarkNear(marked, event.clientX - place.left, event.clientY - place.top, 1, still);
    });
    const click = (x: number, y: number) => {
      found = undefined;
      const options = { clientX: left + x, clientY: top + y, bubbles: true, composed: true };
      const target = at.host.shadowRoot!.elementFromPoint(left + x, top + y) ?? at.box;
      target.dispatchEvent(new MouseEvent('click', options));
      return found;
    };
    expect(click(20, 90)).to.equal('a');
    expect(click(250, 55)).to.equal('line');
    expect(click(250, 70)).to.equal(undefined);
    // Near a mark that is wide enough to hit counts as beside it.
    expect(click(43, 90)).to.equal(undefined);
  });

  it('takes everything away again', () => {
    painter.paint(sample, light);
    painter.clear();
    expect(at.box.children).to.have.length(0);
    painter.paint(sample, light);
    expect(at.box.children).to.have.length(3);
  });

  it('moves what moves within its window, and leaves the rest in place', async () => {
    const legendary: Mark = { ...bar('stays', 300, 20), fixed: true };
    painter.paint(
      { ...drawing([bar('goes', 0, 30), legendary]), window: { x: 0, y: 0, width: 250, height: 200 } },
      light,
    );
    const left = (id: string) => group(id)!.getBoundingClientRect().left;
    const before = [left('goes'), left('stays')];
    const asPainted = at.box.innerHTML;
    painter.moveBy({ k: 1, x: 40, y: 0 });
    await nextFrame();
    expect([left('goes'), left('stays')]).to.deep.equal([before[0]! + 40, before[1]]);
    const window = group('goes')!.closest('div[style*="overflow"]')!;
    expect(getComputedStyle(window).overflow).to.equal('hidden');
    expect(window.getBoundingClientRect().width).to.equal(250);
    expect(window.contains(group('stays')!)).to.equal(false);
    expect(Number(getComputedStyle(window).zIndex)).to.be.lessThan(0);
    const markup = () => at.box.innerHTML.replace(/ style="[^"]*"/g, '');
    painter.moveBy(undefined);
    await nextFrame();
    expect([left('goes'), left('stays')]).to.deep.equal(before);
    expect(markup()).to.equal(asPainted);
  });

  it('is not dim while it moves', async () => {
    painter.paint(drawing([bar('a', 0, 30), bar('b', 50, 60)]), light);
    const opacity = () => Number(getComputedStyle(group('a')!.querySelector('rect')!).opacity);
    painter.light(new Set(['b']));
    expect(opacity()).to.be.lessThan(0.5);
    painter.moveBy({ k: 1, x: 40, y: 0 });
    await nextFrame();
    expect(opacity()).to.equal(1);
    painter.light(new Set(['b']));
    expect(opacity()).to.equal(1);
    painter.moveBy(undefined);
    await nextFrame();
    expect(opacity()).to.be.lessThan(0.5);
  });

  it('ends a movement when it is cleared', async () => {
    painter.paint(sample, light);
    painter.moveBy({ k: 1, x: 40, y: 0 });
    await nextFrame();
    painter.clear();
    expect(at.box.children).to.have.length(0);
    painter.paint(sample, light);
    expect(at.box.children).to.have.length(3);
  });
});
