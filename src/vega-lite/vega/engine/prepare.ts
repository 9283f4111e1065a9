import { mapObjects, type Json } from '../specification.js';

/** No words are smaller, px. */
const smallestText = 12;

const sizes = /^(fontSize|labelFontSize|titleFontSize|subtitleFontSize)$/;
const fonts = /^(font|labelFont|titleFont|subtitleFont)$/;

/** The specification in the font of the page, with words that can be read, and without what our own frame says. */
export function prepared(specification: Json): Json {
  const { title: _title, background: _background, usermeta: _usermeta, ...rest } = specification;
  return mapObjects(rest, (object) => {
    const changed: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(object)) {
      if (fonts.test(key) && typeof value === 'string') continue;
      changed[key] = sizes.test(key) && typeof value === 'number' ? Math.max(smallestText, value) : value;
    }
    return changed;
  }) as Json;
}
