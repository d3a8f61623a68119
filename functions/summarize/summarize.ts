import type { Article } from '../contracts/article.ts';
import { articlesById } from '../contracts/article-versions.ts';
import { StoredDigestConfig } from '../contracts/config.ts';
import type { SummarizeEvent, SummarizeResult } from '../contracts/events.ts';
import { storeKeys } from '../contracts/keys.ts';
import type { Log, Store } from '../contracts/ports.ts';
import { StoredBatch, StoredPoints, StoredStories } from '../contracts/stored.ts';
import { readStored, requireStored, writeStored } from '../contracts/stored-json.ts';
import type { GroupedStory } from '../contracts/story.ts';
import { findLanguage } from '../languages/find-language.ts';
import { primaryTag } from '../languages/profiles.ts';
import { type ArticleText, keyPointsOf } from './key-points.ts';
import { readStory, type StoryText } from './read/story-text.ts';
import { extractive } from './select/extractive.ts';

/** The ports of the step. */
export interface SummarizePorts {
  readonly store: Store;
  readonly log: Log;
}

/** Beyond this many texts of one event another adds nothing new; the articles come in order of weight. */
const MAX_TEXTS = 12;

/** A story with this many sentences per point can fill all its points without padding. */
const SENTENCES_PER_POINT = 2;

/**
 * Chooses the key points of one batch of stories of an edition and stores them, once.
 *
 * Errors: StoreError when the edition's stories, articles or configuration are missing. A repeated call returns the
 * counts of the stored points.
 */
export async function summarize(event: SummarizeEvent, { store, log }: SummarizePorts): Promise<SummarizeResult> {
  const { digestId, editionId, batch } = event;
  const key = storeKeys.points(digestId, editionId, batch);
  const earlier = await readStored(store, key, StoredPoints);
  if (earlier !== undefined) return countsOf(batch, earlier.value);
  const { digest } = await requireStored(store, storeKeys.digestConfig(digestId), StoredDigestConfig);
  const grouped = await requireStored(store, storeKeys.stories(digestId, editionId), StoredStories);
  const articles = await readArticles(store, grouped.articleBatches);
  const wanted = new Set(grouped.batches[batch] ?? []);
  const stories = grouped.stories
    .filter(({ id }) => wanted.has(id))
    .map((story) => {
      const read = readStory(textsOf(story, articles, digest.lang, grouped.known[story.id] ?? []));
      const chosen = keyPointsOf(read, extractive, { points: pointsFor(read, digest.keyPoints) });
      log.info('story summarized', { story: story.id, headline: story.headline, points: chosen.keyPoints.length });
      return { id: story.id, ...chosen };
    });
  const points: StoredPoints = { schemaVersion: 1, digestId, editionId, stories };
  await writeStored(store, key, points, 'absent');
  const counts = countsOf(batch, points);
  log.info('key points chosen', { digestId, editionId, ...counts });
  return counts;
}

/** The texts to choose from: only originals, in the reader's language if there are any, else in the story's. */
function textsOf(
  story: GroupedStory,
  articles: ReadonlyMap<string, Article>,
  lang: string,
  known: readonly (readonly [string, number])[],
): ArticleText[] {
  const originals = story.articles.flatMap(({ id, duplicateOf }) => {
    const article = articles.get(id);
    return article === undefined || duplicateOf !== undefined ? [] : [article];
  });
  const inLanguage = (code: string): Article[] =>
    originals.filter((article) => primaryTag(article.lang) === primaryTag(code));
  const first = originals[0];
  const chosen = [inLanguage(lang), inLanguage(story.lang), first === undefined ? [] : inLanguage(first.lang)].find(
    (list) => list.length > 0,
  );
  return (chosen ?? []).slice(0, MAX_TEXTS).map((article) => ({
    id: article.id,
    title: article.title,
    text: article.text,
    owner: article.source.owner ?? article.source.id,
    language: findLanguage(article.lang),
    known: new Set(known.flatMap(([id, sentence]) => (id === article.id ? [sentence] : []))),
    article,
  }));
}

/** How many points a story gets, by its length. */
function pointsFor({ passages }: StoryText, { min, max }: { min: number; max: number }): number {
  return Math.min(max, Math.max(min, Math.floor(passages.length / SENTENCES_PER_POINT)));
}

async function readArticles(store: Store, keys: readonly string[]): Promise<Map<string, Article>> {
  return articlesById(await Promise.all(keys.map((key) => requireStored(store, key, StoredBatch))));
}

function countsOf(batch: number, points: StoredPoints): SummarizeResult {
  const count = (pick: (story: StoredPoints['stories'][number]) => number): number =>
    points.stories.reduce((total, story) => total + pick(story), 0);
  return {
    batch,
    points: count(({ keyPoints }) => keyPoints.length),
    withheld: count(({ withheld }) => withheld.length),
  };
}
