import { expect } from '@open-wc/testing';
import { PanZoom, grow, type Motion } from '../../src/element/pan-zoom.js';

const still: Motion = { k: 1, x: 0, y: 0 };

function setUp(limits: readonly [number, number] = [0.5, 8]) {
  const plot = document.createElement('div');
  plot.style.cssText = 'position:fixed;left:0;top:0;width:400px;height:300px';
  const button = document.createElement('button');
  plot.append(button);
  document.body.append(plot);
  const moves: Motion[] = [];
  const ends: Motion[] = [];
  const gestures = new PanZoom(plot, {
    limits: () => limits,
    starts: (event) => event.target !== button,
    moved: (motion) => moves.push(motion),
    ended: (motion) => ends.push(motion),
  });
  const send = (type: string, x: number, y: number, init: PointerEventInit = {}, from: Element = plot) =>
    from.dispatchEvent(
      new PointerEvent(type, {
        clientX: x,
        clientY: y,
        pointerId: 1,
        pointerType: 'mouse',
        bubbles: true,
        cancelable: true,
        ...init,
      }),
    );
  const wheel = (init: WheelEventInit) => {
    const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, clientX: 100, clientY: 50, ...init });
    plot.dispatchEvent(event);
    return event;
  };
  return { plot, button, moves, ends, gestures, send, wheel };
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('PanZoom', () => {
  afterEach(() => document.body.replaceChildren());

  it('drags with the mouse and swallows the click that ends the drag, but no other', () => {
    const { plot, moves, ends, send } = setUp();
    let clicks = 0;
    plot.addEventListener('click', () => clicks++);
    send('pointerdown', 100, 100);
    send('pointermove', 102, 101);
    expect(moves).to.deep.equal([]);
    send('pointermove', 150, 80);
    send('pointerup', 150, 80);
    plot.click();
    expect(moves.at(-1)).to.deep.equal({ k: 1, x: 50, y: -20 });
    expect(ends).to.deep.equal([{ k: 1, x: 50, y: -20 }]);
    expect(clicks).to.equal(0);
    send('pointerdown', 100, 100);
    send('pointerup', 100, 100);
    plot.click();
    expect(clicks).to.equal(1);
    expect(ends.length).to.equal(1);
  });

  it('selects no text where it drags, and lets a press elsewhere be', () => {
    const { plot, button, send } = setUp();
    const press = (from: Element) => {
      const event = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
      from.dispatchEvent(event);
      return event.defaultPrevented;
    };
    send('pointerdown', 10, 10, {}, button);
    expect(press(button)).to.equal(false);
    send('pointerdown', 100, 100);
    expect(press(plot)).to.equal(true);
    send('pointerup', 100, 100);
    expect(press(plot)).to.equal(false);
  });

  it('leaves one finger to the page and takes two', () => {
    const { moves, ends, send } = setUp();
    send('pointerdown', 100, 100, { pointerType: 'touch' });
    send('pointermove', 100, 200, { pointerType: 'touch' });
    expect(moves).to.deep.equal([]);
    send('pointermove', 100, 100, { pointerType: 'touch' });
    send('pointerdown', 200, 100, { pointerType: 'touch', pointerId: 2 });
    send('pointermove', 300, 100, { pointerType: 'touch', pointerId: 2 });
    // What was under the first finger is still there: 2 × 100 − 100.
    expect(moves.at(-1)).to.deep.equal({ k: 2, x: -100, y: -100 });
    send('pointerup', 300, 100, { pointerType: 'touch', pointerId: 2 });
    expect(ends).to.deep.equal([]);
    send('pointercancel', 100, 100, { pointerType: 'touch' });
    expect(ends).to.deep.equal([{ k: 2, x: -100, y: -100 }]);
  });

  it('zooms by the wheel only with Ctrl, around the pointer and within limits', async () => {
    const { moves, ends, wheel } = setUp([0.5, 2]);
    expect(wheel({ deltaY: -100 }).defaultPrevented).to.equal(false);
    expect(moves).to.deep.equal([]);
    for (let turn = 0; turn < 5; turn++) expect(wheel({ deltaY: -100, ctrlKey: true }).defaultPrevented).to.equal(true);
    expect(moves.at(-1)?.k).to.equal(2);
    expect((moves.at(-1)?.x ?? 0) + 2 * 100).to.be.closeTo(100, 1e-6);
    await pause(300);
    expect(ends.length).to.equal(1);
    expect(ends[0]?.k).to.equal(2);
  });

  it('has the picture made anew where it is held still, and goes on from there', async () => {
    const { moves, ends, send } = setUp();
    send('pointerdown', 100, 100);
    send('pointermove', 150, 80);
    await pause(300);
    expect(ends).to.deep.equal([{ k: 1, x: 50, y: -20 }]);
    send('pointermove', 160, 90);
    expect(moves.at(-1)).to.deep.equal({ k: 1, x: 10, y: 10 });
    send('pointerup', 160, 90);
    expect(ends.slice(1)).to.deep.equal([{ k: 1, x: 10, y: 10 }]);
    await pause(300);
    expect(ends.length).to.equal(2);
  });

  it('leaves a held picture under the hand where all is in view already', async () => {
    const { ends, send } = setUp([1, 8]);
    send('pointerdown', 100, 100);
    send('pointermove', 150, 80);
    await pause(300);
    expect(ends).to.deep.equal([]);
    send('pointerup', 150, 80);
    expect(ends).to.deep.equal([{ k: 1, x: 50, y: -20 }]);
  });

  it('does not start on a button, and not at all once stopped', () => {
    const { button, moves, send, gestures } = setUp();
    send('pointerdown', 10, 10, {}, button);
    send('pointermove', 80, 80, {}, button);
    expect(moves).to.deep.equal([]);
    gestures.stop();
    send('pointerdown', 100, 100);
    send('pointermove', 200, 100);
    expect(moves).to.deep.equal([]);
  });

  it('grows around a point', () => {
    expect(grow(still, 3, { x: 10, y: 20 }, [1, 8])).to.deep.equal({ k: 3, x: -20, y: -40 });
    expect(grow(still, 0.1, { x: 10, y: 20 }, [1, 8])).to.deep.equal(still);
  });
});
