import type { Storyline } from '../../contracts/stored.ts';
import { byTime } from '../by-time.ts';
import type { GroupableText } from '../cluster/terms.ts';
import type { FormedStory } from '../form-stories.ts';
import { joinStories } from '../join-stories.ts';
import { nearestStorylines, termSimilarity } from './follow.ts';

/**
 * Least cosine of two stories of one edition that go on from one storyline: the past bears them out, so less is asked
 * than of two stories without one.
 */
const JOINS = 0.2;

/**
 * Joins the stories of an edition that go on from the same storyline and are alike: what was one story stays one, though
 * its articles of today share few words.
 *
 * The largest takes the others. Shape: stories by their earliest article; the same for any order of `lines`.
 */
export function joinFollowed<T extends GroupableText & { readonly revisionOf?: string | undefined }>(
  stories: readonly FormedStory<T>[],
  lines: readonly Storyline[],
): FormedStory<T>[] {
  const lineOf = nearestStorylines(stories, lines);
  const groups = Map.groupBy(stories.keys(), (at) => lineOf[at] ?? `alone:${at}`);
  return [...groups.values()]
    .flatMap((positions) => {
      const [main, ...others] = positions
        .flatMap((at) => stories[at] ?? [])
        .sort((a, b) => b.articles.length - a.articles.length || byTime(firstOf(a), firstOf(b)));
      if (main === undefined) return [];
      const same = others.filter((other) => termSimilarity(main.terms, other.terms) >= JOINS);
      return [joinStories([main, ...same]), ...others.filter((other) => !same.includes(other))];
    })
    .sort((a, b) => byTime(firstOf(a), firstOf(b)));
}

function firstOf(story: FormedStory<GroupableText>): GroupableText | { id: string } {
  return story.articles[0] ?? { id: '' };
}
