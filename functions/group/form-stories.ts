import type { StoryLink } from '../contracts/story.ts';
import { dotProduct, type SparseVector, strongestTerms } from '../text/similarity.ts';
import { byTime } from './by-time.ts';
import { addToSum, CENTROID_TERMS, centroidOf } from './centroids.ts';
import { cluster } from './cluster.ts';
import { crossFeaturesOf } from './cross-features.ts';
import { joinLinked } from './join-linked.ts';
import { type LanguageCluster, type LanguageLink, linkLanguages } from './link-languages.ts';
import { findNearDuplicates } from './near-duplicates.ts';
import { type GroupableText, termsOf } from './terms.ts';
import { documentFrequencies, weigh } from './vectors.ts';
import { writtenWitnesses } from './written-witnesses.ts';

/** The articles that tell one event, in all languages, with what they say. */
export interface FormedStory<T extends GroupableText> {
  /** Earliest first, copies included. */
  readonly articles: readonly T[];
  /** Strongest terms by language, each part at length 1. */
  readonly terms: ReadonlyMap<string, SparseVector>;
  /** Names, things and numbers that other languages would share. */
  readonly features: ReadonlySet<string>;
  /** How near each original is to the middle of its language's part, by article id. */
  readonly centrality: ReadonlyMap<string, number>;
  /** Why parts of several languages stand together. */
  readonly links: readonly StoryLink[];
}

/** All stories of a set of articles; `copies` maps each copy's id to its original's. */
export interface FormedStories<T extends GroupableText> {
  readonly stories: readonly FormedStory<T>[];
  readonly copies: ReadonlyMap<string, string>;
}

/** What earlier stories said, by language: their terms tell what is common, as more texts would. */
export type Background = ReadonlyMap<string, readonly ReadonlyMap<string, number>[]>;

/** The articles of one language that tell one event. */
export interface Part<T> {
  readonly lang: string;
  readonly articles: readonly T[];
  readonly centroid: SparseVector;
  readonly centrality: ReadonlyMap<string, number>;
}

/** Articles on their way to stories: copies found, originals clustered by language, parts linked across languages. */
export interface FormedParts<T extends GroupableText> {
  readonly sorted: readonly T[];
  readonly copies: ReadonlyMap<string, string>;
  readonly parts: readonly Part<T>[];
  /** The parts as they are compared across languages, in their order. */
  readonly clusters: readonly LanguageCluster[];
  readonly links: readonly LanguageLink[];
}

/**
 * Groups articles into stories: copies found first, originals clustered within each language, clusters linked across
 * languages, copies put beside their originals.
 *
 * Shape: every article in exactly one story; stories by their earliest article. The same for any input order.
 */
export function formStories<T extends GroupableText>(
  articles: readonly T[],
  background: Background = new Map(),
): FormedStories<T> {
  return joinStories(formParts(articles, background));
}

/** Does the first half of `formStories`: all that needs no model. */
export function formParts<T extends GroupableText>(
  articles: readonly T[],
  background: Background = new Map(),
): FormedParts<T> {
  const sorted = articles.toSorted(byTime);
  const copies = findNearDuplicates(sorted);
  const originals = sorted.filter(({ id }) => !copies.has(id));
  const parts = partsOf(originals, background);
  const clusters = parts.map((part) => ({
    lang: part.lang,
    features: countFeatures(part.articles),
    ...span(part.articles),
  }));
  return { sorted, copies, parts, clusters, links: linkLanguages(clusters) };
}

/** Does the second half of `formStories`; `extra` links join only what the others left apart. */
export function joinStories<T extends GroupableText>(
  { sorted, copies, parts, clusters, links }: FormedParts<T>,
  extra: readonly LanguageLink[] = [],
): FormedStories<T> {
  const copiesByOriginal = Map.groupBy(
    sorted.filter(({ id }) => copies.has(id)),
    ({ id }) => copies.get(id) ?? id,
  );
  const stories = joinLinked(parts, links, extra).map((group) => {
    const joined = group.positions.flatMap((at) => parts[at] ?? []);
    const own = joined.flatMap((part) => part.articles);
    return {
      articles: own.flatMap((article) => [article, ...(copiesByOriginal.get(article.id) ?? [])]).sort(byTime),
      terms: mergeTerms(joined),
      features: new Set(group.positions.flatMap((at) => [...(clusters[at]?.features.keys() ?? [])])),
      centrality: new Map(joined.flatMap((part) => [...part.centrality])),
      links: group.links.map((link) => storyLinkOf(link, parts)),
    };
  });
  return { stories: stories.sort((a, b) => byTime(a.articles[0] ?? { id: '' }, b.articles[0] ?? { id: '' })), copies };
}

function partsOf<T extends GroupableText>(originals: readonly T[], background: Background): Part<T>[] {
  const terms = originals.map(termsOf);
  const byLanguage = Map.groupBy(originals.keys(), (at) => terms[at]?.lang ?? '');
  return [...byLanguage].flatMap(([lang, positions]) => {
    const own = positions.map((at) => terms[at] ?? { counts: new Map<string, number>() });
    const earlier = (background.get(lang) ?? []).map((counts) => ({ counts }));
    const frequencies = documentFrequencies([...own, ...earlier]);
    const points = positions.map((at, nth) => ({
      vector: weigh(own[nth] ?? { counts: new Map() }, frequencies),
      time: timeOf(originals[at]),
    }));
    return cluster(points).map((members) => {
      const sum = new Map<string, number>();
      for (const member of members) addToSum(sum, points[member]?.vector ?? new Map(), 1);
      const centroid = centroidOf(sum);
      const list = members.flatMap((member) => originals[positions[member] ?? -1] ?? []);
      const near = members.map((member) => dotProduct(points[member]?.vector ?? new Map(), centroid));
      return { lang, articles: list, centroid, centrality: new Map(list.map(({ id }, at) => [id, near[at] ?? 0])) };
    });
  });
}

function storyLinkOf<T extends GroupableText>(link: LanguageLink, parts: readonly Part<T>[]): StoryLink {
  const [first, second] = [parts[link.a], parts[link.b]];
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    languages: [first?.lang ?? '', second?.lang ?? ''],
    witnesses: writtenWitnesses(link, first?.articles ?? []),
    cosine: rounded(link.cosine),
    ...(link.meaning === undefined ? {} : { meaning: rounded(link.meaning) }),
  };
}

function mergeTerms<T>(parts: readonly Part<T>[]): Map<string, SparseVector> {
  const each = Math.max(1, Math.floor(CENTROID_TERMS / Math.max(1, parts.length)));
  return new Map(parts.map(({ lang, centroid }) => [lang, new Map(strongestTerms(centroid, each))]));
}

function countFeatures(articles: readonly GroupableText[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const [feature, weight] of crossFeaturesOf(article)) counts.set(feature, (counts.get(feature) ?? 0) + weight);
  }
  return counts;
}

function span(articles: readonly GroupableText[]): { from: number | undefined; to: number | undefined } {
  const times = articles.flatMap((article) => timeOf(article) ?? []);
  return times.length === 0 ? { from: undefined, to: undefined } : { from: Math.min(...times), to: Math.max(...times) };
}

function timeOf(article: Pick<GroupableText, 'published'> | undefined): number | undefined {
  return article?.published === undefined ? undefined : Date.parse(article.published);
}
