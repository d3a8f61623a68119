import type { Passage } from '../read/passages.ts';
import type { Features } from './features.ts';
import { standardize } from './story-values.ts';

/**
 * What makes a sentence hold an idea of its own, wherever it stands: abstracts are short and hug the beginning, so what
 * the ranker learned from them does not see the decision in the last paragraph.
 *
 * Round figures, set by hand; their signs and sizes follow a regression on marked articles of ours, each left out in
 * turn, and the result hardly moves when one of them is halved or doubled. What points back or opens with a source is
 * held back for another reason: it does not read well alone.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  title: 0.25,
  lead: 0.2,
  depth: 0.15,
  logWords: 0.08,
  future: 0.08,
  figures: 0.05,
  numerals: 0.05,
  'relative:centroid': 0.05,
  quoted: -0.3,
  pointsBack: -0.12,
  opensAttributed: -0.1,
};

/** What the ranker's value counts, in standard deviations, and the last sentence that may be a point. */
const RANKED = 0.1;
const CLOSING = 0.08;
const MAX_FIGURES = 2;

/**
 * Values the sentences of one text by the ideas they hold, for several points of it.
 *
 * Shape: one number a passage, in the same order. `closing` is the index of the last candidate.
 */
export function ideaValues(
  passages: readonly Passage[],
  features: readonly Features[],
  values: readonly number[],
  closing: number,
): number[] {
  const ranked = standardize(values);
  return passages.map((_, at) => {
    const row = { ...features[at], figures: Math.min(MAX_FIGURES, features[at]?.figures ?? 0) } as Features;
    let value = RANKED * (ranked[at] ?? 0) + (at === closing ? CLOSING : 0);
    for (const name of Object.keys(WEIGHTS)) value += (WEIGHTS[name] ?? 0) * (row[name] ?? 0);
    return value;
  });
}
