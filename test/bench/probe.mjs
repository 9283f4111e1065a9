// Runs in the page before anything else: notices the frame that shows the picture, and long tasks.
/* global document, requestAnimationFrame, performance, MessageChannel, PerformanceObserver */

/** A page of the bench sets `bench.isShown` (and `bench.update`); Peil's elements are looked into. */
export function probe() {
  const bench = (globalThis.bench = { longTasks: 0, shownAt: undefined, isShown: () => false });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.longTasks += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  const channel = new MessageChannel();
  const look = () => requestAnimationFrame(() => channel.port2.postMessage(0));
  // The message comes after the frame's style, layout and paint.
  channel.port1.onmessage = () => {
    if (document.readyState !== 'loading' && bench.isShown()) bench.shownAt = performance.now();
    else look();
  };
  look();
}
