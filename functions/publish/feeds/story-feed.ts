import type { Digest } from '../../contracts/digest.ts';
import { siteKeys } from '../../contracts/keys.ts';
import type { Story } from '../../contracts/story.ts';
import { xmlCharacters } from '../../text/xml.ts';
import { withdrawalsOf } from '../withdrawals.ts';
import { createFeed } from './create-feed.ts';
import type { Feed, FeedItem } from './feed.ts';
import { lastOf } from './last-of.ts';
import { siteAddress } from './site-address.ts';
import { storyContent } from './story-content.ts';

/**
 * Makes a feed of the stories of the latest editions, given newest first: each once, from the last edition that had
 * something new about it.
 *
 * An unchanged story keeps its id, its date and its text; one that developed, or of which a point was withdrawn, keeps
 * its id and moves its date. Stories of which none of these editions had anything new are left out: readers have them.
 */
export function storyFeed(editions: readonly Digest[], siteUrl: string | undefined): Feed {
  const [latest] = editions;
  if (latest === undefined) throw new RangeError('a feed needs an edition');
  const { digestId, title } = latest;
  const seen = new Set<string>();
  const items: FeedItem[] = [];
  for (const digest of editions) {
    for (const story of digest.stories) {
      if (story.status === 'unchanged' || seen.has(story.id)) continue;
      seen.add(story.id);
      items.push(itemOf(story, digest, siteUrl));
    }
  }
  const about = { id: `tag:depeche,2016:${digestId}`, title };
  const keys = { atom: siteKeys.atom(digestId), json: siteKeys.jsonFeed(digestId) };
  return createFeed({ ...about, ...keys }, items, latest, siteUrl);
}

function itemOf(story: Story, digest: Digest, siteUrl: string | undefined): FeedItem {
  const withdrawn = withdrawalsOf(digest);
  const corrected = story.keyPoints.flatMap(({ id }) => withdrawn.get(id)?.at ?? []);
  return {
    id: `tag:depeche,2016:${digest.digestId}:${story.id}`,
    url: siteAddress(siteUrl, siteKeys.story(digest.digestId, story.id)),
    title: xmlCharacters(story.headline),
    lang: story.lang,
    published: story.firstSeen,
    updated: lastOf([digest.to, ...corrected]),
    content: storyContent(story, digest),
  };
}
