import type { Story } from '../../contracts/story.ts';
import { ownerOf } from '../../proof/known-article.ts';

/** Counts the independent sources of a story: owners of its articles, copies excepted. */
export function sourceCount({ articles }: Pick<Story, 'articles'>): number {
  return new Set(articles.filter(({ duplicateOf }) => duplicateOf === undefined).map(ownerOf)).size;
}
