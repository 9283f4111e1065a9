// Elements of a picture, made the plain way.
/* global document */
const space = 'http://www.w3.org/2000/svg';

export function make(name, attributes = {}, ...children) {
  const element = document.createElementNS(space, name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  element.append(...children);
  return element;
}

/** An empty picture with a name. */
export function picture(width, height, name) {
  return make('svg', {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-label': name,
    'font-size': 13,
  });
}
