import { cosineSimilarity, dotProduct, lengthOf, type SparseVector, unitVector } from '../../text/similarity.ts';
import type { Passage } from '../read/passages.ts';

/** How a sentence stands to the other sentences of its text. */
export interface Relations {
  /** Weight of its terms in the text, absolute, a term, and relative to the heaviest sentence. */
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
  /** Share of its terms that no earlier sentence, that some other sentence, that one of the first three holds. */
  readonly fresh: number;
  readonly shared: number;
  readonly inLead: number;
}

const LEAD = 3;

/**
 * Relates the sentences of one text to each other.
 *
 * Shape: a row a passage, in the same order. Cost: linear, by sums of vectors in place of pairs.
 * Source: centroid (Radev et al. 2004, "Centroid-based summarization"); directed centrality (Zheng and Lapata 2019, PacSum).
 */
export function relationsOf(passages: readonly Passage[]): Relations[] {
  const { counts, holders } = countsOf(passages);
  const rarity = (term: string): number => Math.log((1 + passages.length) / (0.5 + (holders.get(term) ?? 0)));
  const vectors = passages.map(({ terms }) => unitVector(weighted(terms, rarity)));
  const all = sumOf(vectors);
  const length = lengthOf(all) || 1;
  const sets = passages.map(({ terms }) => new Set(terms));
  const sums = sets.map((terms) => total(terms, (term) => Math.log1p(counts.get(term) ?? 0)));
  const repeats = sets.map((terms) => total(terms, (term) => (counts.get(term) ?? 1) - 1));
  const [heaviest, mostRepeated] = [sums, repeats].map((values) => values.reduce((a, b) => Math.max(a, b), 1e-9));
  const lead = new Set(passages.slice(0, LEAD).flatMap(({ terms }) => terms));
  const earlier = new Map<string, number>();
  const seen = new Set<string>();
  const share = (terms: ReadonlySet<string>, holds: (term: string) => boolean): number =>
    terms.size === 0 ? 0 : total(terms, (term) => (holds(term) ? 1 : 0)) / terms.size;
  return passages.map((_, at) => {
    const vector = vectors[at] ?? new Map<string, number>();
    const terms = sets[at] ?? new Set<string>();
    const others = dotProduct(vector, all) - 1;
    const before = dotProduct(vector, earlier);
    const after = passages.length - 1 - at;
    const row: Relations = {
      massAbsolute: sums[at] ?? 0,
      massEach: (sums[at] ?? 0) / Math.max(1, terms.size),
      mass: (sums[at] ?? 0) / (heaviest ?? 1),
      repeated: (repeats[at] ?? 0) / (mostRepeated ?? 1),
      centroid: (others + 1) / length,
      meanAll: others / Math.max(1, passages.length - 1),
      meanLater: (others - before) / Math.max(1, after),
      meanEarlier: before / Math.max(1, at),
      likeFirst: at === 0 ? 0 : cosineSimilarity(vector, vectors[0] ?? new Map()),
      likePrevious: at === 0 ? 0 : cosineSimilarity(vector, vectors[at - 1] ?? new Map()),
      likeNext: after === 0 ? 0 : cosineSimilarity(vector, vectors[at + 1] ?? new Map()),
      fresh: share(terms, (term) => !seen.has(term)),
      shared: share(terms, (term) => (holders.get(term) ?? 0) > 1),
      inLead: at < LEAD ? 0 : share(terms, (term) => lead.has(term)),
    };
    for (const [term, weight] of vector) earlier.set(term, (earlier.get(term) ?? 0) + weight);
    for (const term of terms) seen.add(term);
    return row;
  });
}

function countsOf(passages: readonly Passage[]): { counts: Map<string, number>; holders: Map<string, number> } {
  const counts = new Map<string, number>();
  const holders = new Map<string, number>();
  for (const { terms } of passages) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const term of new Set(terms)) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  return { counts, holders };
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
