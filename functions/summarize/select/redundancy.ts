import { cosineSimilarity } from '../../text/similarity.ts';
import type { Passage } from '../read/passages.ts';
import { countTerms, sumOfWeights } from '../read/terms.ts';

/** Two points with a higher cosine are redundant. */
export const MAX_COSINE = 0.6;

/**
 * Sentences of two texts are redundant when they share more than this of the lighter one's weight in the story: outlets
 * word one event differently, but with the terms that matter in the story.
 */
const MAX_SHARED_WEIGHT = 0.6;

/** Whether two sentences of a story say the same; `weights` are those of the story's terms. */
export function isRedundant(a: Passage, b: Passage, weights: ReadonlyMap<string, number>): boolean {
  if (cosineSimilarity(countTerms(a.terms), countTerms(b.terms)) > MAX_COSINE) return true;
  if (cosineSimilarity(countTerms(a.stems), countTerms(b.stems)) > MAX_COSINE) return true;
  if (a.source === b.source) return false;
  const [own, other] = [new Set(a.terms), new Set(b.terms)];
  const lighter = Math.min(sumOfWeights(own, weights), sumOfWeights(other, weights));
  return sumOfWeights(own.intersection(other), weights) > MAX_SHARED_WEIGHT * lighter;
}
