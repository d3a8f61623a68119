import type { Digest } from '../../contracts/digest.ts';
import { siteKeys } from '../../contracts/keys.ts';
import type { Store } from '../../contracts/ports.ts';
import { type EditionEntry, EditionMonth } from '../../contracts/stored.ts';
import { swapStored } from '../../contracts/swap-stored.ts';
import { compareBy } from '../../text/compare-by.ts';
import { editionEntry } from './edition-entry.ts';

/** The month an edition belongs to, in its local time. */
export function monthOf(editionId: string): string {
  return editionId.slice(0, 7);
}

/**
 * Adds editions of one month to its list. An edition that is listed already replaces its entry, unless that is of a later
 * revision. Answers the month as it is stored then. Errors: StoreError.
 */
export async function keepMonth(site: Store, digests: readonly [Digest, ...Digest[]]): Promise<EditionMonth> {
  const [{ digestId, editionId }] = digests;
  const month = monthOf(editionId);
  const key = siteKeys.month(digestId, month);
  const entries = digests.map(editionEntry);
  return swapStored(
    site,
    key,
    EditionMonth,
    (current): EditionMonth => {
      const editions = withEntries(current?.editions ?? [], entries);
      return { schemaVersion: 1, digestId, month, editions };
    },
    'public, max-age=300',
  );
}

/** Adds entries to a list of editions, oldest first; a slower run never takes back the revision that a faster one listed. */
export function withEntries<Entry extends EditionEntry>(listed: readonly Entry[], entries: readonly Entry[]): Entry[] {
  const byId = new Map(listed.map((entry) => [entry.id, entry]));
  for (const entry of entries) {
    if ((byId.get(entry.id)?.revision ?? 0) <= (entry.revision ?? 0)) byId.set(entry.id, entry);
  }
  return [...byId.values()].toSorted(compareBy(({ id }) => id));
}
