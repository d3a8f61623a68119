import { dotProduct, type SparseVector } from '../../text/similarity.ts';
import { addToSum, centroidOf, restOf } from './centroids.ts';
import { clusterTexts } from './cluster-texts.ts';
import { type ArticleTerms, type GroupableText, termsOf } from './terms.ts';
import { sharedTerms } from './vector-similarity.ts';
import { type DocumentFrequencies, documentFrequencies, noFrequencies } from './vectors.ts';

/** How common words are, by language. */
export type Frequencies = ReadonlyMap<string, DocumentFrequencies>;

/** Why an article stands with others of its language: how like them it is, and the terms that make it so. */
export interface Join {
  readonly cosine: number;
  /** The weightiest first; names begin with `@`, all else are stems. */
  readonly terms: readonly string[];
}

/** The articles of one language that tell one event. */
export interface Part<T> {
  readonly lang: string;
  /** Earliest first. */
  readonly articles: readonly T[];
  readonly centroid: SparseVector;
  /** How near each article is to the middle, by id. */
  readonly centrality: ReadonlyMap<string, number>;
  /** By id; empty for an article that stands alone. */
  readonly joins: ReadonlyMap<string, Join>;
}

/** Terms shown as the reason of a join. */
const JOIN_TERMS = 5;

/**
 * Clusters articles within each language.
 *
 * `originals` in order of time, without copies; `background` tells how common words were before. Shape: the parts, and
 * how common words are in these articles, an event counted between once and once a text.
 */
export function languageParts<T extends GroupableText>(
  originals: readonly T[],
  background: Frequencies,
): { readonly parts: Part<T>[]; readonly frequencies: Frequencies } {
  const terms = originals.map(termsOf);
  const parts: Part<T>[] = [];
  const frequencies = new Map<string, DocumentFrequencies>();
  for (const [lang, positions] of Map.groupBy(originals.keys(), (at) => terms[at]?.lang ?? '')) {
    const texts = positions.map((at) => ({ ...(terms[at] as ArticleTerms), time: timeOf(originals[at]) }));
    const { clusters, points } = clusterTexts(texts, background.get(lang) ?? noFrequencies);
    frequencies.set(lang, documentFrequencies(texts, noFrequencies, clusters));
    for (const members of clusters) {
      const articles = members.flatMap((member) => originals[positions[member] ?? -1] ?? []);
      parts.push({
        lang,
        articles,
        ...describe(
          articles,
          members.map((member) => points[member]?.vector ?? new Map()),
        ),
      });
    }
  }
  return { parts, frequencies };
}

function describe(
  articles: readonly GroupableText[],
  vectors: readonly SparseVector[],
): Pick<Part<never>, 'centroid' | 'centrality' | 'joins'> {
  const sum = new Map<string, number>();
  for (const vector of vectors) addToSum(sum, vector, 1);
  const centroid = centroidOf(sum);
  const centrality = new Map<string, number>();
  const joins = new Map<string, Join>();
  for (const [at, { id }] of articles.entries()) {
    const vector = vectors[at] ?? new Map();
    centrality.set(id, dotProduct(vector, centroid));
    if (vectors.length === 1) continue;
    const others = restOf(sum, centroid, vector);
    joins.set(id, { cosine: dotProduct(vector, others), terms: sharedTerms(vector, others, JOIN_TERMS) });
  }
  return { centroid, centrality, joins };
}

function timeOf(article: Pick<GroupableText, 'published'> | undefined): number | undefined {
  return article?.published === undefined ? undefined : Date.parse(article.published);
}
