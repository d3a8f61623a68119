import { compareBy } from './compare-by.ts';
/** Weights by term; a term that is not listed weighs nothing. */
export type SparseVector = ReadonlyMap<string, number>;

/** Multiplies two vectors term by term and sums. Cost: linear in the shorter one. */
export function dotProduct(a: SparseVector, b: SparseVector): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of short) sum += weight * (long.get(term) ?? 0);
  return sum;
}

/** The Euclidean length of a vector. */
export function lengthOf(vector: SparseVector): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return Math.sqrt(sum);
}

/** The cosine of the angle between two vectors: 1 same direction, 0 nothing shared; 0 when one is empty. */
export function cosineSimilarity(a: SparseVector, b: SparseVector): number {
  const length = lengthOf(a) * lengthOf(b);
  return length === 0 ? 0 : dotProduct(a, b) / length;
}

/** Scales a vector to length 1; an empty one stays empty. */
export function unitVector(vector: SparseVector): Map<string, number> {
  const length = lengthOf(vector);
  return new Map(length === 0 ? [] : Array.from(vector, ([term, weight]) => [term, weight / length] as const));
}

/** Picks the heaviest terms, heaviest first; ties by term, so that the choice does not depend on input order. */
export function strongestTerms(vector: SparseVector, count: number): (readonly [string, number])[] {
  return [...vector]
    .sort(
      compareBy(
        ([, weight]) => -weight,
        ([term]) => term,
      ),
    )
    .slice(0, count);
}

/** The share of the smaller set that is in the larger one; 0 when one is empty. Recognizes a shortened copy. */
export function containment<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const value of small) if (large.has(value)) shared += 1;
  return shared / small.size;
}
