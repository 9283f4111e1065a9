import { elements } from './charts/elements.js';

/**
 * The script tag's entry: knows every tag and brings the code of an element when the element comes near the viewport.
 * Elements within a shadow root are seen when the page calls `watch(root)`.
 */
const tags = Object.keys(elements);
const selector = tags.join();
const asked = new Set<string>();

function bring(tag: string): void {
  if (asked.has(tag)) return;
  asked.add(tag);
  elements[tag]?.().catch((error: unknown) => {
    asked.delete(tag);
    console.error(`Peil: the code of <${tag}> did not arrive.`, error);
  });
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      bring(target.localName);
    }
  },
  { rootMargin: '400px' },
);

function look(place: ParentNode): void {
  const found = [...place.querySelectorAll(selector)];
  if (place instanceof Element && place.matches(selector)) found.push(place);
  for (const element of found) {
    if (asked.has(element.localName)) continue;
    if (element.getAttribute('loading') === 'eager') bring(element.localName);
    // An element that is not yet defined is an inline box without size; its parent has one.
    else near.observe(element);
  }
}

/** Watches a document or an open shadow root for Peil's tags; the document itself is watched already. */
export function watch(root: Document | ShadowRoot): void {
  look(root);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) look(node);
  }).observe(root, { childList: true, subtree: true });
}

watch(document);

// A picture that was never near the viewport must be on paper all the same.
addEventListener('beforeprint', () => {
  for (const element of document.querySelectorAll(selector)) bring(element.localName);
});
