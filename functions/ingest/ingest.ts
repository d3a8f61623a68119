import { StoredDigestConfig } from '../contracts/config.ts';
import { editionIdOf } from '../contracts/edition-id.ts';
import type { IngestEvent, IngestResult } from '../contracts/events.ts';
import { storeKeys } from '../contracts/keys.ts';
import type { Clock, FetchPage, Log, Store } from '../contracts/ports.ts';
import { FeedState, StoredBatch } from '../contracts/stored.ts';
import { readStored, requireStored, writeStored } from '../contracts/stored-json.ts';
import { hexId } from '../text/sha256.ts';
import { readFeed } from './read-feed.ts';
import { robotsGate } from './robots.ts';

/** What the step needs of the outside. `fetchPageFor` makes the way to the web, with the operator's contact. */
export interface IngestPorts {
  readonly fetchPageFor: (contact: string) => FetchPage;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}

/** Feeds of a batch read at the same time; they are on different hosts nearly always. */
const AT_ONCE = 5;

/**
 * Reads a batch of feeds and stores what is new in them as one object, once; then brings the feeds' states up.
 *
 * A repeated or concurrent call finds the object and takes it as it is: nothing is fetched, only states are brought up.
 * Errors: StoreError; a feed that fails is reported within the batch and costs only its own items.
 */
export async function ingest(event: IngestEvent, ports: IngestPorts): Promise<IngestResult> {
  const { store, log } = ports;
  const { digestId, scheduledAt } = event.BatchInput;
  const config = await requireStored(store, storeKeys.digestConfig(digestId), StoredDigestConfig);
  const editionId = editionIdOf(scheduledAt, config.digest.timeZone);
  const batch = hexId(
    event.Items.map(({ id }) => id)
      .toSorted()
      .join('\n'),
  );
  const key = storeKeys.batch(digestId, editionId, batch);
  let stored = (await readStored(store, key, StoredBatch))?.value;
  if (stored === undefined) {
    const made = await readBatch(event, config, editionId, batch, ports);
    const outcome = await writeStored(store, key, made, 'absent');
    stored = outcome.status === 'refused' ? await requireStored(store, key, StoredBatch) : made;
  }
  for (const { report, state } of stored.feeds) await bringUp(store, storeKeys.feedState(digestId, report.id), state);
  const problems = stored.feeds.filter(({ report }) => report.health === 'failing' || report.health === 'gone').length;
  log.info('feeds read', { digestId, editionId, batch, articles: stored.articles.length, problems });
  return { batch, articles: stored.articles.length, problems };
}

async function readBatch(
  event: IngestEvent,
  config: StoredDigestConfig,
  editionId: string,
  batch: string,
  { fetchPageFor, store, clock, log }: IngestPorts,
): Promise<StoredBatch> {
  const { digestId, scheduledAt } = event.BatchInput;
  const fetchPage = fetchPageFor(config.contact);
  const since = new Date(Date.parse(scheduledAt) - config.digest.windowHours * 3_600_000).toISOString();
  const ports = {
    fetchPage,
    mayFetch: robotsGate(fetchPage, config.fetch.timeoutSeconds * 1000),
    log,
    config,
    editionId,
    since,
    fetchedAt: clock.now().toISOString(),
  };
  const outcomes = await inTurn(event.Items, AT_ONCE, async (feed) => {
    const earlier = await readStored(store, storeKeys.feedState(digestId, feed.id), FeedState);
    const outcome = await readFeed(feed, earlier?.value, ports);
    const { health, items, problem } = outcome.report;
    log.info('feed read', {
      feed: feed.id,
      health,
      items,
      ...(problem === undefined ? {} : { problem: problem.code }),
    });
    return outcome;
  });
  return {
    schemaVersion: 1,
    digestId,
    editionId,
    batch,
    articles: outcomes.flatMap(({ articles }) => articles),
    feeds: outcomes.map(({ report, state }) => ({ report, state })),
  };
}

/** Swaps a feed's state for a newer one; a twin of this run, or a later edition, may have been faster. */
async function bringUp(store: Store, key: string, state: FeedState): Promise<void> {
  const current = await readStored(store, key, FeedState);
  if (current !== undefined && current.value.edition >= state.edition) return;
  await writeStored(store, key, state, current === undefined ? 'absent' : { ifMatch: current.etag });
}

/** Does work for each item, a few at a time; answers in the order of the items. */
async function inTurn<T, R>(items: readonly T[], atOnce: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const left = items.entries();
  const worker = async (): Promise<void> => {
    for (const [at, item] of left) results[at] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}
