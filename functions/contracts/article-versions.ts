import type { Article } from './article.ts';

/**
 * Orders what was stored of one article: the latest version first; of one time a revision before what it revises, a
 * whole text before a teaser, then the first feed by id. All that read stored articles go by this order, so that the
 * sentences of a point are those of the text that was grouped.
 */
export function byPrecedence(a: Article, b: Article): number {
  return (
    ascending(b.fetchedAt, a.fetchedAt) ||
    Number(b.revisionOf !== undefined) - Number(a.revisionOf !== undefined) ||
    Number(a.teaser) - Number(b.teaser) ||
    ascending(a.feedId, b.feedId)
  );
}

/** The articles of several batches by id; where several feeds brought one, the version of most worth. */
export function articlesById(batches: readonly { readonly articles: readonly Article[] }[]): Map<string, Article> {
  const versions = Map.groupBy(
    batches.flatMap(({ articles }) => articles),
    ({ id }) => id,
  );
  return new Map([...versions].map(([id, all]) => [id, all.toSorted(byPrecedence)[0] as Article]));
}

function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
