import type { Locale } from '../core/frame.js';
import type { Insight } from '../core/insight.js';

/** Insights as sentences, in their order; one that the language has no template for is left out, and so is a repetition. */
export function describe(insights: readonly Insight[], locale: Locale): string[] {
  const sentences = insights.filter(({ kind }) => locale.has(kind)).map((insight) => locale.tell(insight));
  return [...new Set(sentences)].filter(Boolean);
}
