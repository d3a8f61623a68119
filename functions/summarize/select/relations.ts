import { cosineSimilarity, dotProduct, lengthOf, type SparseVector, unitVector } from '../../text/similarity.ts';
import type { Passage } from '../read/passages.ts';
import { countTerms } from '../read/terms.ts';

/** The relations of a sentence to the other sentences of its text. */
export interface Relations {
  /** Weight of its terms in the text: absolute, per term, and relative to the heaviest sentence. */
  readonly massAbsolute: number;
  readonly massEach: number;
  readonly mass: number;
  /** The same, counting only terms that the text repeats. */
  readonly repeated: number;
  /** Cosine with the sum of all sentences, and mean cosine with all, the later and the earlier ones. */
  readonly centroid: number;
  readonly meanAll: number;
  readonly meanLater: number;
  readonly meanEarlier: number;
  /** Cosine with the first sentence (not for itself), the one before and the one after. */
  readonly likeFirst: number;
  readonly likePrevious: number;
  readonly likeNext: number;
  /** Share of its terms that no earlier sentence has, that some other sentence has, that one of the first three has. */
  readonly fresh: number;
  readonly shared: number;
  readonly inLead: number;
}

const LEAD = 3;

/**
 * Relates the sentences of one text to each other.
 *
 * Shape: one row per passage, in the same order. Cost: linear, by sums of vectors instead of pairs.
 * Source: centroid (Radev et al. 2004, "Centroid-based summarization"); directed centrality (Zheng and Lapata 2019, PacSum).
 */
export function relationsOf(passages: readonly Passage[]): Relations[] {
  const counts = countTerms(passages.flatMap(({ terms }) => terms));
  const sets = passages.map(({ terms }) => new Set(terms));
  const frequencies = countTerms(sets.flatMap((terms) => [...terms]));
  const frequency = (term: string): number => frequencies.get(term) ?? 0;
  const idf = (term: string): number => Math.log((1 + passages.length) / (0.5 + frequency(term)));
  const vectors = passages.map(({ terms }) => unitVector(weighted(terms, idf)));
  const all = sumOf(vectors);
  const length = lengthOf(all) || 1;
  const masses = sets.map((terms) => total(terms, (term) => Math.log1p(counts.get(term) ?? 0)));
  const repeats = sets.map((terms) => total(terms, (term) => (counts.get(term) ?? 1) - 1));
  const maxMass = Math.max(1e-9, max(masses));
  const maxRepeats = Math.max(1e-9, max(repeats));
  const lead = new Set(sets.slice(0, LEAD).flatMap((terms) => [...terms]));
  const earlier = new Map<string, number>();
  const seen = new Set<string>();
  return sets.map((terms, at) => {
    const vector = vectors[at] ?? new Map<string, number>();
    const cosineWith = (other: number): number => cosineSimilarity(vector, vectors[other] ?? new Map());
    const [mass, repeated] = [masses[at] ?? 0, repeats[at] ?? 0];
    const others = dotProduct(vector, all) - 1;
    const before = dotProduct(vector, earlier);
    const after = passages.length - 1 - at;
    const row: Relations = {
      massAbsolute: mass,
      massEach: mass / Math.max(1, terms.size),
      mass: mass / maxMass,
      repeated: repeated / maxRepeats,
      centroid: (others + 1) / length,
      meanAll: others / Math.max(1, passages.length - 1),
      meanLater: (others - before) / Math.max(1, after),
      meanEarlier: before / Math.max(1, at),
      likeFirst: at === 0 ? 0 : cosineWith(0),
      likePrevious: at === 0 ? 0 : cosineWith(at - 1),
      likeNext: after === 0 ? 0 : cosineWith(at + 1),
      fresh: shareOf(terms, (term) => !seen.has(term)),
      shared: shareOf(terms, (term) => frequency(term) > 1),
      inLead: at < LEAD ? 0 : shareOf(terms, (term) => lead.has(term)),
    };
    for (const [term, weight] of vector) earlier.set(term, (earlier.get(term) ?? 0) + weight);
    for (const term of terms) seen.add(term);
    return row;
  });
}

/** Not `Math.max(...)`: a text can have more sentences than a call takes arguments. */
function max(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), 0);
}

function shareOf(terms: ReadonlySet<string>, holds: (term: string) => boolean): number {
  return terms.size === 0 ? 0 : total(terms, (term) => (holds(term) ? 1 : 0)) / terms.size;
}

function weighted(terms: readonly string[], weigh: (term: string) => number): Map<string, number> {
  const vector = new Map<string, number>();
  for (const term of terms) vector.set(term, (vector.get(term) ?? 0) + weigh(term));
  return vector;
}

function sumOf(vectors: readonly SparseVector[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const vector of vectors) for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  return sum;
}

function total(terms: ReadonlySet<string>, value: (term: string) => number): number {
  let sum = 0;
  for (const term of terms) sum += value(term);
  return sum;
}
