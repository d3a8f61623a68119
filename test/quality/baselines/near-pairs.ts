import type { SparseVector } from '../../../functions/text/similarity.ts';

/** Two texts and their cosine; `a` stands before `b`. */
export interface NearPair {
  readonly a: number;
  readonly b: number;
  readonly value: number;
}

/**
 * Finds the `most` nearest texts of each text, exactly, by an inverted index.
 *
 * Shape: every pair once, where either is among the other's nearest; vectors at length 1. Cost: quadratic at worst.
 */
export function nearPairs(vectors: readonly SparseVector[], most: number): NearPair[] {
  const postings = new Map<string, number[]>();
  for (const [at, vector] of vectors.entries()) {
    for (const term of vector.keys()) {
      const posting = postings.get(term);
      if (posting === undefined) postings.set(term, [at]);
      else posting.push(at);
    }
  }
  const pairs = new Map<number, NearPair>();
  for (const [at, vector] of vectors.entries()) {
    const cosines = new Map<number, number>();
    for (const [term, weight] of vector) {
      for (const other of postings.get(term) ?? []) {
        if (other !== at) cosines.set(other, (cosines.get(other) ?? 0) + weight * (vectors[other]?.get(term) ?? 0));
      }
    }
    const nearest = [...cosines].sort(([x, a], [y, b]) => b - a || x - y).slice(0, most);
    for (const [other, value] of nearest) {
      const [a, b] = [Math.min(at, other), Math.max(at, other)];
      pairs.set(a * vectors.length + b, { a, b, value });
    }
  }
  return [...pairs.values()];
}
