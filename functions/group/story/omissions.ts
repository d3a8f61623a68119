import type { Article } from '../../contracts/article.ts';
import type { Withheld } from '../../contracts/digest.ts';
import { definedOnly } from '../../text/defined-only.ts';
import { MAX_COMPARED_LENGTH } from '../copies/fingerprint.ts';
import type { DescribedStory } from './describe-stories.ts';

/** Stories below the cut that are named one by one; a list of 30,000 would make an edition of 6 MB. */
const MAX_NAMED = 500;

/** Long texts that are named one by one. */
const MAX_LONG = 20;

/**
 * Lists what an edition leaves out or reads in part: stories below the cut, articles of a story beyond those listed, and
 * texts that are too long to be compared as a whole.
 *
 * `ranked` in rank order, of which `max` are shown. Shape: bounded; what is not named is counted.
 */
export function omissionsOf(ranked: readonly DescribedStory[], max: number, articles: readonly Article[]): Withheld[] {
  return [...unlisted(ranked.slice(0, max)), ...longTexts(articles), ...belowCut(ranked.slice(max), max)];
}

function belowCut(stories: readonly DescribedStory[], max: number): Withheld[] {
  const reason = {
    code: 'below-cut',
    message: `the edition shows ${max} stories, and this one ranks below them`,
    values: { most: String(max) },
  };
  const named = stories.slice(0, MAX_NAMED).map(({ story }): Withheld => {
    const url = story.articles[0]?.url;
    return { kind: 'story', title: story.headline, ...definedOnly({ url }), reason };
  });
  const more = stories.length - named.length;
  if (more === 0) return named;
  const message = `the edition shows ${max} stories, and ${more} more rank below those named here`;
  const values = { more: String(more), most: String(max) };
  return [...named, { kind: 'story', title: '', reason: { code: 'below-cut', message, values } }];
}

function unlisted(shown: readonly DescribedStory[]): Withheld[] {
  return shown.flatMap(({ story, followed }): Withheld[] => {
    const [all, listed] = [followed.formed.articles.length, story.articles.length];
    if (all === listed) return [];
    const message = `this story has ${all} articles, of which the first ${listed} are listed`;
    const values = { all: String(all), listed: String(listed) };
    return [{ kind: 'article', title: story.headline, reason: { code: 'many-articles', message, values } }];
  });
}

function longTexts(articles: readonly Article[]): Withheld[] {
  const long = articles.filter(({ text }) => text.length > MAX_COMPARED_LENGTH);
  const named = long.slice(0, MAX_LONG).map(
    ({ title, url, text }): Withheld => ({
      kind: 'article',
      title,
      url,
      reason: {
        code: 'long-text',
        message: `its text has ${text.length} characters; the first ${MAX_COMPARED_LENGTH} were compared with other articles`,
        values: { length: String(text.length), compared: String(MAX_COMPARED_LENGTH) },
      },
    }),
  );
  const more = long.length - named.length;
  if (more === 0) return named;
  const message = `${more} more texts are longer than the ${MAX_COMPARED_LENGTH} characters that are compared`;
  const values = { more: String(more), compared: String(MAX_COMPARED_LENGTH) };
  return [...named, { kind: 'article', title: '', reason: { code: 'long-text', message, values } }];
}
