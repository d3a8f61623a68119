import type { Passage } from '../read/passages.ts';
import { sumOfWeights } from '../read/terms.ts';
import type { Features } from './features.ts';
import { standardize } from './standardize.ts';

const POINTING_BACK = 0.5;

/**
 * Values the sentences of several texts of one story, so that they can be compared across texts: the ranker's value
 * within the text, the weight of its terms in the whole story, and what makes a sentence representative of all outlets.
 *
 * Shape: one number per passage, in the same order, mean about 0. The parts and their weights were chosen on the average
 * of 27 neighboring settings of the selection (public development data), not on the best one.
 */
export function storyValues(
  passages: readonly Passage[],
  features: readonly Features[],
  values: readonly number[],
  weights: ReadonlyMap<string, number>,
): number[] {
  const own = standardize(values);
  const mass = standardize(passages.map(({ terms }) => sumOfWeights(new Set(terms), weights)));
  return passages.map((_, at) => {
    const { lead = 0, quoted = 0, pointsBack = 0 } = features[at] ?? {};
    return (own[at] ?? 0) + (mass[at] ?? 0) + lead - quoted - POINTING_BACK * pointsBack;
  });
}
