import { describe, expect, test } from 'vitest';
import type { Storyline } from '../../../functions/contracts/stored.ts';
import { nonEmpty } from '../../../functions/group/non-empty.ts';
import { type FollowableStory, followStorylines } from '../../../functions/group/storylines/follow.ts';

/** A hundred terms of equal weight, of which those from `from` on are shared with a list that begins at 0. */
const terms = (from: number): [string, number][] =>
  Array.from({ length: 100 }, (_, nth) => [`term${from + nth}`, 0.1] as [string, number]);

const lineSeenAt = (lastSeen: string): Storyline => ({
  id: 'a'.repeat(16),
  aliases: [],
  headline: 'Flood',
  lang: 'fr',
  terms: terms(0).map(([term, weight]) => [`fr|${term}`, weight]),
  entities: [],
  traces: [],
  sources: [],
  articleIds: [],
  firstSeen: '2016-04-01T05:00:00.000Z',
  lastSeen,
  shown: 1,
});

/** A story of 10 April whose cosine with the storyline is that of the shared terms, in hundredths. */
const storySharing = (shared: number, published: string | undefined = '2016-04-10T05:00:00.000Z'): FollowableStory => ({
  articles: nonEmpty([{ id: 'b', lang: 'fr', title: '', text: '', published }]),
  terms: new Map([['fr', new Map(terms(100 - shared))]]),
  features: new Set(),
});

const isFollowed = (story: FollowableStory, lastSeen: string): boolean =>
  followStorylines([story], [lineSeenAt(lastSeen)])[0]?.continuation !== undefined;

describe('a storyline is continued', () => {
  test.each([
    ['less similar', 22, '2016-04-07T05:00:00.000Z', true],
    ['less similar', 22, '2016-04-05T04:00:00.000Z', false],
    ['less similar', 22, '2016-04-12T05:00:00.000Z', true],
    ['similar', 24, '2016-04-05T04:00:00.000Z', true],
    ['hardly similar', 20, '2016-04-09T05:00:00.000Z', false],
  ])('by a %s story (%i hundredths), last seen %s: %s', (_, shared, lastSeen, followed) => {
    expect(isFollowed(storySharing(shared), lastSeen)).toBe(followed);
  });

  test('by an undated story as by one of today', () => {
    const { articles, ...story } = storySharing(22);
    const undated = { ...story, articles: nonEmpty(articles.map(({ published: _, ...rest }) => rest)) };
    expect(isFollowed(undated, '2016-04-01T05:00:00.000Z')).toBe(true);
  });
});
