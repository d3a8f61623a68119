import type { Article } from '../../contracts/article.ts';
import type { DigestConfig } from '../../contracts/config.ts';
import type { Change, GroupedStory, StoryArticle, StoryStatus } from '../../contracts/story.ts';
import { findLanguage } from '../../languages/find-language.ts';
import { compareBy } from '../../text/compare-by.ts';
import { definedOnly } from '../../text/defined-only.ts';
import { hexId } from '../../text/sha256.ts';
import { byTime } from '../by-time.ts';
import type { FormedStories, FormedStory } from '../formed-story.ts';
import type { Continuation } from '../storylines/follow.ts';
import { storyIdOf } from '../storylines/story-id.ts';
import { findChanges, findKnown } from './changes.ts';
import { chooseHeadline } from './choose-headline.ts';
import { findCorrections } from './corrections.ts';
import { findDisagreements } from './disagreements.ts';
import { independentSources, scoreStory, watchlistTest } from './rank.ts';
import { type ReadSentence, readSentences } from './sentences.ts';
import { writtenTerms } from './written-terms.ts';

/** A story as the edition shows it, with what the storylines remember of it. */
export interface DescribedStory {
  readonly story: GroupedStory;
  readonly formed: FormedStory<Article>;
  readonly continuation: Continuation | undefined;
  readonly sentences: () => readonly ReadSentence[];
  /** Of a developing story, the sentences that tell nothing new. */
  readonly known: readonly ReadSentence[];
}

/** What the stories of an edition are told by: the digest's configuration and the end of the edition. */
export interface DescribeOptions {
  readonly digest: DigestConfig;
  readonly to: string;
}

/**
 * Tells each story: its headline, whether it is new, what changed, where sources differ, and its rank with reasons.
 *
 * Shape: in rank order; ties by newest article, then by id. `continuations` has one entry a story.
 */
export function describeStories(
  { stories, copies }: FormedStories<Article>,
  continuations: readonly (Continuation | undefined)[],
  { digest, to }: DescribeOptions,
): DescribedStory[] {
  const tiers = new Map(digest.feeds.map(({ id, tier }) => [id, tier]));
  const isWatched = watchlistTest(digest.watchlist);
  const ids = new Set(continuations.flatMap((continuation) => continuation?.line.id ?? []));
  const told = stories.map((formed, at): DescribedStory => {
    const continuation = continuations[at];
    const originals = formed.articles.filter(({ id }) => !copies.has(id));
    const speaking = originals.length > 0 ? originals : formed.articles;
    const sentences = speaking.flatMap(readSentences);
    const headline = chooseHeadline(speaking, formed.centrality, digest.lang);
    const seen = continuation !== undefined && continuation.line.shown > 0;
    const traces = seen ? continuation.line.traces : [];
    const corrections = seen ? findCorrections(sentences, traces) : [];
    const changes = seen
      ? withCorrections(corrections, findChanges(sentences, traces, findLanguage(digest.lang).code))
      : [];
    const disagreements = findDisagreements(sentences);
    const status = statusOf(seen, corrections, changes);
    const newest = newestOf(speaking);
    const id = continuation?.line.id ?? newId(digest.id, formed.articles[0]?.id ?? '', ids);
    ids.add(id);
    const withCopies = formed.articles.map((article) => ({ ...article, duplicateOf: copies.get(article.id) }));
    return {
      formed,
      continuation,
      sentences: () => speaking.flatMap(readSentences),
      known:
        status === 'developing' || status === 'corrected' ? findKnown(sentences, continuation?.line.traces ?? []) : [],
      story: {
        id,
        headline: headline.title === '' ? openingOf(headline) : headline.title,
        lang: headline.lang,
        status,
        firstSeen: continuation?.line.firstSeen ?? formed.articles[0]?.published ?? to,
        articles: readingOrder(formed, copies),
        score: scoreStory(
          {
            sources: independentSources(withCopies, tiers),
            countries: countOf(speaking, ({ source }) => source.country),
            languages: countOf(speaking, ({ lang }) => lang.split('-')[0]),
            ageHours: newest === undefined ? undefined : Math.max(0, Date.parse(to) - Date.parse(newest)) / 3_600_000,
            watched: speaking.some(isWatched),
            status,
          },
          digest.ranking,
        ),
        ...(changes.length === 0 ? {} : { changes }),
        ...(disagreements.length === 0 ? {} : { disagreements }),
        ...(formed.links.length === 0 ? {} : { links: [...formed.links] }),
      },
    };
  });
  return told.sort(
    compareBy(
      ({ story }) => -story.score.total,
      ({ story }) => -new Date(newestOf(story.articles) ?? 0).getTime(),
      ({ story }) => story.id,
    ),
  );
}

/** A correction is told even where much else is new. */
function statusOf(seen: boolean, corrections: readonly Change[], changes: readonly Change[]): StoryStatus {
  if (!seen) return 'new';
  return corrections.length > 0 ? 'corrected' : changes.length > 0 ? 'developing' : 'unchanged';
}

/** What was taken back first, then what is new, no sentence twice. */
function withCorrections(corrections: readonly Change[], changes: readonly Change[]): Change[] {
  const isTold = ({ evidence }: Change): boolean =>
    corrections.some(
      (other) => other.evidence.articleId === evidence.articleId && other.evidence.start === evidence.start,
    );
  return [...corrections, ...changes.filter((change) => !isTold(change))].slice(0, MAX_CHANGES);
}

const MAX_CHANGES = 4;

/** What stands over a text without a title: its first words. */
function openingOf({ text, url }: Article): string {
  const words = text
    .slice(0, 400)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return url;
  return words.length <= MAX_OPENING ? words.join(' ') : `${words.slice(0, MAX_OPENING).join(' ')} …`;
}

const MAX_OPENING = 11;

/** The id of a story that begins, which no other has. */
function newId(digestId: string, articleId: string, taken: ReadonlySet<string>): string {
  let id = storyIdOf(digestId, articleId);
  while (taken.has(id)) id = hexId(id);
  return id;
}

/** A reader looks at no more; a story of 50,000 prints would make an edition of 11 MB. */
const MAX_LISTED = 300;

/** Originals before copies, then the newest first. */
function readingOrder(
  { articles, joins }: Pick<FormedStory<Article>, 'articles' | 'joins'>,
  copies: ReadonlyMap<string, string>,
): StoryArticle[] {
  const newestFirst = articles.toSorted(byTime).toReversed();
  const isCopy = ({ id }: Article): boolean => copies.has(id);
  const ordered = [...newestFirst.filter((article) => !isCopy(article)), ...newestFirst.filter(isCopy)];
  return ordered.slice(0, MAX_LISTED).map((article) => {
    const { id, title, url, source, published, dateInFuture, lang, teaser, kind, revisionOf, alsoIn } = article;
    const duplicateOf = copies.get(id);
    const join = joins.get(id);
    return {
      id,
      title,
      url,
      source,
      ...definedOnly({ published, dateInFuture }),
      lang,
      teaser,
      ...definedOnly({ kind, duplicateOf, revisionOf, alsoIn }),
      ...(join === undefined
        ? {}
        : { joined: { cosine: Math.round(join.cosine * 1e4) / 1e4, words: writtenTerms(article, join.terms) } }),
    };
  });
}

function countOf(articles: readonly Article[], pick: (article: Article) => string | undefined): number {
  return new Set(articles.flatMap((article) => pick(article) ?? [])).size;
}

/** When the latest dated text appeared. */
function newestOf(articles: readonly Pick<Article, 'published'>[]): string | undefined {
  return articles
    .flatMap(({ published }) => published ?? [])
    .reduce<string | undefined>((latest, published) => (published > (latest ?? '') ? published : latest), undefined);
}
