import type { Digest } from '../contracts/digest.ts';
import { siteKeys } from '../contracts/keys.ts';
import type { Store } from '../contracts/ports.ts';
import { type EditionMonth, Editions } from '../contracts/stored.ts';
import { swapStored } from '../contracts/swap-stored.ts';
import { boundEditions } from './archive/bound-editions.ts';
import { editionEntry } from './archive/edition-entry.ts';
import { updateMonth } from './archive/update-month.ts';

/**
 * Adds an edition to its month and to the pointer of its digest.
 *
 * `prepare` writes what is made of the pointer and of the month, before each attempt: a pointer that names an edition
 * then means that everything is there, and the run that swaps last has also written last. Errors: StoreError.
 */
export async function swapEditions(
  site: Store,
  digest: Digest,
  prepare: (editions: Editions, month: EditionMonth) => Promise<void>,
): Promise<void> {
  const { shown: _, ...entry } = editionEntry(digest);
  const withEdition = async (current: Editions | undefined): Promise<Editions> => {
    // Read after the pointer: the month then has at least the editions that the pointer counted.
    const month = await updateMonth(site, digest);
    const editions = boundEditions(current, entry, month);
    await prepare(editions, month);
    return editions;
  };
  await swapStored(site, siteKeys.pointer(digest.digestId), Editions, withEdition, 'public, max-age=60');
}
