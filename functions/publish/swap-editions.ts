import type { Digest } from '../contracts/digest.ts';
import { StoreError } from '../contracts/errors.ts';
import { siteKeys } from '../contracts/keys.ts';
import type { Store } from '../contracts/ports.ts';
import { Editions } from '../contracts/stored.ts';
import { readStored } from '../contracts/stored-json.ts';

/** Runs that publish at once are few; somebody is done after each refused try. */
const MOST_TRIES = 20;

/**
 * Puts an edition into the pointer of its digest: read, add, swap, and again when somebody else was faster.
 *
 * `prepare` writes what is made of the pointer, before each try: a pointer that names an edition then means that all is
 * there, and whoever swaps last has also written last. Errors: StoreError when it never succeeds.
 */
export async function swapEditions(
  site: Store,
  digest: Digest,
  prepare: (editions: Editions) => Promise<void>,
): Promise<void> {
  const key = siteKeys.pointer(digest.digestId);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const current = await readStored(site, key, Editions);
    const listed = current?.value.editions ?? [];
    const others = listed.filter(({ id }) => id !== digest.editionId);
    const known = listed.find(({ id }) => id === digest.editionId)?.revision ?? 0;
    // A slower run never takes back the revision that a faster one has listed.
    const revision = Math.max(known, digest.revisions?.length ?? 0);
    const headlines = digest.stories.slice(0, 3).map(({ headline }) => headline);
    const ours = {
      id: digest.editionId,
      to: digest.to,
      title: digest.title,
      headlines,
      stories: digest.stories.length,
      ...(revision === 0 ? {} : { revision }),
    };
    const editions: Editions = {
      schemaVersion: 1,
      digestId: digest.digestId,
      editions: [...others, ours].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    };
    await prepare(editions);
    const put = await site.put(key, `${JSON.stringify(editions)}\n`, {
      contentType: 'application/json',
      cacheControl: 'public, max-age=60',
      condition: current === undefined ? 'absent' : { ifMatch: current.etag },
    });
    if (put.status !== 'refused') return;
  }
  throw new StoreError(`cannot swap the pointer ${key}: somebody else was faster ${MOST_TRIES} times`, {
    key,
    retryable: true,
  });
}
