import { type SparseVector, strongestTerms } from '../text/similarity.ts';
import { byTime } from './by-time.ts';
import { CENTROID_TERMS } from './centroids.ts';
import { crossFeaturesOf } from './cross-features.ts';
import { disjointSets } from './disjoint-sets.ts';
import { type Frequencies, type Join, languageParts, type Part } from './language-parts.ts';
import { type LanguageLink, linkLanguages } from './link-languages.ts';
import { findNearDuplicates } from './near-duplicates.ts';
import { findTemplates, type Template } from './templates.ts';
import type { GroupableText } from './terms.ts';

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
  readonly joins: ReadonlyMap<string, Join>;
  /** Why parts of several languages stand together. */
  readonly links: readonly Pick<LanguageLink, 'cosine' | 'witnesses'>[];
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
 * Groups articles into stories: copies found first, an outlet's forms taken out as one item each, originals clustered
 * within each language, clusters linked across languages, copies put beside their originals.
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
  const features = parts.map((part) => countFeatures(part.articles));
  const links = linkLanguages(
    parts.map((part, at) => ({ lang: part.lang, features: features[at] ?? new Map(), ...span(part.articles) })),
  );
  const copiesByOriginal = Map.groupBy(
    sorted.filter(({ id }) => copies.has(id)),
    ({ id }) => copies.get(id) ?? id,
  );
  const withCopies = (own: readonly T[]): T[] =>
    own.flatMap((article) => [article, ...(copiesByOriginal.get(article.id) ?? [])]).sort(byTime);
  const stories = joinParts(parts, links).map((group): FormedStory<T> => {
    const joined = group.positions.flatMap((at) => parts[at] ?? []);
    const own = joined.flatMap((part) => part.articles);
    return {
      articles: withCopies(own),
      terms: mergeTerms(joined),
      features: new Set(group.positions.flatMap((at) => [...(features[at]?.keys() ?? [])])),
      centrality: new Map(joined.flatMap((part) => [...part.centrality])),
      joins: new Map(joined.flatMap((part) => [...part.joins])),
      links: group.links,
    };
  });
  const byId = new Map(originals.map((article) => [article.id, article]));
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

/** Joins parts along links, the surest first, never two parts of one language: that would undo the clustering. */
function joinParts<T>(
  parts: readonly Part<T>[],
  links: readonly LanguageLink[],
): { positions: number[]; links: LanguageLink[] }[] {
  const sets = disjointSets(parts.length);
  const languages = parts.map(({ lang }) => new Set([lang]));
  const used: LanguageLink[] = [];
  for (const link of links) {
    const [a, b] = [sets.find(link.a), sets.find(link.b)];
    const [left, right] = [languages[a] ?? new Set<string>(), languages[b] ?? new Set<string>()];
    if (a === b || !left.isDisjointFrom(right)) continue;
    sets.join(a, b);
    languages[sets.find(a)] = left.union(right);
    used.push(link);
  }
  const groups = Map.groupBy(parts.keys(), (at) => sets.find(at));
  const linksOf = Map.groupBy(used, ({ a }) => sets.find(a));
  return [...groups].map(([root, positions]) => ({ positions: [...positions], links: linksOf.get(root) ?? [] }));
}

function mergeTerms<T>(parts: readonly Part<T>[]): Map<string, SparseVector> {
  const each = Math.max(1, Math.floor(CENTROID_TERMS / Math.max(1, parts.length)));
  return new Map(parts.map(({ lang, centroid }) => [lang, new Map(strongestTerms(centroid, each))]));
}

function countFeatures(articles: readonly GroupableText[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const feature of crossFeaturesOf(article)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
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
