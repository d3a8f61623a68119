import type { Article } from '../../contracts/article.ts';
import type { Storyline } from '../../contracts/stored.ts';
import { addressKey, canonicalUrl } from '../../text/canonical-url.ts';
import { hexId } from '../../text/sha256.ts';
import type { FormedStory } from '../formed-story.ts';
import type { Continuation } from '../storylines/follow.ts';
import { storyIdOf } from '../storylines/story-id.ts';

/** What an instruction of an editor names: stories of the edition, or a storyline that brings nothing today. */
export interface Found {
  /** Articles of the edition, by id; empty when a story is named. */
  readonly articleIds: readonly string[];
  /** Position of the story that is named, or that goes on what was. */
  readonly story: number | undefined;
  readonly line: Storyline | undefined;
}

/** Finds what a story id or the address of an article stands for; nothing when neither edition nor past knows it. */
export type FindTarget = (target: {
  readonly story?: string | undefined;
  readonly url?: string | undefined;
}) => Found | undefined;

/**
 * Makes the finder for an edition. Addresses count as ingest counts them: without tracking, `www.` and scheme; an article
 * of an earlier edition stands for its storyline.
 */
export function targetFinder(
  stories: readonly FormedStory<Article>[],
  continuations: readonly (Continuation | undefined)[],
  lines: readonly Storyline[],
  digestId: string,
): FindTarget {
  const storyOf = new Map<string, number>();
  const byAddress = new Map<string, { id: string; story: number }[]>();
  for (const [at, { articles }] of stories.entries()) {
    const going = continuations[at];
    if (going === undefined) storyOf.set(storyIdOf(digestId, articles[0]?.id ?? ''), at);
    else for (const id of [going.line.id, ...going.line.aliases, ...going.aliases]) storyOf.set(id, at);
    for (const { id, url } of articles) {
      const key = addressOf(url);
      byAddress.set(key, [...(byAddress.get(key) ?? []), { id, story: at }]);
    }
  }
  const lineOf = new Map(lines.flatMap((line) => [line.id, ...line.aliases].map((id) => [id, line] as const)));
  const lineOfArticle = new Map(lines.flatMap((line) => line.articleIds.map((id) => [id, line] as const)));
  const past = (line: Storyline | undefined): Found | undefined =>
    line === undefined ? undefined : { articleIds: [], story: storyOf.get(line.id), line };
  return ({ story, url }) => {
    if (story !== undefined) {
      const at = storyOf.get(story);
      return at === undefined ? past(lineOf.get(story)) : { articleIds: [], story: at, line: undefined };
    }
    const key = addressOf(url ?? '');
    const here = byAddress.get(key);
    if (here === undefined) return past(lineOfArticle.get(hexId(key)));
    return { articleIds: here.map(({ id }) => id), story: here[0]?.story, line: undefined };
  };
}

function addressOf(url: string): string {
  return addressKey(canonicalUrl(url) ?? url);
}
