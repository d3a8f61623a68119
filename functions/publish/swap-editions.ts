import type { Digest } from '../contracts/digest.ts';
import { StoreError } from '../contracts/errors.ts';
import { siteKeys } from '../contracts/keys.ts';
import type { Store } from '../contracts/ports.ts';
import { type EditionMonth, Editions } from '../contracts/stored.ts';
import { readStored } from '../contracts/stored-json.ts';
import { boundEditions } from './archive/bound-editions.ts';
import { editionEntry } from './archive/edition-entry.ts';
import { keepEarlierMonths } from './archive/keep-earlier-months.ts';
import { keepMonth } from './archive/keep-month.ts';

/** Runs that publish at once are few; somebody is done after each refused try. */
const MAX_TRIES = 20;

/**
 * Puts an edition into its month and into the pointer of its digest: read, add, swap, and again when somebody else was
 * faster.
 *
 * `prepare` writes what is made of the pointer and of the months that changed, before each try: a pointer that names an
 * edition then means that all is there, and whoever swaps last has also written last. A pointer from before there were
 * months gets them. Errors: StoreError when it never succeeds.
 */
export async function swapEditions(
  site: Store,
  digest: Digest,
  prepare: (editions: Editions, months: readonly EditionMonth[]) => Promise<void>,
): Promise<void> {
  const key = siteKeys.pointer(digest.digestId);
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const current = await readStored(site, key, Editions);
    const earlier = await keepEarlierMonths(site, current?.value);
    // Read after the pointer: a month then holds at least what the pointer counted.
    const month = await keepMonth(site, [digest]);
    const { shown: _, ...entry } = editionEntry(digest);
    const editions = boundEditions(current?.value, entry, month);
    const months = [...earlier.filter((other) => other.month !== month.month), month];
    await prepare(editions, months);
    const put = await site.put(key, `${JSON.stringify(editions)}\n`, {
      contentType: 'application/json',
      cacheControl: 'public, max-age=60',
      condition: current === undefined ? 'absent' : { ifMatch: current.etag },
    });
    if (put.status !== 'refused') return;
  }
  throw new StoreError(`cannot swap the pointer ${key}: somebody else was faster ${MAX_TRIES} times`, {
    key,
    retryable: true,
  });
}
