import { expect } from '@open-wc/testing';
import { show, three, until } from './sample-element.js';

const figure = (element: Element) => element.shadowRoot?.querySelector('figure')?.getBoundingClientRect();

afterEach(() => {
  document.body.replaceChildren();
});

describe('beside what a page floats', () => {
  /** An element after a part of a page that takes `taken` px of 600. */
  async function beside(taken: number) {
    const part = document.createElement('aside');
    Object.assign(part.style, { float: 'right', width: `${taken}px`, height: '40px' });
    document.body.style.width = '600px';
    document.body.append(part);
    const element = await show(`<peil-sample data-url="${three}"></peil-sample>`);
    return { part: part.getBoundingClientRect(), own: figure(element) };
  }

  afterEach(() => document.body.removeAttribute('style'));

  it('takes the room that is left where that is enough', async () => {
    const { part, own } = await beside(200);
    expect(own?.width).to.equal(400);
    expect(own?.top).to.equal(part.top);
  });

  it('stands below it, as wide as it can, where it is not', async () => {
    const { part, own } = await beside(600);
    expect(own?.width).to.equal(600);
    expect(own?.top).to.equal(part.bottom);
  });
});

it('leaves its words in the picture as wide as they were measured, whatever the page does between words', async () => {
  const element = await show(`<peil-sample data-url="${three}"></peil-sample>`);
  element.style.wordSpacing = '1em';
  const spacing = (selector: string) => {
    const part = element.shadowRoot?.querySelector(selector);
    return part && getComputedStyle(part).wordSpacing;
  };
  expect(spacing('.plot')).to.equal('0px');
  expect(spacing('.summary')).to.equal('16px');
});

it('keeps the list of files within a narrow element', async () => {
  const element = await show(`<peil-sample data-url="${three}"></peil-sample>`);
  element.style.width = '248px';
  const menu = element.shadowRoot?.querySelector<HTMLDetailsElement>('.menu');
  menu?.querySelector('summary')?.click();
  await until(() => menu?.querySelector('ul') !== null && element.renderRoot.querySelector('li button') !== null);
  const list = menu?.querySelector('ul');
  await until(() => list !== null && list !== undefined && getComputedStyle(list).position === 'absolute');
  expect(list?.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right);
});
