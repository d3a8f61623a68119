import type { Article } from '../../functions/contracts/article.ts';
import { DepecheConfig, type StoredDigestConfig } from '../../functions/contracts/config.ts';
import { Digest } from '../../functions/contracts/digest.ts';
import { editionIdOf } from '../../functions/contracts/edition-id.ts';
import type { PublishEvent } from '../../functions/contracts/events.ts';
import { siteKeys, storeKeys } from '../../functions/contracts/keys.ts';
import type { Log, Store } from '../../functions/contracts/ports.ts';
import type { StoredBatch } from '../../functions/contracts/stored.ts';
import { requireStored, writeStored } from '../../functions/contracts/stored-json.ts';
import { group } from '../../functions/group/group.ts';
import { publish } from '../../functions/publish/publish.ts';
import { summarize } from '../../functions/summarize/summarize.ts';
import { hexId } from '../../functions/text/sha256.ts';
import { newsstand } from '../fixtures.ts';
import { newsstandArticles } from '../group/newsstand.ts';
import { memoryStore } from './memory-store.ts';

/** A log that nobody reads. */
export const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What a sample edition may have of its own. */
export interface SampleOptions {
  readonly edition?: 1 | 2;
  readonly lang?: string;
  readonly maxStories?: number;
  /** Changes the articles before anything is made of them. */
  readonly change?: (article: Article) => Article;
}

/** An edition as it was made, with all it was made of. */
export interface Sample {
  readonly store: Store;
  readonly site: ReturnType<typeof memoryStore>;
  readonly event: PublishEvent;
  readonly digest: Digest;
  readonly articles: ReadonlyMap<string, Article>;
}

/** Makes an edition of our own small press by the real steps, on stores in memory; edition 2 follows edition 1. */
export async function sampleEdition(options: SampleOptions = {}): Promise<Sample> {
  const [store, site] = [memoryStore(), memoryStore()];
  const articles = new Map<string, Article>();
  let event: PublishEvent = { digestId: 'quotidien', editionId: '' };
  for (const edition of options.edition === 2 ? ([1, 2] as const) : ([1] as const)) {
    event = await prepareEdition(store, edition, options, articles);
    await publish(event, { store, site, siteUrl: 'https://news.example', log: quiet });
  }
  const digest = await requireStored(site, siteKeys.digest(event.digestId, event.editionId), Digest);
  return { store, site, event, digest, articles };
}

/** Brings a store to where publish is next: articles read, grouped and summarized. */
export async function prepareEdition(
  store: Store,
  edition: 1 | 2,
  options: SampleOptions = {},
  articles = new Map<string, Article>(),
): Promise<PublishEvent> {
  const { change = (article) => article } = options;
  const config = configOf(options);
  const { id: digestId, timeZone } = config.digest;
  const scheduledAt = new Date(newsstand.editions[edition - 1] ?? '').toISOString();
  const editionId = editionIdOf(scheduledAt, timeZone);
  await writeStored(store, storeKeys.digestConfig(digestId), config);
  const fresh = (await pressOf(edition)).map(change);
  for (const article of fresh) articles.set(article.id, article);
  const batch = batchOf(config, editionId, scheduledAt, fresh);
  await writeStored(store, storeKeys.batch(digestId, editionId, batch.batch), batch);
  const grouped = await group({ digestId, scheduledAt }, { store, log: quiet });
  for (const next of grouped.batches) await summarize(next, { store, log: quiet });
  return { digestId, editionId };
}

const press = new Map<1 | 2, Promise<Article[]>>();

/** Reading the pages of the newsstand is most of the work, and they stay as they are. */
function pressOf(edition: 1 | 2): Promise<Article[]> {
  const known = press.get(edition) ?? newsstandArticles(edition);
  press.set(edition, known);
  return known;
}

function configOf({ lang = 'fr', maxStories = 12 }: SampleOptions): StoredDigestConfig {
  const feeds = Object.entries(newsstand.hosts).map(([host, { id, name, owner, country, lang: of, feedPath }]) => {
    return { id, name, owner, country, lang: of, url: `http://${host}${feedPath}` };
  });
  const digest = {
    id: 'quotidien',
    title: 'Le Quotidien vérifiable',
    lang,
    timeZone: 'Europe/Paris',
    schedule: '30 6 * * *',
    maxStories,
    watchlist: ['Al-Qaryatayn'],
    feeds,
  };
  const config = DepecheConfig.parse({ contact: 'press@example.org', digests: [digest] });
  const [first] = config.digests;
  if (first === undefined) throw new Error('a configuration without a digest was parsed');
  return { contact: config.contact, fetch: config.fetch, digest: first };
}

const PROBLEMS = {
  'le-feu-follet': ['gone', { code: 'http-status', message: 'the server said 410: the feed is gone for good' }],
  'la-tortue': ['failing', { code: 'timeout', message: 'no answer within 20 seconds' }],
  'la-vigie': ['failing', { code: 'not-a-feed', message: 'the XML ends before the feed does' }],
} as const;

function batchOf(
  { digest }: StoredDigestConfig,
  editionId: string,
  now: string,
  articles: readonly Article[],
): StoredBatch {
  return {
    schemaVersion: 1,
    digestId: digest.id,
    editionId,
    batch: hexId(editionId),
    articles: [...articles],
    feeds: digest.feeds.map(({ id, name, url }) => {
      const [health, problem] = Object.entries(PROBLEMS).find(([feed]) => feed === id)?.[1] ?? ['ok' as const];
      const items = articles.filter(({ feedId }) => feedId === id).length;
      return {
        report: { id, name, health, items, ...(problem === undefined ? {} : { problem: { ...problem } }) },
        state: { url, seen: [], failures: 0, lastChecked: now, gone: health === 'gone', edition: editionId },
      };
    }),
  };
}
