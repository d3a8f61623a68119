import type { Digest, Revision } from '../contracts/digest.ts';

/** The withdrawn key points of an edition, by id, each with the first revision that withdrew it. */
export function withdrawalsOf({ revisions = [] }: Pick<Digest, 'revisions'>): ReadonlyMap<string, Revision> {
  const found = new Map<string, Revision>();
  for (const revision of revisions) for (const id of revision.withdrawn) if (!found.has(id)) found.set(id, revision);
  return found;
}
