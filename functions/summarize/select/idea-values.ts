import type { Features } from './features.ts';
import { standardize } from './standardize.ts';

/**
 * What makes a sentence carry an idea of its own, wherever it stands: abstracts are short and stay close to the
 * beginning, so the ranker trained on them misses the decision in the last paragraph.
 *
 * Round figures, set by hand; their signs and sizes follow a regression on annotated articles of ours (leave-one-out),
 * and the result hardly changes when one of them is halved or doubled. Sentences that point back or open with a source
 * are penalized for another reason: they do not read well alone.
 */
const WEIGHTS = Object.entries({
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
});

/** The weight of the ranker's value, in standard deviations, and of being the last candidate. */
const RANKED = 0.1;
const CLOSING = 0.08;
const MAX_FIGURES = 2;

/**
 * Values the sentences of one text by the ideas they carry, for selecting several points of it.
 *
 * Shape: one number per row of features, in the same order. `closing` is the index of the last candidate, if any.
 */
export function ideaValues(
  features: readonly Features[],
  values: readonly number[],
  closing: number | undefined,
): number[] {
  const ranked = standardize(values);
  return features.map((row, at) => {
    const capped: Features = { ...row, figures: Math.min(MAX_FIGURES, row.figures ?? 0) };
    return WEIGHTS.reduce(
      (value, [name, weight]) => value + weight * (capped[name] ?? 0),
      RANKED * (ranked[at] ?? 0) + (at === closing ? CLOSING : 0),
    );
  });
}
