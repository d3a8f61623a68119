import { type SparseVector, strongestTerms } from '../../text/similarity.ts';

/** A text to cluster: its TF-IDF vector, the name families of its terms, and its time. */
export interface Point {
  readonly vector: SparseVector;
  /** For terms that are part of a name, the family of names they belong to. */
  readonly families: ReadonlyMap<string, string>;
  /** Milliseconds since 1970, where known. */
  readonly time: number | undefined;
}

/** The cosine of two vectors, and the part of it that does not come from the strongest shared term or name. */
export interface VectorSimilarity {
  readonly cosine: number;
  readonly residual: number;
}

/**
 * Compares two vectors, both of length 1.
 *
 * All terms of one name count as one: two texts on one politician share her first name, her last name and both together,
 * and yet report two events. Cost: linear in the first vector.
 */
export function similarityOf(
  vector: SparseVector,
  families: ReadonlyMap<string, string>,
  other: SparseVector,
): VectorSimilarity {
  let cosine = 0;
  let strongest = 0;
  const byFamily = new Map<string, number>();
  for (const [term, weight] of vector) {
    const there = other.get(term);
    if (there === undefined) continue;
    let part = weight * there;
    cosine += part;
    const family = families.get(term);
    if (family !== undefined) {
      part += byFamily.get(family) ?? 0;
      byFamily.set(family, part);
    }
    if (part > strongest) strongest = part;
  }
  return { cosine, residual: cosine - strongest };
}

/** Counts the terms that the other vector has, too; the terms of one name count once. */
export function countShared(
  terms: readonly string[],
  families: ReadonlyMap<string, string>,
  other: SparseVector,
): number {
  const shared = new Set<string>();
  for (const term of terms) if (other.has(term)) shared.add(families.get(term) ?? term);
  return shared.size;
}

/** The terms that contribute most to the cosine of two vectors, strongest first. */
export function sharedTerms(vector: SparseVector, other: SparseVector, max: number): string[] {
  const products = new Map<string, number>();
  for (const [term, weight] of vector) {
    const there = other.get(term);
    if (there !== undefined) products.set(term, weight * there);
  }
  return strongestTerms(products, max).map(([term]) => term);
}
