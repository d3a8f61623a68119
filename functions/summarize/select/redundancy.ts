import { cosineSimilarity } from '../../text/similarity.ts';
import type { Passage } from '../read/passages.ts';

/** Two points above this cosine say the same. */
export const SAME = 0.6;

/**
 * Sentences of two texts say the same when the lighter one shares this much of its weight in the story: outlets word
 * one event differently, but with the words that carry the story.
 */
const SAME_ACROSS = 0.6;

/** Whether two sentences of a story say the same; `weights` are those of its terms. */
export function isRedundant(a: Passage, b: Passage, weights: ReadonlyMap<string, number>): boolean {
  if (cosineSimilarity(countTerms(a.terms), countTerms(b.terms)) > SAME) return true;
  if (cosineSimilarity(countTerms(a.stems), countTerms(b.stems)) > SAME) return true;
  if (a.document === b.document) return false;
  const heavy = (terms: Iterable<string>): number => {
    let sum = 0;
    for (const term of terms) sum += weights.get(term) ?? 0;
    return sum;
  };
  const [own, other] = [new Set(a.terms), new Set(b.terms)];
  return heavy(own.intersection(other)) > SAME_ACROSS * Math.min(heavy(own), heavy(other));
}

/** Counts terms: the vector of a sentence. */
export function countTerms(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
