import { type DeliveryConfig, StoredDigestConfig } from '../contracts/config.ts';
import { Digest, type FeedReport } from '../contracts/digest.ts';
import type { PublishEvent, PublishResult } from '../contracts/events.ts';
import { siteKeys, storeKeys } from '../contracts/keys.ts';
import type { Log, Store } from '../contracts/ports.ts';
import { EditionMonth, Editions, StoredPoints, StoredStories, Storylines } from '../contracts/stored.ts';
import { readStored, requireStored } from '../contracts/stored-json.ts';
import { storeNewest } from '../contracts/swap-stored.ts';
import { monthOf } from './archive/keep-month.ts';
import { composeDigest } from './compose-digest.ts';
import type { FormatContext } from './format.ts';
import { isHealthy } from './formats/feed-health.ts';
import { json } from './formats/json.ts';
import { formats } from './formats.ts';
import { EDITIONS_IN_FEED, overviews } from './overviews.ts';
import { readDigest } from './read-digest.ts';
import { reviseDigest } from './revise-digest.ts';
import { jsonSchemas } from './schemas.ts';
import { updateStoryPages } from './stories/update-story-pages.ts';
import { swapEditions } from './swap-editions.ts';

/** What the step needs of the outside. Only this step may write the site. */
export interface PublishPorts {
  readonly store: Store;
  readonly site: Store;
  readonly siteUrl: string | undefined;
  readonly log: Log;
}

/**
 * What `digest.json` and its revisions say never changes. Pages of an edition change only when it is corrected: who has
 * one asks again, and gets it only if it changed (ETag). The pointer and what is made of it change with each edition.
 */
const FOREVER = 'public, max-age=31536000, immutable';
const REVALIDATED = 'public, max-age=300, must-revalidate';
const SHORTLY = 'public, max-age=300';

/**
 * Publishes an edition, once; with `event.revision`, a correction of a published one.
 *
 * `digest.json` is created first and decides: of several runs one creates it, and all render the same stored object; so
 * does `digest.rN.json` for a correction. A run that was cut off is healed by the next: every later step is repeated
 * until the pointer names the edition in its latest revision. An edition without stories is not created; the last good
 * one stays the latest. Errors: StoreError, RevisionError.
 */
export async function publish(event: PublishEvent, ports: PublishPorts): Promise<PublishResult> {
  const { digestId, editionId, revision } = event;
  const { store, site, log } = ports;
  const key = storeKeys.stories(digestId, editionId);
  const grouped = (await readStored(store, key, StoredStories))?.value;
  const { digest: config } = await requireStored(store, storeKeys.digestConfig(digestId), StoredDigestConfig);
  const context = { siteUrl: ports.siteUrl, sender: config.delivery?.email };
  let digest =
    revision === undefined ? await readDigest(site, digestId, editionId) : await reviseDigest(site, event, revision);
  if (digest !== undefined && (await isListed(digest, site))) {
    return resultOf(digest, 'already-published', config.delivery);
  }
  if (digest === undefined) {
    const stories = grouped ?? (await requireStored(store, key, StoredStories));
    const composed = await composeDigest(config, stories, await readPoints(store, stories));
    if (composed.stories.length === 0) {
      log.warn('no story to publish', { digestId, editionId, withheld: composed.withheld.length });
      return resultOf(composed, 'empty', undefined);
    }
    digest = await create(composed, ports);
  }
  let published: Digest;
  do {
    published = digest;
    await publishWhole(published, grouped?.storylines, { ...ports, context });
    // Somebody may have corrected it meanwhile: whoever is last leaves the latest revision behind.
    digest = (await readDigest(site, digestId, editionId)) ?? published;
  } while (revisionOf(digest) !== revisionOf(published));
  log.info('edition published', {
    digestId,
    editionId,
    stories: published.stories.length,
    revision: revisionOf(published),
  });
  // A correction is not sent again.
  return resultOf(published, 'published', revision === undefined ? config.delivery : undefined);
}

function revisionOf({ revisions = [] }: Digest): number {
  return revisions.length;
}

/** Whether an edition was published whole, in its latest revision: the pointer names the latest, its month the others. */
async function isListed(digest: Digest, site: Store): Promise<boolean> {
  const { digestId, editionId } = digest;
  const pointer = (await readStored(site, siteKeys.pointer(digestId), Editions))?.value;
  const oldest = pointer?.editions[0]?.id;
  if (pointer === undefined || oldest === undefined) return false;
  const isOlder = editionId < oldest && pointer.months !== undefined;
  const month = isOlder
    ? await readStored(site, siteKeys.month(digestId, monthOf(editionId)), EditionMonth)
    : { value: pointer };
  const listed = month?.value.editions.find(({ id }) => id === editionId);
  return listed !== undefined && (listed.revision ?? 0) >= revisionOf(digest);
}

/** Creates the canonical object; of several runs one does, and all go on with what is stored. */
async function create(composed: Digest, { site, siteUrl }: PublishPorts): Promise<Digest> {
  const { digestId, editionId } = composed;
  const put = await site.put(siteKeys.digest(digestId, editionId), json.render(composed, { siteUrl }), {
    contentType: json.contentType,
    cacheControl: FOREVER,
    condition: 'absent',
  });
  return put.status === 'refused' ? ((await readDigest(site, digestId, editionId)) ?? composed) : composed;
}

/** Everything that is made of the canonical object, the pointer last. Each step can be repeated. */
async function publishWhole(
  digest: Digest,
  storylines: Storylines | undefined,
  ports: PublishPorts & { readonly context: FormatContext },
): Promise<void> {
  const { digestId, editionId } = digest;
  const { store, site, siteUrl, context } = ports;
  for (const format of formats) {
    if (format === json) continue;
    await site.put(siteKeys.rendering(digestId, editionId, format.fileName), format.render(digest, context), {
      contentType: format.contentType,
      cacheControl: REVALIDATED,
      condition: revisionOf(digest) === 0 ? 'absent' : undefined,
    });
  }
  for (const [name, schema] of jsonSchemas()) {
    await site.put(siteKeys.schema(name), schema, { contentType: 'application/schema+json', cacheControl: SHORTLY });
  }
  if (storylines !== undefined) await storeNewest(store, storeKeys.storylines(digestId), Storylines, storylines);
  await updateStoryPages(digest, storylines, { site, siteUrl });
  await swapEditions(site, digest, (editions, months) => renderOverviews(digest, editions, months, ports));
}

/** What is made of several editions, of the pointer as it is to be. */
async function renderOverviews(
  digest: Digest,
  editions: Editions,
  months: readonly EditionMonth[],
  { site, siteUrl }: PublishPorts,
): Promise<void> {
  const { digestId, editionId } = digest;
  const latest = editions.editions.slice(-EDITIONS_IN_FEED).toReversed();
  const [first = digest, ...others] = await Promise.all(
    latest.map(({ id, revision }) =>
      id === editionId && (revision ?? 0) === revisionOf(digest)
        ? digest
        : requireStored(site, siteKeys.digest(digestId, id, revision), Digest),
    ),
  );
  for (const overview of overviews) {
    const files = overview.render([first, ...others], editions, { siteUrl }, months);
    await Promise.all(
      files.map(({ key, body, contentType, cacheControl = SHORTLY }) =>
        site.put(key, body, { contentType, cacheControl }),
      ),
    );
  }
}

async function readPoints(store: Store, { digestId, editionId, batches }: StoredStories): Promise<StoredPoints[]> {
  const found = await Promise.all(
    batches.map((_, batch) => readStored(store, storeKeys.points(digestId, editionId, batch), StoredPoints)),
  );
  return found.flatMap((points) => (points === undefined ? [] : [points.value]));
}

function resultOf(
  digest: Digest,
  status: PublishResult['status'],
  delivery: DeliveryConfig | undefined,
): PublishResult {
  const failing = digest.feeds.filter(({ health }) => !isHealthy(health)).length;
  // A correction tells nobody again of what the edition told of its feeds.
  const tells = status !== 'already-published' && revisionOf(digest) === 0;
  const changed = tells ? digest.feeds.filter(({ change }) => change !== undefined) : [];
  return {
    digestId: digest.digestId,
    editionId: digest.editionId,
    status,
    key: siteKeys.digest(digest.digestId, digest.editionId, revisionOf(digest)),
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
  const more = lines.length > MAX_IN_NOTICE ? [`and ${lines.length - MAX_IN_NOTICE} more: see the edition`] : [];
  return [...lines.slice(0, MAX_IN_NOTICE), ...more].join('\n');
}

/** A notice is for reading; what travels between states is small. */
const MAX_IN_NOTICE = 50;
