import type { Article } from './article.ts';

/**
 * Orders the stored versions of one article: the latest first; at the same time a revision before what it revises, a full
 * text before a teaser, then by id of the feed. Every reader of stored articles uses this order, so that the sentences of
 * a point are those of the text that was grouped.
 */
export function byPrecedence(a: Article, b: Article): number {
  return (
    ascending(b.fetchedAt, a.fetchedAt) ||
    Number(b.revisionOf !== undefined) - Number(a.revisionOf !== undefined) ||
    Number(a.teaser) - Number(b.teaser) ||
    ascending(a.feedId, b.feedId)
  );
}

/** The articles of several batches by id; of several versions the first by precedence. */
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
