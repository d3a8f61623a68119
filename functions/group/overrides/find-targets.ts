import type { Article } from '../../contracts/article.ts';
import type { Storyline } from '../../contracts/stored.ts';
import { addressKey, canonicalUrl } from '../../text/canonical-url.ts';
import { hexId } from '../../text/sha256.ts';
import type { FollowedStory } from '../storylines/follow.ts';
import { storyIdOf } from '../storylines/story-id.ts';

/** What an override names: a story by id, or an article by URL. */
export interface Target {
  readonly story?: string | undefined;
  readonly url?: string | undefined;
}

/** What a target stands for: a story of the edition, or a storyline without articles today. */
export interface FoundTarget {
  /** Ids of the articles that a URL stands for; empty when a story is named. */
  readonly articleIds: readonly string[];
  /** The story that is named, or that continues the storyline. */
  readonly story: FollowedStory<Article> | undefined;
  readonly line: Storyline | undefined;
}

/** Finds what a target stands for; undefined when neither the edition nor an earlier one knows it. */
export type FindTarget = (target: Target) => FoundTarget | undefined;

/**
 * Creates the finder for an edition. URLs are compared as ingest does: without tracking parameters, `www.` and scheme; an
 * article of an earlier edition stands for its storyline.
 */
export function targetFinder(
  stories: readonly FollowedStory<Article>[],
  lines: readonly Storyline[],
  digestId: string,
): FindTarget {
  const byId = new Map(stories.flatMap((story) => idsOf(story, digestId).map((id) => [id, story] as const)));
  const byAddress = Map.groupBy(
    stories.flatMap((story) => story.formed.articles.map(({ id, url }) => ({ id, url, story }))),
    ({ url }) => addressOf(url),
  );
  const lineById = new Map(lines.flatMap((line) => [line.id, ...line.aliases].map((id) => [id, line] as const)));
  const lineByArticle = new Map(lines.flatMap((line) => line.articleIds.map((id) => [id, line] as const)));
  const earlier = (line: Storyline | undefined): FoundTarget | undefined =>
    line === undefined ? undefined : { articleIds: [], story: byId.get(line.id), line };
  return ({ story: id, url = '' }) => {
    if (id !== undefined) {
      const story = byId.get(id);
      return story === undefined ? earlier(lineById.get(id)) : { articleIds: [], story, line: undefined };
    }
    const key = addressOf(url);
    const found = byAddress.get(key);
    if (found === undefined) return earlier(lineByArticle.get(hexId(key)));
    return { articleIds: found.map((article) => article.id), story: found[0]?.story, line: undefined };
  };
}

/** The ids under which a story is known. */
function idsOf({ formed, continuation }: FollowedStory<Article>, digestId: string): string[] {
  if (continuation === undefined) return [storyIdOf(digestId, formed.articles[0].id)];
  const { line, aliases } = continuation;
  return [line.id, ...line.aliases, ...aliases];
}

function addressOf(url: string): string {
  return addressKey(canonicalUrl(url) ?? url);
}
