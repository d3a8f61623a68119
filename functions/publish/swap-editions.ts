import type { Digest } from '../contracts/digest.ts';
import { siteKeys } from '../contracts/keys.ts';
import type { Store } from '../contracts/ports.ts';
import { type EditionMonth, Editions } from '../contracts/stored.ts';
import { swapStored } from '../contracts/swap-stored.ts';
import { boundEditions } from './archive/bound-editions.ts';
import { editionEntry } from './archive/edition-entry.ts';
import { keepEarlierMonths } from './archive/keep-earlier-months.ts';
import { keepMonth } from './archive/keep-month.ts';

/**
 * Puts an edition into its month and into the pointer of its digest.
 *
 * `prepare` writes what is made of the pointer and of the months that changed, before each try: a pointer that names an
 * edition then means that all is there, and whoever swaps last has also written last. A pointer from before there were
 * months gets them. Errors: StoreError.
 */
export async function swapEditions(
  site: Store,
  digest: Digest,
  prepare: (editions: Editions, months: readonly EditionMonth[]) => Promise<void>,
): Promise<void> {
  const prepared = async (current: Editions | undefined): Promise<Editions> => {
    const earlier = await keepEarlierMonths(site, current);
    // Read after the pointer: a month then holds at least what the pointer counted.
    const month = await keepMonth(site, [digest]);
    const { shown: _, ...entry } = editionEntry(digest);
    const editions = boundEditions(current, entry, month);
    await prepare(editions, [...earlier.filter((other) => other.month !== month.month), month]);
    return editions;
  };
  const key = siteKeys.pointer(digest.digestId);
  await swapStored(site, key, Editions, prepared, 'public, max-age=60');
}
