import { dotProduct, type SparseVector } from '../../text/similarity.ts';
import { type NonEmpty, nonEmpty } from '../non-empty.ts';
import { addToSum, centroidOf, centroidWithout } from './centroids.ts';
import { clusterTexts } from './cluster-texts.ts';
import { type GroupableText, termsOf } from './terms.ts';
import { type DocumentFrequencies, documentFrequencies, noFrequencies } from './tf-idf.ts';
import { sharedTerms } from './vector-similarity.ts';

/** Document frequencies by language. */
export type Frequencies = ReadonlyMap<string, DocumentFrequencies>;

/** Why an article was grouped with others of its language: its similarity to them, and the terms that cause it. */
export interface JoinReason {
  readonly cosine: number;
  /** Strongest first; names begin with `@`, all others are stems. */
  readonly terms: readonly string[];
}

/** The articles of one language that report one event. */
export interface LanguagePart<T> {
  readonly lang: string;
  /** Earliest first. */
  readonly articles: NonEmpty<T>;
  readonly centroid: SparseVector;
  /** Similarity of each article to the centroid, by id. */
  readonly centrality: ReadonlyMap<string, number>;
  /** By id; empty for a single article. */
  readonly joins: ReadonlyMap<string, JoinReason>;
}

/** Terms shown as the reason why an article was grouped. */
const MAX_REASON_TERMS = 5;

/**
 * Clusters articles within each language.
 *
 * Expects `originals` in order of time, without copies; `background` holds earlier document frequencies. Shape: the
 * parts, and the document frequencies in these articles, an event of n texts counted as the square root of n.
 */
export function languageParts<T extends GroupableText>(
  originals: readonly T[],
  background: Frequencies,
): { readonly parts: LanguagePart<T>[]; readonly frequencies: Frequencies } {
  const parts: LanguagePart<T>[] = [];
  const frequencies = new Map<string, DocumentFrequencies>();
  const read = originals.map((article) => ({ article, ...termsOf(article), time: timeOf(article) }));
  for (const [lang, texts] of Map.groupBy(read, (text) => text.lang)) {
    const { clusters, points } = clusterTexts(texts, background.get(lang) ?? noFrequencies);
    frequencies.set(lang, documentFrequencies(texts, noFrequencies, clusters));
    for (const positions of clusters) {
      const vectors = positions.flatMap((at) => points[at]?.vector ?? []);
      parts.push({ lang, ...partOf(nonEmpty(positions.flatMap((at) => texts[at]?.article ?? [])), vectors) });
    }
  }
  return { parts, frequencies };
}

function partOf<T extends GroupableText>(
  articles: NonEmpty<T>,
  vectors: readonly SparseVector[],
): Omit<LanguagePart<T>, 'lang'> {
  const sum = new Map<string, number>();
  for (const vector of vectors) addToSum(sum, vector, 1);
  const centroid = centroidOf(sum);
  const centrality = new Map<string, number>();
  const joins = new Map<string, JoinReason>();
  for (const [at, { id }] of articles.entries()) {
    const vector = vectors[at] ?? new Map();
    centrality.set(id, dotProduct(vector, centroid));
    if (vectors.length === 1) continue;
    const others = centroidWithout(sum, centroid, vector);
    joins.set(id, { cosine: dotProduct(vector, others), terms: sharedTerms(vector, others, MAX_REASON_TERMS) });
  }
  return { articles, centroid, centrality, joins };
}

function timeOf({ published }: GroupableText): number | undefined {
  return published === undefined ? undefined : Date.parse(published);
}
