import type { Article } from '../../functions/contracts/article.ts';
import { DepecheConfig, type StoredDigestConfig } from '../../functions/contracts/config.ts';
import { Digest } from '../../functions/contracts/digest.ts';
import { editionIdOf } from '../../functions/contracts/edition-id.ts';
import type { PublishEvent } from '../../functions/contracts/events.ts';
import { siteKeys, storeKeys } from '../../functions/contracts/keys.ts';
import type { Store } from '../../functions/contracts/ports.ts';
import type { StoredBatch } from '../../functions/contracts/stored.ts';
import { requireStored, writeStored } from '../../functions/contracts/stored-json.ts';
import { group } from '../../functions/group/group.ts';
import { publish } from '../../functions/publish/publish.ts';
import { summarize } from '../../functions/summarize/summarize.ts';
import { hexId } from '../../functions/text/sha256.ts';
import { type MemoryStore, memoryStore, quiet } from '../builders.ts';
import { newsstand } from '../fixtures.ts';
import { newsstandArticles } from '../group/newsstand.ts';

/** What a sample edition may have of its own. */
export interface SampleOptions {
  readonly edition?: 1 | 2;
  readonly lang?: string;
  /** Number of stories at most; 12 unless told. */
  readonly maxStories?: number;
}

/** An edition as it was made, with all it was made of. */
export interface Sample {
  readonly store: MemoryStore;
  readonly site: MemoryStore;
  readonly event: PublishEvent;
  readonly digest: Digest;
  readonly articles: ReadonlyMap<string, Article>;
}

/**
 * Makes an edition of our own small press by the real steps, on stores in memory; edition 2 follows edition 1. The
 * steps run once for all the tests of a process; each caller gets copies of what they stored.
 */
export async function sampleEdition(options: SampleOptions = {}): Promise<Sample> {
  const { store, site, event, articles } = await published(options);
  const digest = await requireStored(site, siteKeys.digest(event.digestId, event.editionId), Digest);
  return {
    store: memoryStore(store.objects),
    site: memoryStore(site.objects),
    event: { ...event },
    digest,
    articles: new Map([...articles].map(([id, article]) => [id, structuredClone(article)])),
  };
}

/** Brings a store to where publish is next: articles read, grouped and summarized; edition 2 wants edition 1 published there. */
export async function prepareEdition(
  store: Store,
  edition: 1 | 2,
  options: Omit<SampleOptions, 'edition'> = {},
): Promise<PublishEvent> {
  const { event, written } = await prepared({ ...options, edition });
  for (const [key, text] of written) await store.put(key, text, { contentType: 'application/json' });
  return { ...event };
}

interface Prepared {
  readonly store: MemoryStore;
  readonly event: PublishEvent;
  readonly articles: ReadonlyMap<string, Article>;
  /** What the steps of this edition wrote: text by key. */
  readonly written: ReadonlyMap<string, string>;
}

const prepared = onceFor(async (options: SampleOptions): Promise<Prepared> => {
  const before = options.edition === 2 ? await published({ ...options, edition: 1 }) : undefined;
  const store = memoryStore(before?.store.objects);
  const config = configOf(options);
  const { id: digestId, timeZone } = config.digest;
  const scheduledAt = new Date(newsstand.editions[before === undefined ? 0 : 1] ?? '').toISOString();
  const editionId = editionIdOf(scheduledAt, timeZone);
  await writeStored(store, storeKeys.digestConfig(digestId), config);
  const fresh = await newsstandArticles(options.edition ?? 1);
  const batch = batchOf(config, editionId, scheduledAt, fresh);
  await writeStored(store, storeKeys.batch(digestId, editionId, batch.batch), batch);
  const grouped = await group({ digestId, scheduledAt }, { store, log: quiet });
  for (const next of grouped.batches) await summarize(next, { store, log: quiet });
  const written = new Map([...store.objects].filter(([key, text]) => before?.store.objects.get(key) !== text));
  const articles = new Map([...(before?.articles.values() ?? []), ...fresh].map((article) => [article.id, article]));
  return { store, event: { digestId, editionId }, articles, written };
});

const published = onceFor(async (options: SampleOptions): Promise<Prepared & { readonly site: MemoryStore }> => {
  const before = options.edition === 2 ? await published({ ...options, edition: 1 }) : undefined;
  const made = await prepared(options);
  const [store, site] = [memoryStore(made.store.objects), memoryStore(before?.site.objects)];
  await publish(made.event, { store, site, siteUrl: 'https://news.example', log: quiet });
  return { ...made, store, site };
});

/** Remembers what was made for each set of options. */
function onceFor<Made>(make: (options: SampleOptions) => Promise<Made>): typeof make {
  const known = new Map<string, Promise<Made>>();
  return ({ edition = 1, lang = 'fr', maxStories = 12 }) => {
    const options = { edition, lang, maxStories };
    const key = JSON.stringify(options);
    const made = known.get(key) ?? make(options);
    known.set(key, made);
    return made;
  };
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
