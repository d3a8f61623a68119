import type { Digest } from '../../contracts/digest.ts';
import { siteKeys } from '../../contracts/keys.ts';
import type { Store } from '../../contracts/ports.ts';
import { type EditionEntry, EditionMonth } from '../../contracts/stored.ts';
import { swapStored } from '../../contracts/swap-stored.ts';
import { compareBy } from '../../text/compare-by.ts';
import { editionEntry } from './edition-entry.ts';

/** The month of an edition, in its local time. */
export function monthOf(editionId: string): string {
  return editionId.slice(0, 7);
}

/**
 * Adds an edition to the list of its month, or replaces its entry, unless that is of a later revision. Returns the month
 * as stored. Errors: StoreError.
 */
export async function updateMonth(site: Store, digest: Digest): Promise<EditionMonth> {
  const { digestId, editionId } = digest;
  const month = monthOf(editionId);
  const withEdition = (current: EditionMonth | undefined): EditionMonth => {
    const editions = withEntry(current?.editions ?? [], editionEntry(digest));
    return { schemaVersion: 1, digestId, month, editions };
  };
  return swapStored(site, siteKeys.month(digestId, month), EditionMonth, withEdition, 'public, max-age=300');
}

/** Adds an entry to a list of editions, oldest first; an entry of a later revision stays. */
export function withEntry<Entry extends EditionEntry>(listed: readonly Entry[], entry: Entry): Entry[] {
  const known = listed.find(({ id }) => id === entry.id);
  if ((known?.revision ?? 0) > (entry.revision ?? 0)) return [...listed];
  return [...listed.filter((other) => other !== known), entry].toSorted(compareBy(({ id }) => id));
}
