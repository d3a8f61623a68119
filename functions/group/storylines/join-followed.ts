import type { Storyline } from '../../contracts/stored.ts';
import { byTime } from '../by-time.ts';
import type { GroupableText } from '../cluster/terms.ts';
import type { FormedStory } from '../formed-story.ts';
import { joinStories } from '../join-stories.ts';
import { nonEmpty } from '../non-empty.ts';
import { nearestStorylines } from './follow.ts';
import { termSimilarity } from './term-similarity.ts';

/**
 * Minimum cosine of two stories of one edition that continue one storyline: the past confirms them, so the threshold is
 * lower than for two stories without one.
 */
const MIN_COSINE = 0.2;

/**
 * Joins the stories of an edition that continue the same storyline and are similar: what was one story stays one, though
 * its articles of today share few words.
 *
 * The largest absorbs the others. Shape: stories by their earliest article; the same for any order of `lines`.
 */
export function joinFollowed<T extends GroupableText & { readonly revisionOf?: string | undefined }>(
  stories: readonly FormedStory<T>[],
  lines: readonly Storyline[],
): FormedStory<T>[] {
  const lineOf = nearestStorylines(stories, lines);
  const groups = Map.groupBy(stories.entries(), ([at]) => lineOf[at] ?? `none:${at}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [largest, ...others] = nonEmpty(group.map(([, story]) => story).sort(largestFirst));
      const similar = others.filter((other) => termSimilarity(largest.terms, other.terms).cosine >= MIN_COSINE);
      return [joinStories([largest, ...similar]), ...others.filter((other) => !similar.includes(other))];
    })
    .sort((a, b) => byTime(a.articles[0], b.articles[0]));
}

function largestFirst(a: FormedStory<GroupableText>, b: FormedStory<GroupableText>): number {
  return b.articles.length - a.articles.length || byTime(a.articles[0], b.articles[0]);
}
