import type { Passage } from '../read/passages.ts';
import type { Features } from './features.ts';

/**
 * Values the sentences of several texts of one story, so that they can be compared across texts: the ranker's value in
 * its text, the weight of what the whole story speaks of, and what makes a sentence of one outlet stand for all.
 *
 * Shape: one number a passage, in the same order, mean about 0. The parts and their weights were chosen on the average
 * of 27 neighboring settings of the choice (public development data), not on the best one.
 */
export function storyValues(
  passages: readonly Passage[],
  features: readonly Features[],
  values: readonly number[],
  weights: ReadonlyMap<string, number>,
): number[] {
  const own = standardize(values);
  const mass = standardize(passages.map(({ terms }) => sumOf(terms, weights)));
  return passages.map((_, at) => {
    const { lead = 0, quoted = 0, pointsBack = 0 } = features[at] ?? {};
    return (own[at] ?? 0) + (mass[at] ?? 0) + lead - quoted - POINTING_BACK * pointsBack;
  });
}

const POINTING_BACK = 0.5;

function sumOf(terms: readonly string[], weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const term of new Set(terms)) total += weights.get(term) ?? 0;
  return total;
}

/** Brings values to mean 0 and deviation 1. */
export function standardize(values: readonly number[]): number[] {
  const mean = values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((total, value) => total + (value - mean) ** 2, 0) / Math.max(1, values.length);
  const deviation = Math.sqrt(variance);
  return values.map((value) => (deviation < 1e-9 ? 0 : (value - mean) / deviation));
}
