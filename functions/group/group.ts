import type { Article } from '../contracts/article.ts';
import { StoredDigestConfig } from '../contracts/config.ts';
import type { FeedReport, Withheld } from '../contracts/digest.ts';
import { editionIdOf } from '../contracts/edition-id.ts';
import type { GroupResult, RunEvent } from '../contracts/events.ts';
import { storeKeys } from '../contracts/keys.ts';
import type { Log, Store } from '../contracts/ports.ts';
import { StoredStories, Storylines } from '../contracts/stored.ts';
import { readStored, requireStored, writeStored } from '../contracts/stored-json.ts';
import { sha256Hex } from '../text/sha256.ts';
import { bringStorylinesUp } from './bring-storylines-up.ts';
import { followStorylines } from './follow.ts';
import { formStories } from './form-stories.ts';
import { bringFrequenciesUp, readFrequencies } from './keep-frequencies.ts';
import { type CollectedArticles, readArticles } from './read-articles.ts';
import { type ToldStory, tellStories } from './tell-stories.ts';

/** What the step needs of the outside. */
export interface GroupPorts {
  readonly store: Store;
  readonly log: Log;
}

/** Stories whose key points one call chooses: few enough to be done well before its timeout. */
const STORIES_PER_BATCH = 6;

/**
 * Groups the articles of an edition into stories, follows them from the last one, ranks them, and stores them, once.
 *
 * Takes the articles of earlier runs that never became an edition, too. What is remembered of stories is written only
 * when the edition is published. A repeated call finds the stories and answers their counts. Errors: StoreError.
 */
export async function group({ digestId, scheduledAt }: RunEvent, { store, log }: GroupPorts): Promise<GroupResult> {
  const config = await requireStored(store, storeKeys.digestConfig(digestId), StoredDigestConfig);
  const editionId = editionIdOf(scheduledAt, config.digest.timeZone);
  const key = storeKeys.stories(digestId, editionId);
  const known = await readStored(store, key, StoredStories);
  if (known !== undefined) return resultOf(known.value);
  const latest = (await readStored(store, storeKeys.storylines(digestId), Storylines))?.value;
  // A run for a time before the latest edition stands alone: what came later cannot be its past.
  const late = latest !== undefined && latest.edition >= editionId;
  const earlier = late ? undefined : latest;
  const collected = await readArticles(store, digestId, editionId, { alone: late, after: earlier?.edition });
  const made = makeStories({ config, digestId, editionId, scheduledAt, earlier, collected });
  const put = await writeStored(store, key, made, 'absent');
  const stories = put.status === 'refused' ? await requireStored(store, key, StoredStories) : made;
  const result = resultOf(stories);
  log.info('stories grouped', { digestId, editionId, stories: result.stories, articles: result.articles });
  return result;
}

interface Making {
  readonly config: StoredDigestConfig;
  readonly digestId: string;
  readonly editionId: string;
  readonly scheduledAt: string;
  readonly earlier: Storylines | undefined;
  readonly collected: CollectedArticles;
}

function makeStories({ config, digestId, editionId, scheduledAt, earlier, collected }: Making): StoredStories {
  const { digest } = config;
  const lines = earlier?.storylines ?? [];
  const articles = notToldYet(collected.articles, lines);
  const frequencies = earlier?.frequencies ?? {};
  const formed = formStories(articles, readFrequencies(frequencies));
  const told = tellStories(formed, followStorylines(formed.stories, lines), { digest, to: scheduledAt });
  const shown = told.slice(0, digest.maxStories);
  const from = earlier?.to ?? new Date(Date.parse(scheduledAt) - digest.windowHours * 3_600_000).toISOString();
  return {
    schemaVersion: 1,
    digestId,
    editionId,
    from,
    to: scheduledAt,
    ...(earlier === undefined ? {} : { previous: earlier.edition }),
    stories: shown.map(({ story }) => story),
    batches: Array.from({ length: Math.ceil(shown.length / STORIES_PER_BATCH) }, (_, at) =>
      shown.slice(at * STORIES_PER_BATCH, (at + 1) * STORIES_PER_BATCH).map(({ story }) => story.id),
    ),
    articleBatches: [...collected.keys],
    known: Object.fromEntries(
      shown
        .filter(({ known }) => known.length > 0)
        .map(({ story, known }) => [
          story.id,
          known.map(({ article, sentence }) => [article.id, sentence] as [string, number]),
        ]),
    ),
    feeds: reportsOf(config, collected),
    withheld: told.slice(digest.maxStories).map((item) => belowCut(item, digest.maxStories)),
    inputs: inputsOf(config, articles, earlier),
    storylines: {
      schemaVersion: 1,
      edition: editionId,
      to: scheduledAt,
      storylines: bringStorylinesUp(
        lines,
        told.map((item, at) => ({ ...item, shown: at < digest.maxStories })),
        scheduledAt,
      ),
      frequencies: bringFrequenciesUp(frequencies, formed.frequencies),
    },
  };
}

/** Leaves out an article that an earlier edition had of one feed, and another feed brings now. */
function notToldYet(articles: readonly Article[], lines: Storylines['storylines']): Article[] {
  const told = new Set(lines.flatMap(({ articleIds }) => articleIds));
  return articles.filter(({ id, revisionOf }) => revisionOf !== undefined || !told.has(id));
}

/** How each feed of the configuration did, in its order; one whose batch is not there never answered. */
function reportsOf({ digest }: StoredDigestConfig, { own }: CollectedArticles): FeedReport[] {
  const reports = new Map(own.flatMap(({ feeds }) => feeds.map(({ report }) => [report.id, report] as const)));
  return digest.feeds.map(
    ({ id, name }) =>
      reports.get(id) ?? {
        id,
        name,
        health: 'missing',
        items: 0,
        problem: { code: 'no-answer', message: 'the step that reads this feed did not end' },
      },
  );
}

function belowCut({ story }: ToldStory, most: number): Withheld {
  const url = story.articles[0]?.url;
  return {
    kind: 'story',
    title: story.headline,
    ...(url === undefined ? {} : { url }),
    reason: { code: 'below-cut', message: `the edition shows ${most} stories, and this one ranks below them` },
  };
}

function inputsOf(config: StoredDigestConfig, articles: readonly Article[], earlier: Storylines | undefined): string {
  const texts = articles.map(({ id, textSha256 }) => [id, textSha256]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const { storylines: lines = [], frequencies = {} } = earlier ?? {};
  // Who gets an edition is no part of it; a reader more or less changes nothing that is published.
  const { delivery: _, ...digest } = config.digest;
  return sha256Hex(JSON.stringify({ config: { ...config, digest }, texts, lines, frequencies }));
}

function resultOf({ digestId, editionId, stories, batches, withheld }: StoredStories): GroupResult {
  return {
    digestId,
    editionId,
    stories: stories.length,
    articles: stories.reduce((total, { articles }) => total + articles.length, 0),
    withheld: withheld.length,
    batches: batches.map((_, batch) => ({ digestId, editionId, batch })),
  };
}
