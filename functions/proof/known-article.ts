import type { Article } from '../contracts/article.ts';

/** A stored article, as far as a proof reads it. */
export type StoredArticle = Pick<Article, 'id' | 'lang' | 'source' | 'text' | 'textSha256'>;

/** What is known of an article: with its text from the store, or only what an edition shows of it. */
export type KnownArticle = StoredArticle | (Pick<Article, 'id' | 'lang' | 'source'> & { readonly text?: undefined });

/** The articles of a story, by id. */
export type KnownArticles = ReadonlyMap<string, KnownArticle>;

/** Names the company behind an article's outlet: independent sources are counted by it. */
export function ownerOf({ source }: Pick<Article, 'source'>): string {
  return source.owner ?? source.id;
}
