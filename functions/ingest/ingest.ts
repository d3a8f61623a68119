import { type FeedConfig, StoredDigestConfig } from '../contracts/config.ts';
import { editionIdOf } from '../contracts/edition-id.ts';
import type { IngestEvent, IngestResult } from '../contracts/events.ts';
import { storeKeys } from '../contracts/keys.ts';
import type { Clock, FetchPage, Log, Store, WithinTime } from '../contracts/ports.ts';
import { FeedState, StoredBatch } from '../contracts/stored.ts';
import { readStored, requireStored, writeStored } from '../contracts/stored-json.ts';
import { storeNewest } from '../contracts/swap-stored.ts';
import { compareBy } from '../text/compare-by.ts';
import { definedOnly } from '../text/defined-only.ts';
import { mapAtMost } from '../text/map-at-most.ts';
import { hexId } from '../text/sha256.ts';
import { type FeedOutcome, readFeed } from './read-feed.ts';
import { withRestingHosts } from './resting-hosts.ts';
import { robotsGate } from './robots.ts';

/** What the step needs of the outside. `fetchPageFor` makes the way to the web, with the operator's contact. */
export interface IngestPorts {
  readonly fetchPageFor: (contact: string) => FetchPage;
  readonly store: Store;
  readonly clock: Clock;
  readonly within: WithinTime;
  readonly log: Log;
}

/** Hosts whose feeds are read at the same time; the feeds of one host come one after the other. */
const HOSTS_AT_ONCE = 5;

/**
 * Reads a batch of feeds and stores what is new in them as one object, once; then updates the feeds' states.
 *
 * A repeated or concurrent call finds the object and takes it as it is: nothing is fetched, only states are updated.
 * Errors: StoreError; a feed that fails is reported within the batch and costs only its own items.
 */
export async function ingest(event: IngestEvent, ports: IngestPorts): Promise<IngestResult> {
  const { store, log } = ports;
  const { digestId, scheduledAt } = event;
  const config = await requireStored(store, storeKeys.digestConfig(digestId), StoredDigestConfig);
  const editionId = editionIdOf(scheduledAt, config.digest.timeZone);
  const batch = hexId(
    event.feeds
      .map(({ id }) => id)
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
  for (const { report, state } of stored.feeds) {
    await storeNewest(store, storeKeys.feedState(digestId, report.id), FeedState, state);
  }
  const problems = stored.feeds.filter(({ report }) => report.health === 'failing' || report.health === 'gone').length;
  log.info('feeds read', { digestId, editionId, batch, articles: stored.articles.length, problems });
  return { batch, articles: stored.articles.length, problems };
}

async function readBatch(
  event: IngestEvent,
  config: StoredDigestConfig,
  editionId: string,
  batch: string,
  { fetchPageFor, store, clock, within, log }: IngestPorts,
): Promise<StoredBatch> {
  const { digestId, scheduledAt } = event;
  const fetchPage = withRestingHosts(fetchPageFor(config.contact), clock);
  const since = new Date(Date.parse(scheduledAt) - config.digest.windowHours * 3_600_000).toISOString();
  const ports = {
    fetchPage,
    mayFetch: robotsGate(fetchPage, config.fetch.timeoutSeconds * 1000),
    within,
    clock,
    log,
    config,
    editionId,
    since,
    fetchedAt: clock.now().toISOString(),
  };
  const read = async (feed: FeedConfig, earlier: FeedState | undefined): Promise<FeedOutcome> => {
    const outcome = await readFeed(feed, earlier, ports);
    logOutcome(outcome, log);
    return outcome;
  };
  const feeds = await Promise.all(
    event.feeds.map(async (feed) => {
      const earlier = await readStored(store, storeKeys.feedState(digestId, feed.id), FeedState);
      return { feed, earlier: earlier?.value };
    }),
  );
  const outcomes = new Map<string, FeedOutcome>();
  await mapAtMost(hostsOf(feeds), HOSTS_AT_ONCE, async (ofHost) => {
    for (const { feed, earlier } of ofHost) outcomes.set(feed.id, await read(feed, earlier));
  });
  const inOrder = event.feeds.flatMap(({ id }) => outcomes.get(id) ?? []);
  return {
    schemaVersion: 1,
    digestId,
    editionId,
    batch,
    articles: inOrder.flatMap(({ articles }) => articles),
    feeds: inOrder.map(({ report, state }) => ({ report, state })),
  };
}

interface KnownFeed {
  readonly feed: FeedConfig;
  readonly earlier: FeedState | undefined;
}

/** The feeds by host; those that waited longest come first, so that a run whose time is up leaves out others next. */
function hostsOf(feeds: readonly KnownFeed[]): KnownFeed[][] {
  return [...Map.groupBy(feeds, ({ feed }) => new URL(feed.url).host).values()].map((ofHost) =>
    ofHost.toSorted(compareBy(({ earlier }) => earlier?.lastChecked ?? '')),
  );
}

/** Logs how a feed did; what needs a person is a warning, and only in the run in which it begins. */
function logOutcome({ report }: FeedOutcome, log: Log): void {
  const { id, health, items, problem, change } = report;
  log.info('feed read', { feed: id, health, items, ...definedOnly({ problem: problem?.code }) });
  if (change === 'began-failing') log.warn('feed began to fail', { feed: id, ...problem });
  if (change === 'recovered') log.info('feed recovered', { feed: id });
}
