import { Digest, type Revision } from '../contracts/digest.ts';
import { RevisionError } from '../contracts/errors.ts';
import { GENERATOR } from '../contracts/generator.ts';
import { siteKeys } from '../contracts/keys.ts';
import type { Store } from '../contracts/ports.ts';
import { untilWritten } from '../contracts/swap-stored.ts';
import { json } from './formats/json.ts';
import { readDigest } from './read-digest.ts';

/**
 * Adds a correction to a published edition and stores it as the next revision, an object of its own that never changes;
 * what was published before stays. Repeating a correction, now or later, changes nothing.
 *
 * Errors: RevisionError when there is no such edition, a point is not in it, or the correction is older than the
 * edition or the last one; StoreError.
 */
export async function reviseDigest(
  site: Store,
  { digestId, editionId }: { readonly digestId: string; readonly editionId: string },
  revision: Revision,
): Promise<Digest> {
  return untilWritten(siteKeys.edition(digestId, editionId), async () => {
    const digest = await readDigest(site, digestId, editionId);
    if (digest === undefined) {
      throw new RevisionError(`cannot correct edition ${digestId}/${editionId}: it was never published`);
    }
    const { revisions = [] } = digest;
    if (revisions.some((known) => says(known, revision))) return { value: digest };
    refuseWrong(digest, revision);
    const next = Digest.parse({ ...digest, generator: GENERATOR, revisions: [...revisions, revision] });
    const key = siteKeys.digest(digestId, editionId, revisions.length + 1);
    const put = await site.put(key, json.render(next, { siteUrl: undefined }), {
      contentType: json.contentType,
      cacheControl: 'public, max-age=31536000, immutable',
      condition: 'absent',
    });
    return put.status === 'refused' ? undefined : { value: next };
  });
}

function refuseWrong(digest: Digest, { at, withdrawn }: Revision): void {
  const name = `${digest.digestId}/${digest.editionId}`;
  const points = new Set(digest.stories.flatMap(({ keyPoints }) => keyPoints.map(({ id }) => id)));
  const unknown = withdrawn.filter((id) => !points.has(id));
  if (unknown.length > 0) {
    throw new RevisionError(
      `cannot withdraw ${unknown.join(', ')} of edition ${name}: it has no such key point; ids follow #p- in its page: ${listed([...points])}`,
    );
  }
  const last = digest.revisions?.at(-1)?.at ?? digest.to;
  if (at <= last) {
    throw new RevisionError(
      `cannot correct edition ${name} as of ${at}: it is not after ${last}, the time of what it corrects`,
    );
  }
}

/** Nobody reads a message of more ids. */
const MAX_LISTED = 20;

function listed(ids: readonly string[]): string {
  const more = ids.length > MAX_LISTED ? `, and ${ids.length - MAX_LISTED} more` : '';
  return `${ids.slice(0, MAX_LISTED).join(', ')}${more}`;
}

/** Whether a correction was made already: its time alone is not news to readers. */
function says(known: Revision, asked: Revision): boolean {
  const withdrawn = new Set(known.withdrawn);
  return known.reason === asked.reason && known.by === asked.by && asked.withdrawn.every((id) => withdrawn.has(id));
}
