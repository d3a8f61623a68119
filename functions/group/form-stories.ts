import { strongestTerms } from '../text/similarity.ts';
import { byTime } from './by-time.ts';
import { CENTROID_TERMS } from './cluster/centroids.ts';
import { type Frequencies, type LanguagePart, languageParts } from './cluster/language-parts.ts';
import type { GroupableText } from './cluster/terms.ts';
import { findNearDuplicates } from './copies/near-duplicates.ts';
import { findTemplates, type Template } from './copies/templates.ts';
import type { FormedStories, FormedStory } from './formed-story.ts';
import { joinLinked } from './languages/join-linked.ts';
import { type LanguageCluster, languageCluster } from './languages/language-cluster.ts';
import { type LanguageLink, linkLanguages } from './languages/link-languages.ts';
import { writtenAnchors } from './languages/written-anchors.ts';
import { type NonEmpty, nonEmpty } from './non-empty.ts';

/**
 * Groups articles into stories: finds copies and templates, clusters the originals within each language, links clusters
 * across languages, adds the copies to their originals.
 *
 * `background` holds earlier document frequencies. Shape: every article in exactly one story; stories by their earliest
 * article. The same for any input order.
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
  const clusters = parts.map(languageCluster);
  const byId = new Map(originals.map((article) => [article.id, article]));
  const stories = [
    ...joinLinked(clusters, linkLanguages(clusters)).map(({ positions, links }) => storyOf(positions, links, clusters)),
    ...templates.map((template) => templateStory(template, byId)),
  ];
  const copiesOf = Map.groupBy(
    sorted.filter(({ id }) => copies.has(id)),
    ({ id }) => copies.get(id),
  );
  const withCopies = (own: readonly T[]): NonEmpty<T> =>
    nonEmpty(own.flatMap((article) => [article, ...(copiesOf.get(article.id) ?? [])]).sort(byTime));
  return {
    stories: stories
      .map((story) => ({ ...story, articles: withCopies(story.articles) }))
      .sort((a, b) => byTime(a.articles[0], b.articles[0])),
    copies,
    frequencies,
  };
}

/** Makes one story of clusters of different languages. */
function storyOf<T extends GroupableText>(
  positions: readonly number[],
  links: readonly LanguageLink[],
  all: readonly (LanguagePart<T> & LanguageCluster)[],
): FormedStory<T> {
  const parts = positions.flatMap((at) => all[at] ?? []);
  const maxTerms = Math.floor(CENTROID_TERMS / parts.length);
  return {
    articles: nonEmpty(parts.flatMap(({ articles }) => articles)),
    terms: new Map(parts.map(({ lang, centroid }) => [lang, new Map(strongestTerms(centroid, maxTerms))])),
    features: new Set(parts.flatMap(({ features }) => [...features.keys()])),
    centrality: new Map(parts.flatMap(({ centrality }) => [...centrality])),
    joins: new Map(parts.flatMap(({ joins }) => [...joins])),
    links: links.flatMap((link) => {
      const [a, b] = [all[link.a], all[link.b]];
      if (a === undefined || b === undefined) return [];
      const cosine = Math.round(link.cosine * 1000) / 1000;
      return [{ languages: [a.lang, b.lang], witnesses: writtenAnchors(link, a.articles), cosine }];
    }),
  };
}

/** A template is one item that attracts nothing: without terms and features it is similar to no other story. */
function templateStory<T extends GroupableText>(
  { ids, words }: Template,
  byId: ReadonlyMap<string, T>,
): FormedStory<T> {
  return {
    articles: nonEmpty(ids.flatMap((id) => byId.get(id) ?? [])),
    terms: new Map(),
    features: new Set(),
    centrality: new Map(),
    joins: new Map(ids.map((id) => [id, { cosine: 1, terms: words }])),
    links: [],
  };
}
