import { StoredDigestConfig } from '../contracts/config.ts';
import { Digest } from '../contracts/digest.ts';
import type { PublishEvent, PublishResult } from '../contracts/events.ts';
import { siteKeys, storeKeys } from '../contracts/keys.ts';
import type { Log, Store } from '../contracts/ports.ts';
import { EditionMonth, Editions, StoredPoints, StoredStories, Storylines } from '../contracts/stored.ts';
import { readStored, requireStored } from '../contracts/stored-json.ts';
import { storeNewest } from '../contracts/swap-stored.ts';
import { monthOf } from './archive/update-month.ts';
import { composeDigest } from './compose-digest.ts';
import type { FormatContext } from './format.ts';
import { json } from './formats/json.ts';
import { formats } from './formats.ts';
import { MAX_EDITIONS_IN_FEED, overviews } from './overviews.ts';
import { publishResult } from './publish-result.ts';
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
 * `digest.json` and its revisions never change. Pages of an edition change only when it is corrected: browsers ask again,
 * and load only what changed (ETag). The pointer and what is made of it change with each edition.
 */
const FOREVER = 'public, max-age=31536000, immutable';
const REVALIDATED = 'public, max-age=300, must-revalidate';
const SHORTLY = 'public, max-age=300';

/**
 * Publishes an edition, once; with `event.revision`, a correction of a published one, which is not delivered again.
 *
 * `digest.json` is created first and decides: of several runs one creates it, and all render the same stored object; so
 * does `digest.rN.json` for a correction. The next run completes one that was cut off: every later step is repeated
 * until the pointer names the edition in its latest revision. An edition without stories is not created; the last good
 * one stays the latest. Errors: StoreError, RevisionError.
 */
export async function publish(event: PublishEvent, ports: PublishPorts): Promise<PublishResult> {
  const { digestId, editionId, revision } = event;
  const { store, site, log } = ports;
  const { digest: config } = await requireStored(store, storeKeys.digestConfig(digestId), StoredDigestConfig);
  const delivery = revision === undefined ? config.delivery : undefined;
  const stored =
    revision === undefined ? await readDigest(site, digestId, editionId) : await reviseDigest(site, event, revision);
  if (stored !== undefined && (await isListed(stored, site))) {
    return publishResult(stored, 'already-published', delivery);
  }
  const storiesKey = storeKeys.stories(digestId, editionId);
  const grouped = (await readStored(store, storiesKey, StoredStories))?.value;
  let digest = stored;
  if (digest === undefined) {
    const stories = grouped ?? (await requireStored(store, storiesKey, StoredStories));
    const composed = await composeDigest(config, stories, await readPoints(store, stories));
    if (composed.stories.length === 0) {
      log.warn('no story to publish', { digestId, editionId, withheld: composed.withheld.length });
      return publishResult(composed, 'empty');
    }
    digest = await create(composed, ports);
  }
  const context = { siteUrl: ports.siteUrl, sender: config.delivery?.email };
  const published = await publishLatest(digest, grouped?.storylines, { ...ports, context });
  const stories = published.stories.length;
  log.info('edition published', { digestId, editionId, stories, revision: revisionOf(published) });
  return publishResult(published, 'published', delivery);
}

function revisionOf({ revisions = [] }: Digest): number {
  return revisions.length;
}

/** Whether the pointer, or for an older edition its month, lists it in its latest revision, and so all of it is there. */
async function isListed(digest: Digest, site: Store): Promise<boolean> {
  const { digestId, editionId } = digest;
  const pointer = (await readStored(site, siteKeys.pointer(digestId), Editions))?.value;
  const oldest = pointer?.editions[0]?.id;
  if (pointer === undefined || oldest === undefined) return false;
  const list =
    editionId < oldest
      ? (await readStored(site, siteKeys.month(digestId, monthOf(editionId)), EditionMonth))?.value
      : pointer;
  const listed = list?.editions.find(({ id }) => id === editionId);
  return listed !== undefined && (listed.revision ?? 0) >= revisionOf(digest);
}

/** Creates the canonical object; of several runs one does, and all continue with what is stored. */
async function create(composed: Digest, { site, siteUrl }: PublishPorts): Promise<Digest> {
  const { digestId, editionId } = composed;
  const put = await site.put(siteKeys.digest(digestId, editionId), json.render(composed, { siteUrl }), {
    contentType: json.contentType,
    cacheControl: FOREVER,
    condition: 'absent',
  });
  return put.status === 'refused' ? ((await readDigest(site, digestId, editionId)) ?? composed) : composed;
}

type RenderPorts = PublishPorts & { readonly context: FormatContext };

/** Publishes an edition whole, again if it was corrected meanwhile; returns what was published last. */
async function publishLatest(digest: Digest, storylines: Storylines | undefined, ports: RenderPorts): Promise<Digest> {
  await publishWhole(digest, storylines, ports);
  const latest = (await readDigest(ports.site, digest.digestId, digest.editionId)) ?? digest;
  return revisionOf(latest) === revisionOf(digest) ? digest : publishLatest(latest, storylines, ports);
}

/** Writes everything that is made of the canonical object, the pointer last. Each step can be repeated. */
async function publishWhole(digest: Digest, storylines: Storylines | undefined, ports: RenderPorts): Promise<void> {
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
  await swapEditions(site, digest, (editions, month) => renderOverviews(digest, editions, month, ports));
}

/** Writes what is made of several editions, for the new pointer. */
async function renderOverviews(
  digest: Digest,
  editions: Editions,
  month: EditionMonth,
  { site, siteUrl }: PublishPorts,
): Promise<void> {
  const { digestId, editionId } = digest;
  const latest = editions.editions.slice(-MAX_EDITIONS_IN_FEED).toReversed();
  const [first = digest, ...others] = await Promise.all(
    latest.map(({ id, revision }) =>
      id === editionId && (revision ?? 0) === revisionOf(digest)
        ? digest
        : requireStored(site, siteKeys.digest(digestId, id, revision), Digest),
    ),
  );
  for (const overview of overviews) {
    const files = overview.render([first, ...others], editions, { siteUrl }, month);
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
