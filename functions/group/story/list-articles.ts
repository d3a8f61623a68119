import type { Article } from '../../contracts/article.ts';
import type { StoryArticle } from '../../contracts/story.ts';
import { definedOnly } from '../../text/defined-only.ts';
import { byTime } from '../by-time.ts';
import type { FormedStory } from '../formed-story.ts';
import { writtenTerms } from './written-terms.ts';

/** A reader looks at no more; a story of 50,000 copies would make an edition of 11 MB. */
const MAX_LISTED = 300;

/** Lists the articles of a story as the edition shows them: originals before copies, then the newest first. */
export function listArticles(
  { articles, joins }: Pick<FormedStory<Article>, 'articles' | 'joins'>,
  copies: ReadonlyMap<string, string>,
): StoryArticle[] {
  const newestFirst = articles.toSorted(byTime).reverse();
  const isCopy = ({ id }: Article): boolean => copies.has(id);
  const listed = [...newestFirst.filter((article) => !isCopy(article)), ...newestFirst.filter(isCopy)];
  return listed.slice(0, MAX_LISTED).map((article) => {
    const { id, title, url, source, published, dateInFuture, lang, teaser, kind, revisionOf, alsoIn } = article;
    const join = joins.get(id);
    const joined =
      join === undefined
        ? undefined
        : { cosine: Math.round(join.cosine * 1e4) / 1e4, words: writtenTerms(article, join.terms) };
    return {
      ...{ id, title, url, source, ...definedOnly({ published, dateInFuture }), lang, teaser },
      ...definedOnly({ kind, duplicateOf: copies.get(id), revisionOf, alsoIn, joined }),
    };
  });
}
