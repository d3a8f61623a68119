import { Digest } from '../contracts/digest.ts';
import { siteKeys } from '../contracts/keys.ts';
import type { Store } from '../contracts/ports.ts';
import { readStored } from '../contracts/stored-json.ts';

/** Reads a published edition in its latest revision; `undefined` for an unknown edition. Errors: StoreError. */
export async function readDigest(site: Store, digestId: string, editionId: string): Promise<Digest | undefined> {
  let found: Digest | undefined;
  for (let revision = 0; ; revision += 1) {
    const next = await readStored(site, siteKeys.digest(digestId, editionId, revision), Digest);
    if (next === undefined) return found;
    found = next.value;
  }
}
