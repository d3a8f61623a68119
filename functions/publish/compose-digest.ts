import type { DigestConfig } from '../contracts/config.ts';
import type { Digest, Withheld } from '../contracts/digest.ts';
import { GENERATOR } from '../contracts/generator.ts';
import type { StoredPoints, StoredStories } from '../contracts/stored.ts';
import type { Story } from '../contracts/story.ts';
import { definedOnly } from '../text/defined-only.ts';
import { nextEdition } from './next-edition.ts';

/**
 * Composes the one canonical object of an edition from its stories and their key points.
 *
 * A story without key points is listed as withheld: a headline alone proves nothing. Pure; same in, same out.
 */
export async function composeDigest(
  config: Pick<DigestConfig, 'title' | 'lang' | 'timeZone' | 'schedule'>,
  grouped: StoredStories,
  points: readonly StoredPoints[],
): Promise<Digest> {
  const chosen = new Map(points.flatMap(({ stories }) => stories.map((story) => [story.id, story] as const)));
  const stories: Story[] = [];
  const withheld: Withheld[] = [...grouped.withheld];
  for (const story of grouped.stories) {
    const found = chosen.get(story.id);
    withheld.push(...(found?.withheld ?? []));
    if (found !== undefined && found.keyPoints.length > 0) stories.push({ ...story, keyPoints: found.keyPoints });
    else
      withheld.push({
        kind: 'story',
        title: story.headline,
        ...urlOf(story),
        reason: found === undefined ? NO_ANSWER : NO_POINT,
      });
  }
  const next = await nextEdition(config.schedule, config.timeZone, grouped.to);
  return {
    schemaVersion: 1,
    generator: GENERATOR,
    digestId: grouped.digestId,
    editionId: grouped.editionId,
    title: config.title,
    lang: config.lang,
    timeZone: config.timeZone,
    from: grouped.from,
    to: grouped.to,
    ...definedOnly({ previous: grouped.previous, next }),
    stories,
    feeds: grouped.feeds,
    withheld,
    ...definedOnly({ notices: grouped.notices }),
    inputs: grouped.inputs,
  };
}

const NO_ANSWER = {
  code: 'not-summarized',
  message: 'its key points could not be chosen: the step that does it failed',
};
const NO_POINT = { code: 'no-points', message: 'no sentence of its articles can stand as a key point' };

function urlOf({ articles }: StoredStories['stories'][number]): { url?: string } {
  const url = articles[0]?.url;
  return definedOnly({ url });
}
