import type { Digest } from '../../contracts/digest.ts';
import { StoreError } from '../../contracts/errors.ts';
import { siteKeys } from '../../contracts/keys.ts';
import type { Store } from '../../contracts/ports.ts';
import { type EditionEntry, EditionMonth } from '../../contracts/stored.ts';
import { readStored } from '../../contracts/stored-json.ts';
import { compareBy } from '../../text/compare-by.ts';
import { editionEntry } from './edition-entry.ts';

/** Runs that publish at once are few; somebody is done after each refused try. */
const MAX_TRIES = 20;

/** The month an edition belongs to, in its local time. */
export function monthOf(editionId: string): string {
  return editionId.slice(0, 7);
}

/**
 * Puts editions of one month into its list: read, add, swap, and again when somebody else was faster. An edition that is
 * in it already takes the place of what was there, but never of a
 * later revision of it. Answers the month as it stands then.
 *
 * Errors: StoreError when it never succeeds.
 */
export async function keepMonth(site: Store, digests: readonly [Digest, ...Digest[]]): Promise<EditionMonth> {
  const [{ digestId, editionId }] = digests;
  const month = monthOf(editionId);
  const key = siteKeys.month(digestId, month);
  const entries = digests.map(editionEntry);
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const current = await readStored(site, key, EditionMonth);
    const editions = withEntries(current?.value.editions ?? [], entries);
    const kept: EditionMonth = { schemaVersion: 1, digestId, month, editions };
    const put = await site.put(key, `${JSON.stringify(kept)}\n`, {
      contentType: 'application/json',
      cacheControl: 'public, max-age=300',
      condition: current === undefined ? 'absent' : { ifMatch: current.etag },
    });
    if (put.status !== 'refused') return kept;
  }
  throw new StoreError(`cannot swap the month ${key}: somebody else was faster ${MAX_TRIES} times`, {
    key,
    retryable: true,
  });
}

/** Adds entries to a list of editions, oldest first; a slower run never takes back the revision that a faster one listed. */
export function withEntries<Entry extends EditionEntry>(listed: readonly Entry[], entries: readonly Entry[]): Entry[] {
  const byId = new Map(listed.map((entry) => [entry.id, entry]));
  for (const entry of entries) {
    if ((byId.get(entry.id)?.revision ?? 0) <= (entry.revision ?? 0)) byId.set(entry.id, entry);
  }
  return [...byId.values()].toSorted(compareBy(({ id }) => id));
}
