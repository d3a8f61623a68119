import type { StoryLink } from '../contracts/story.ts';
import { type SparseVector, strongestTerms } from '../text/similarity.ts';
import { byTime } from './by-time.ts';
import { CENTROID_TERMS } from './cluster/centroids.ts';
import { type Frequencies, type JoinReason, type LanguagePart, languageParts } from './cluster/language-parts.ts';
import type { GroupableText } from './cluster/terms.ts';
import { findNearDuplicates } from './copies/near-duplicates.ts';
import { findTemplates, type Template } from './copies/templates.ts';
import { crossFeaturesOf } from './languages/cross-features.ts';
import { joinLinked } from './languages/join-linked.ts';
import { type LanguageLink, linkLanguages } from './languages/link-languages.ts';
import { writtenAnchors } from './languages/written-anchors.ts';

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
  /** Why each original that does not stand alone in its language stands here, by article id. */
  readonly joins: ReadonlyMap<string, JoinReason>;
  /** Why parts of several languages stand together. */
  readonly links: readonly StoryLink[];
}

/**
 * All stories of a set of articles; `copies` maps each copy's id to its original's, `frequencies` says how common words
 * are in them.
 */
export interface FormedStories<T extends GroupableText> {
  readonly stories: readonly FormedStory<T>[];
  readonly copies: ReadonlyMap<string, string>;
  readonly frequencies: Frequencies;
}

/**
 * Groups articles into stories: copies and templates found first, originals clustered within each language, clusters
 * linked across languages, copies put beside their originals.
 *
 * Shape: every article in exactly one story; stories by their earliest article. The same for any input order.
 */
export function formStories<T extends GroupableText>(
  articles: readonly T[],
  background: Frequencies = new Map(),
): FormedStories<T> {
  const sorted = articles.toSorted(byTime);
  const copies = findNearDuplicates(sorted);
  const originals = sorted.filter(({ id }) => !copies.has(id));
  const templates = findTemplates(originals);
  const inTemplate = new Set(templates.flatMap(({ ids }) => ids));
  const { parts, frequencies } = languageParts(
    originals.filter(({ id }) => !inTemplate.has(id)),
    background,
  );
  const clusters = parts.map((part) => ({
    lang: part.lang,
    features: countFeatures(part.articles),
    ...span(part.articles),
  }));
  const copiesByOriginal = Map.groupBy(
    sorted.filter(({ id }) => copies.has(id)),
    ({ id }) => copies.get(id) ?? id,
  );
  const withCopies = (own: readonly T[]): T[] =>
    own.flatMap((article) => [article, ...(copiesByOriginal.get(article.id) ?? [])]).sort(byTime);
  const stories = joinLinked(parts, linkLanguages(clusters)).map((group): FormedStory<T> => {
    const joined = group.positions.flatMap((at) => parts[at] ?? []);
    return {
      articles: withCopies(joined.flatMap((part) => part.articles)),
      terms: mergeTerms(joined),
      features: new Set(group.positions.flatMap((at) => [...(clusters[at]?.features.keys() ?? [])])),
      centrality: new Map(joined.flatMap((part) => [...part.centrality])),
      joins: new Map(joined.flatMap((part) => [...part.joins])),
      links: group.links.map((link) => storyLinkOf(link, parts)),
    };
  });
  const byId = new Map(sorted.map((article) => [article.id, article]));
  for (const template of templates) {
    stories.push({ ...itemOf(template), articles: withCopies(template.ids.flatMap((id) => byId.get(id) ?? [])) });
  }
  return {
    stories: stories.sort((a, b) => byTime(a.articles[0] ?? { id: '' }, b.articles[0] ?? { id: '' })),
    copies,
    frequencies,
  };
}

/** A template is one item that glues nothing: without terms and features it is like no other story, now or later. */
function itemOf({ ids, words }: Template): Omit<FormedStory<never>, 'articles'> {
  return {
    terms: new Map(),
    features: new Set(),
    centrality: new Map(),
    joins: new Map(ids.map((id) => [id, { cosine: 1, terms: words }])),
    links: [],
  };
}

function storyLinkOf<T extends GroupableText>(link: LanguageLink, parts: readonly LanguagePart<T>[]): StoryLink {
  const [first, second] = [parts[link.a], parts[link.b]];
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    languages: [first?.lang ?? '', second?.lang ?? ''],
    witnesses: writtenAnchors(link, first?.articles ?? []),
    cosine: rounded(link.cosine),
  };
}

function mergeTerms<T>(parts: readonly LanguagePart<T>[]): Map<string, SparseVector> {
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
  const times = articles.flatMap(({ published }) => (published === undefined ? [] : [Date.parse(published)]));
  return times.length === 0
    ? { from: undefined, to: undefined }
    : { from: times.reduce((a, b) => Math.min(a, b)), to: times.reduce((a, b) => Math.max(a, b)) };
}
