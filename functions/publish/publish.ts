import { type DeliveryConfig, StoredDigestConfig } from '../contracts/config.ts';
import { Digest, type FeedReport } from '../contracts/digest.ts';
import type { PublishEvent, PublishResult } from '../contracts/events.ts';
import { siteKeys, storeKeys } from '../contracts/keys.ts';
import type { Log, Store } from '../contracts/ports.ts';
import { Editions, StoredPoints, StoredStories, Storylines } from '../contracts/stored.ts';
import { readStored, requireStored, writeStored } from '../contracts/stored-json.ts';
import { renderArchive } from './archive.ts';
import { composeDigest } from './compose-digest.ts';
import { renderAtom } from './formats/atom.ts';
import { isWell } from './formats/feed-health.ts';
import { json } from './formats/json.ts';
import { formats } from './formats.ts';
import { schemas } from './schemas.ts';
import { swapEditions } from './swap-editions.ts';

/** What the step needs of the outside. Only this step may write the site. */
export interface PublishPorts {
  readonly store: Store;
  readonly site: Store;
  readonly siteUrl: string | undefined;
  readonly log: Log;
}

/** An edition never changes; the pointer and what is made of it change with each edition. */
const FOREVER = 'public, max-age=31536000, immutable';
const SHORTLY = 'public, max-age=300';

/** Editions whose stories the Atom feed still lists. */
const EDITIONS_IN_FEED = 7;

/**
 * Publishes an edition, once.
 *
 * `digest.json` is created first and decides: of several runs one creates it, and all render the same stored object. A
 * run that was cut off is healed by the next: every later step is repeated until the pointer names the edition.
 * Errors: StoreError. An edition without stories is not created; the last good one stays the latest.
 */
export async function publish(event: PublishEvent, ports: PublishPorts): Promise<PublishResult> {
  const { digestId, editionId } = event;
  const { store, site, siteUrl, log } = ports;
  const key = siteKeys.digest(digestId, editionId);
  const grouped = await requireStored(store, storeKeys.stories(digestId, editionId), StoredStories);
  const pointer = await readStored(site, siteKeys.pointer(digestId), Editions);
  let digest = (await readStored(site, key, Digest))?.value;
  const complete = digest !== undefined && pointer?.value.editions.some(({ id }) => id === editionId) === true;
  const { digest: config } = await requireStored(store, storeKeys.digestConfig(digestId), StoredDigestConfig);
  const { delivery } = config;
  if (digest !== undefined && complete) return resultOf(digest, key, 'already-published', delivery);
  const context = { siteUrl, sender: delivery?.email };
  if (digest === undefined) {
    const composed = composeDigest(config, grouped, await readPoints(store, grouped));
    if (composed.stories.length === 0) {
      log.warn('no story to publish', { digestId, editionId, withheld: composed.withheld.length });
      return resultOf(composed, key, 'empty', undefined);
    }
    const put = await site.put(key, json.render(composed, context), {
      contentType: json.contentType,
      cacheControl: FOREVER,
      condition: 'absent',
    });
    digest = put.status === 'refused' ? await requireStored(site, key, Digest) : composed;
  }
  for (const format of formats) {
    if (format === json) continue;
    await site.put(siteKeys.rendering(digestId, editionId, format.fileName), format.render(digest, context), {
      contentType: format.contentType,
      cacheControl: FOREVER,
      condition: 'absent',
    });
  }
  for (const [name, schema] of Object.entries(schemas)) {
    await site.put(siteKeys.schema(name), schema, { contentType: 'application/schema+json', cacheControl: SHORTLY });
  }
  await bringStorylinesUp(store, grouped.storylines, digestId);
  const published = digest;
  await swapEditions(site, published, (editions) => renderOverviews(published, editions, ports));
  log.info('edition published', { digestId, editionId, stories: digest.stories.length });
  return resultOf(digest, key, 'published', delivery);
}

/** Archive and feed, made of the pointer as it is to be. */
async function renderOverviews(digest: Digest, editions: Editions, { site, siteUrl }: PublishPorts): Promise<void> {
  const { digestId } = digest;
  const latest = editions.editions.slice(-EDITIONS_IN_FEED).toReversed();
  const digests: Digest[] = [];
  for (const { id } of latest) {
    digests.push(id === digest.editionId ? digest : await requireStored(site, siteKeys.digest(digestId, id), Digest));
  }
  await site.put(siteKeys.archive(digestId), renderArchive(digests[0] ?? digest, editions), {
    contentType: 'text/html; charset=utf-8',
    cacheControl: SHORTLY,
  });
  await site.put(siteKeys.atom(digestId), renderAtom(digests, siteUrl), {
    contentType: 'application/atom+xml; charset=utf-8',
    cacheControl: SHORTLY,
  });
}

async function readPoints(store: Store, { digestId, editionId, batches }: StoredStories): Promise<StoredPoints[]> {
  const found = await Promise.all(
    batches.map((_, batch) => readStored(store, storeKeys.points(digestId, editionId, batch), StoredPoints)),
  );
  return found.flatMap((points) => (points === undefined ? [] : [points.value]));
}

/** The next edition follows stories from here; a later edition may have been faster. */
async function bringStorylinesUp(store: Store, storylines: Storylines, digestId: string): Promise<void> {
  const key = storeKeys.storylines(digestId);
  const current = await readStored(store, key, Storylines);
  if (current !== undefined && current.value.edition >= storylines.edition) return;
  await writeStored(store, key, storylines, current === undefined ? 'absent' : { ifMatch: current.etag });
}

function resultOf(
  digest: Digest,
  key: string,
  status: PublishResult['status'],
  delivery: DeliveryConfig | undefined,
): PublishResult {
  const failing = digest.feeds.filter(({ health }) => !isWell(health)).length;
  const changed = status === 'already-published' ? [] : digest.feeds.filter(({ change }) => change !== undefined);
  return {
    digestId: digest.digestId,
    editionId: digest.editionId,
    status,
    key,
    stories: digest.stories.length,
    points: digest.stories.reduce((total, { keyPoints }) => total + keyPoints.length, 0),
    withheld: digest.withheld.length,
    feeds: { ok: digest.feeds.length - failing, failing, changed: changed.length, notice: noticeOf(changed) },
    channels: (delivery?.email === undefined ? 0 : 1) + (delivery?.webhooks.length ?? 0),
  };
}

/** Tells the operator, once, of the feeds that began to fail and of those that recovered. */
function noticeOf(changed: readonly FeedReport[]): string {
  const lines = changed.map(({ id, change, problem }) =>
    change === 'recovered' ? `${id}: recovered` : `${id}: began to fail: ${problem?.message ?? 'no answer'}`,
  );
  const more = lines.length > MOST_IN_NOTICE ? [`and ${lines.length - MOST_IN_NOTICE} more: see the edition`] : [];
  return [...lines.slice(0, MOST_IN_NOTICE), ...more].join('\n');
}

/** A notice is for reading; what travels between states is small. */
const MOST_IN_NOTICE = 50;
