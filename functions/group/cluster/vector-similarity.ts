import { type SparseVector, strongestTerms } from '../../text/similarity.ts';

/** A text to cluster: what it says, which of its terms name one thing, and when it came. */
export interface Point {
  readonly vector: SparseVector;
  /** Of the terms that are part of a name, the thing they name. */
  readonly families: ReadonlyMap<string, string>;
  /** Milliseconds since 1970, where known. */
  readonly time: number | undefined;
}

/** How alike two vectors are, and how alike they are beside the one thing that makes them most alike. */
export interface Likeness {
  readonly cosine: number;
  readonly beyond: number;
}

/**
 * Compares a vector with another, both of length 1.
 *
 * All terms of one name are one witness: two texts on one politician are alike in her first name, her last name and both
 * together, and yet tell two events. Cost: linear in the first vector.
 */
export function likenessOf(vector: SparseVector, families: ReadonlyMap<string, string>, other: SparseVector): Likeness {
  let cosine = 0;
  let strongest = 0;
  const named = new Map<string, number>();
  for (const [term, weight] of vector) {
    const there = other.get(term);
    if (there === undefined) continue;
    let part = weight * there;
    cosine += part;
    const family = families.get(term);
    if (family !== undefined) {
      part += named.get(family) ?? 0;
      named.set(family, part);
    }
    if (part > strongest) strongest = part;
  }
  return { cosine, beyond: cosine - strongest };
}

/** Counts the witnesses among some terms that the other vector has too; the terms of one name are one. */
export function countShared(
  terms: readonly string[],
  families: ReadonlyMap<string, string>,
  other: SparseVector,
): number {
  const shared = new Set<string>();
  for (const term of terms) if (other.has(term)) shared.add(families.get(term) ?? term);
  return shared.size;
}

/** The terms that make two vectors alike, the strongest first. */
export function sharedTerms(vector: SparseVector, other: SparseVector, most: number): string[] {
  const products = new Map<string, number>();
  for (const [term, weight] of vector) {
    const there = other.get(term);
    if (there !== undefined) products.set(term, weight * there);
  }
  return strongestTerms(products, most).map(([term]) => term);
}
