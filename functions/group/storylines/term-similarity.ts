import { cosineSimilarity, type SparseVector } from '../../text/similarity.ts';

/** Terms by language. */
export type TermsByLanguage = ReadonlyMap<string, SparseVector>;

/** The cosine of two stories, and the part of it that does not come from their strongest shared terms. */
export interface StorySimilarity {
  readonly cosine: number;
  readonly residual: number;
}

/** A single rare word that two short texts share is chance; a second one must confirm it. */
export const MIN_SHARED = 2;

/** One name gives three shared terms: first name, last name, both. Of few shared terms a third count as the name. */
const NAME_TERMS = 3;

/** Compares two stories in the common language in which they are most similar; 0 where too few stems are shared. */
export function termSimilarity(a: TermsByLanguage, b: TermsByLanguage, minShared = MIN_SHARED): StorySimilarity {
  let best: StorySimilarity = { cosine: 0, residual: 0 };
  for (const [lang, vector] of a) {
    const other = b.get(lang) ?? new Map<string, number>();
    // A name is also a stem: only stems are counted.
    const shared = [...vector.keys()].filter((term) => !term.startsWith('@') && other.has(term)).length;
    const cosine = shared >= minShared ? cosineSimilarity(vector, other) : 0;
    if (cosine > best.cosine) best = { cosine, residual: cosine * residualShare(vector, other) };
  }
  return best;
}

/** The share of a dot product that does not come from its strongest terms. */
function residualShare(vector: SparseVector, other: SparseVector): number {
  const products = [...vector]
    .flatMap(([term, weight]) => (other.has(term) ? [weight * (other.get(term) ?? 0)] : []))
    .sort((x, y) => y - x);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const all = sum(products);
  return all === 0 ? 0 : (all - sum(products.slice(0, Math.min(NAME_TERMS, Math.floor(products.length / 3))))) / all;
}
