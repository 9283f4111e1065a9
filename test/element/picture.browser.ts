import { expect } from '@open-wc/testing';
import type { AnyChart } from '../../src/core/chart.js';
import { numberColumn, textColumn, type Dataset } from '../../src/core/dataset.js';
import type { Frame } from '../../src/core/frame.js';
import { Picture, type Request } from '../../src/element/picture.js';
import { makeLocale } from '../../src/locale/make-locale.js';
import { nl } from '../../src/locale/nl.js';
import { resolveTheme } from '../../src/theme/resolve.js';
import { chart as sample } from './sample-element.js';

const all: Dataset = {
  length: 2,
  columns: [textColumn('naam', ['Anna', 'Bram']), numberColumn('bedrag', [1, 2])],
  metadata: {},
};
const locale = makeLocale('nl', nl, sample.words.nl);
const theme = resolveTheme(document.body);
const kept = {};

/** A chart that does two works apart, and what it did, with the task in which it did so. */
function watched() {
  const log: string[] = [];
  let task = 0;
  const tick = () => {
    task++;
    timer = setTimeout(tick);
  };
  let timer = setTimeout(tick);
  const did = <T>(what: string, value: T): T => {
    log.push(`${task} ${what}`);
    return value;
  };
  const chart = {
    ...sample,
    insights: () => did('words', []),
    draw(data: Dataset, values: never, frame: Frame) {
      did('draw', 0);
      const works = ['one', 'two'].map((name) => frame.apart?.(() => did(name, `${name} done`)));
      return { ...(sample as AnyChart).draw(data, values, frame), notes: [{ kind: works.join(), facts: {} }] };
    },
  } as unknown as AnyChart;
  return { chart, log, end: () => clearTimeout(timer) };
}

describe('Picture', () => {
  const request = (chart: AnyChart, more: Partial<Request> = {}): Request => ({
    chart,
    all,
    kept,
    keep: undefined,
    inputs: {},
    locale,
    width: 600,
    ...more,
  });

  /** Makes a picture, again at each arrival, until it is there. */
  async function made(picture: Picture, asked: Request): Promise<void> {
    for (let turn = 0; turn < 20; turn++) {
      const arrival = new Promise<void>((arrive) =>
        picture.make(
          asked,
          () => theme,
          () => arrive(),
        ),
      );
      if (picture.drawing || picture.failure) return;
      await arrival;
    }
    throw new Error('it does not come');
  }

  it('does what a first drawing takes in tasks of their own, and each work once', async () => {
    const { chart, log, end } = watched();
    const picture = new Picture();
    await made(picture, request(chart));
    end();
    expect(log.map((entry) => entry.split(' ')[1])).to.deep.equal(['words', 'draw', 'one', 'draw', 'two']);
    const [words, begun, apart, drawn] = log.map((entry) => Number(entry.split(' ')[0]));
    expect([begun! > words!, apart! > begun!, drawn! > apart!]).to.deep.equal([true, true, true]);
    expect(picture.drawing?.notes[0]?.kind).to.equal('one done,two done');
    expect(picture.drawing?.marks.length).to.equal(2);
  });

  it('makes what replaces a drawing at once', async () => {
    const { chart, log, end } = watched();
    const picture = new Picture();
    await made(picture, request(chart));
    const before = picture.drawing;
    log.length = 0;
    picture.make(
      request(chart, { width: 500 }),
      () => theme,
      () => expect.fail('it asks for more'),
    );
    end();
    expect(log.map((entry) => entry.split(' ')[1])).to.deep.equal(['draw', 'one', 'two']);
    expect(picture.drawing).not.to.equal(before);
    expect(picture.drawing?.width).to.equal(500);
  });

  it('keeps why a step failed, until something else is asked', async () => {
    const picture = new Picture();
    let isBroken = true;
    const chart = {
      ...sample,
      draw(data: Dataset, values: never, frame: Frame) {
        frame.apart?.(() => {
          if (isBroken) throw new RangeError('no room');
        });
        return (sample as AnyChart).draw(data, values, frame);
      },
    } as unknown as AnyChart;
    await made(picture, request(chart));
    const { failure } = picture;
    expect([failure?.code, failure?.facts['found']]).to.deep.equal(['drawing', 'RangeError: no room']);
    picture.make(
      request(chart),
      () => theme,
      () => undefined,
    );
    expect([picture.failure, picture.drawing]).to.deep.equal([failure, undefined]);
    isBroken = false;
    await made(picture, request(chart, { width: 700 }));
    await made(picture, request(chart, { width: 700 }));
    expect([picture.failure, picture.drawing?.width]).to.deep.equal([undefined, 700]);
  });
});
