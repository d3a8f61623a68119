import type { Article } from '../../contracts/article.ts';
import type { Storyline } from '../../contracts/stored.ts';
import type { GroupedStory } from '../../contracts/story.ts';
import { compareBy } from '../../text/compare-by.ts';
import type { ReadSentence } from '../story/sentences.ts';
import { traceOf } from '../story/traces.ts';
import { type FollowedStory, storedTerms } from './follow.ts';

/** What an edition adds to a storyline. */
export interface StoryNews {
  readonly story: Pick<GroupedStory, 'id' | 'headline' | 'lang' | 'firstSeen'>;
  readonly followed: FollowedStory<Article>;
  /** Reads the sentences of its originals, which are too many to be kept for every story. */
  readonly sentences: () => readonly ReadSentence[];
  /** Whether the reader sees it in this edition. */
  readonly shown: boolean;
}

/** A story without articles for this long begins anew. */
const MAX_DAYS = 60;
/** A story that was never shown is needed only while it is in the feeds. */
const MAX_DAYS_UNSHOWN = 7;
const MAX_LINES = 3000;
/** Bounds of one storyline: about 10 kB of JSON at most. */
const MAX_TRACES = 120;
const MAX_FEATURES = 60;
const MAX_ARTICLES = 300;

/** The storylines that a story of an edition ending at `to` can continue: last seen 60 days ago, or 7 if never shown. */
export function activeStorylines(lines: readonly Storyline[], to: string): Storyline[] {
  return lines.filter((line) => daysBetween(line.lastSeen, to) <= maxDaysOf(line));
}

/**
 * Updates the storylines after an edition: continued ones take what is new, new ones begin, old ones end.
 *
 * Shape: by the time they were last seen, then by id; at most 3,000. `to` is the end of the edition.
 */
export function updateStorylines(lines: readonly Storyline[], news: readonly StoryNews[], to: string): Storyline[] {
  const continued = new Set(
    news.flatMap(({ followed: { continuation } }) =>
      continuation === undefined ? [] : [continuation.line.id, ...continuation.aliases],
    ),
  );
  const kept = activeStorylines(lines, to).filter((line) => !continued.has(line.id));
  const next = [...kept, ...news.map((item) => storylineOf(item, to))];
  return next.sort(compareBy('lastSeen', 'id')).slice(-MAX_LINES);
}

function storylineOf(
  { story, followed: { formed, continuation }, sentences, shown }: StoryNews,
  to: string,
): Storyline {
  const earlier = continuation?.line;
  const own = formed.articles;
  return {
    id: story.id,
    aliases: [...new Set([...(earlier?.aliases ?? []), ...(continuation?.aliases ?? [])])],
    headline: story.headline,
    lang: story.lang,
    terms: mergeTerms(earlier?.terms ?? [], storedTerms(formed.terms)),
    entities: [...new Set([...formed.features].sort().concat(earlier?.entities ?? []))].slice(0, MAX_FEATURES),
    // A story that was never shown is new whenever it is shown, and needs no record of its sentences.
    traces:
      shown || earlier !== undefined
        ? [...(earlier?.traces ?? []), ...sentences().map(traceOf)].slice(-MAX_TRACES)
        : [],
    sources: [...new Set([...(earlier?.sources ?? []), ...own.map(({ source }) => source.id)])].sort(),
    articleIds: [
      ...new Set([...(earlier?.articleIds ?? []), ...own.map(({ id, revisionOf }) => revisionOf ?? id)]),
    ].slice(-MAX_ARTICLES),
    firstSeen: story.firstSeen,
    lastSeen: to,
    shown: (earlier?.shown ?? 0) + (shown ? 1 : 0),
  };
}

/** The terms of today, and the earlier ones of languages without articles today. */
function mergeTerms(earlier: Storyline['terms'], now: Storyline['terms']): Storyline['terms'] {
  const languages = new Set(now.map(([key]) => key.split('|')[0]));
  return [...now, ...earlier.filter(([key]) => !languages.has(key.split('|')[0]))];
}

function maxDaysOf({ shown }: Storyline): number {
  return shown > 0 ? MAX_DAYS : MAX_DAYS_UNSHOWN;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
