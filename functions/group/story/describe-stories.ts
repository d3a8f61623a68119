import type { Article } from '../../contracts/article.ts';
import type { DigestConfig } from '../../contracts/config.ts';
import type { Change, GroupedStory, Score, StoryStatus } from '../../contracts/story.ts';
import { findLanguage } from '../../languages/find-language.ts';
import { primaryTag } from '../../languages/profiles.ts';
import { compareBy } from '../../text/compare-by.ts';
import { hexId } from '../../text/sha256.ts';
import { type NonEmpty, nonEmpty } from '../non-empty.ts';
import type { FollowedStory } from '../storylines/follow.ts';
import { storyIdOf } from '../storylines/story-id.ts';
import { findChanges, findKnown, MAX_CHANGES } from './changes.ts';
import { chooseHeadline } from './choose-headline.ts';
import { findCorrections } from './corrections.ts';
import { findDisagreements } from './disagreements.ts';
import { listArticles } from './list-articles.ts';
import { independentSources, scoreStory, watchlistTest } from './rank.ts';
import { type ReadSentence, readSentences } from './sentences.ts';

/** A story as the edition shows it, with what its storyline will remember of it. */
export interface DescribedStory<S extends FollowedStory<Article> = FollowedStory<Article>> {
  readonly story: GroupedStory;
  readonly followed: S;
  /** Reads the sentences of its originals, which are too many to be kept for every story. */
  readonly sentences: () => readonly ReadSentence[];
  /** Sentences of a developing story that say nothing new. */
  readonly known: readonly ReadSentence[];
}

/** What stories are described with: the copies among their articles, the digest, and the end of the edition. */
export interface DescribeOptions {
  readonly copies: ReadonlyMap<string, string>;
  readonly digest: DigestConfig;
  readonly to: string;
}

/**
 * Describes each story: its headline, whether it is new, what changed, where sources differ, and its rank with reasons.
 *
 * Shape: in rank order; ties by newest article, then by id.
 */
export function describeStories<S extends FollowedStory<Article>>(
  stories: readonly S[],
  options: DescribeOptions,
): DescribedStory<S>[] {
  const score = scorer(options);
  const idOf = idAssigner(stories, options.digest.id);
  return stories
    .map((followed) => describeStory(followed, idOf(followed), score, options))
    .sort(
      compareBy(
        ({ story }) => -story.score.total,
        ({ story }) => -newestTime(story.articles),
        ({ story }) => story.id,
      ),
    );
}

function describeStory<S extends FollowedStory<Article>>(
  followed: S,
  id: string,
  score: Scorer,
  { copies, digest, to }: DescribeOptions,
): DescribedStory<S> {
  const { formed, continuation } = followed;
  const originals = originalsOf(formed.articles, copies);
  const sentences = originals.flatMap(readSentences);
  const headline = chooseHeadline(originals, formed.centrality, digest.lang);
  const { status, changes } = newsOf(followed, sentences, findLanguage(digest.lang).code);
  const disagreements = findDisagreements(sentences);
  const isUpdate = status === 'developing' || status === 'corrected';
  return {
    followed,
    sentences: () => originals.flatMap(readSentences),
    known: isUpdate ? findKnown(sentences, continuation?.line.traces ?? []) : [],
    story: {
      id,
      headline: headline.title === '' ? firstWordsOf(headline) : headline.title,
      lang: headline.lang,
      status,
      firstSeen: continuation?.line.firstSeen ?? formed.articles[0].published ?? to,
      articles: listArticles(formed, copies),
      score: score(formed.articles, originals, status),
      ...(changes.length === 0 ? {} : { changes }),
      ...(disagreements.length === 0 ? {} : { disagreements }),
      ...(formed.links.length === 0 ? {} : { links: [...formed.links] }),
    },
  };
}

/** A story of copies only is described by them. */
function originalsOf(articles: NonEmpty<Article>, copies: ReadonlyMap<string, string>): NonEmpty<Article> {
  const originals = articles.filter(({ id }) => !copies.has(id));
  return originals.length === 0 ? articles : nonEmpty(originals);
}

/** What is new in a story that readers have seen; a correction counts even where much else is new. */
function newsOf(
  { continuation }: FollowedStory<Article>,
  sentences: readonly ReadSentence[],
  lang: string,
): { readonly status: StoryStatus; readonly changes: Change[] } {
  if (continuation === undefined || continuation.line.shown === 0) return { status: 'new', changes: [] };
  const { traces } = continuation.line;
  const corrections = findCorrections(sentences, traces);
  const isCorrection = ({ evidence }: Change): boolean =>
    corrections.some(
      (other) => other.evidence.articleId === evidence.articleId && other.evidence.start === evidence.start,
    );
  const others = findChanges(sentences, traces, lang).filter((change) => !isCorrection(change));
  const changes = [...corrections, ...others].slice(0, MAX_CHANGES);
  if (changes.length === 0) return { status: 'unchanged', changes };
  return { status: corrections.length > 0 ? 'corrected' : 'developing', changes };
}

type Scorer = (articles: readonly Article[], originals: readonly Article[], status: StoryStatus) => Score;

function scorer({ copies, digest, to }: DescribeOptions): Scorer {
  const tiers = new Map(digest.feeds.map(({ id, tier }) => [id, tier]));
  const isWatched = watchlistTest(digest.watchlist);
  return (articles, originals, status) => {
    const newest = newestTime(originals);
    const withCopies = articles.map((article) => ({ ...article, duplicateOf: copies.get(article.id) }));
    const signals = {
      sources: independentSources(withCopies, tiers),
      countries: countDistinct(originals.map(({ source }) => source.country)),
      languages: countDistinct(originals.map(({ lang }) => primaryTag(lang))),
      ageHours: newest === UNDATED ? undefined : Math.max(0, Date.parse(to) - newest) / 3_600_000,
      watched: originals.some(isWatched),
      status,
    };
    return scoreStory(signals, digest.ranking);
  };
}

const MAX_OPENING_WORDS = 11;

/** The headline of a text without a title: its first words, or its URL. */
function firstWordsOf({ text, url }: Article): string {
  const words = text.slice(0, 400).match(/\S+/g) ?? [];
  if (words.length === 0) return url;
  const opening = words.slice(0, MAX_OPENING_WORDS).join(' ');
  return words.length <= MAX_OPENING_WORDS ? opening : `${opening} …`;
}

/** Gives each story the id of its storyline, or a new one that no other has. */
function idAssigner(
  stories: readonly FollowedStory<Article>[],
  digestId: string,
): (story: FollowedStory<Article>) => string {
  const taken = new Set(stories.flatMap(({ continuation }) => continuation?.line.id ?? []));
  return ({ formed, continuation }) => {
    if (continuation !== undefined) return continuation.line.id;
    let id = storyIdOf(digestId, formed.articles[0].id);
    while (taken.has(id)) id = hexId(id);
    taken.add(id);
    return id;
  };
}

function countDistinct(values: readonly (string | undefined)[]): number {
  return new Set(values.filter((value) => value !== undefined)).size;
}

const UNDATED = Number.NEGATIVE_INFINITY;

/** When the latest dated article appeared, in milliseconds since 1970. */
function newestTime(articles: readonly Pick<Article, 'published'>[]): number {
  return articles.reduce(
    (latest, { published }) => (published === undefined ? latest : Math.max(latest, Date.parse(published))),
    UNDATED,
  );
}
