import type { Drawing, Mark } from '../core/drawing.js';

/**
 * Puts the one option of a list box over a mark, with the mark's words for a screen reader. The option is the focus ring as
 * well, so that a magnifier follows it and forced colours draw it.
 */
export function placeOption(
  list: HTMLElement,
  { width, height }: Drawing,
  { box }: Mark,
  words: string,
  place?: { readonly at: number; readonly of: number },
): HTMLElement {
  const option = document.createElement('div');
  // Another id each time: a screen reader stays silent when only the text of an option changes.
  option.id = list.getAttribute('aria-activedescendant') === 'option-a' ? 'option-b' : 'option-a';
  option.className = 'ring';
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'true');
  if (place) {
    option.setAttribute('aria-posinset', String(place.at));
    option.setAttribute('aria-setsize', String(place.of));
  }
  const text = document.createElement('span');
  text.className = 'unseen';
  text.textContent = words;
  option.append(text);
  option.style.left = `${(100 * box.x) / width}%`;
  option.style.top = `${(100 * box.y) / height}%`;
  option.style.width = `${(100 * box.width) / width}%`;
  option.style.height = `${(100 * box.height) / height}%`;
  list.replaceChildren(option);
  list.setAttribute('aria-activedescendant', option.id);
  return option;
}
