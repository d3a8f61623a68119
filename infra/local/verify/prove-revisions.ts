import type { Digest } from '../../../functions/contracts/digest.ts';
import { digestFileName } from '../../../functions/contracts/keys.ts';

/** A revision of an edition: the file it lies in, and what it says. */
export interface Revision {
  readonly where: string;
  readonly digest: Digest;
}

/**
 * Proves that each revision of an edition says no more than the one before it and one line of the log. The version that
 * corrects an edition, and renders it again, may be another than the one that made it.
 *
 * `versions` from the first one on. Shape: one finding for each that says something else.
 */
export function proveRevisions(versions: readonly Revision[]): { readonly where: string; readonly message: string }[] {
  return versions.slice(1).flatMap(({ where, digest: { revisions = [], ...rest } }, at) => {
    const log = revisions.slice(0, -1);
    const expected = versions[at]?.digest;
    const found: Digest = log.length === 0 ? rest : { ...rest, revisions: log };
    if (expected !== undefined && revisions.length === at + 1 && content(found) === content(expected)) return [];
    return [{ where, message: `it is not ${digestFileName(at)} with one more line in its log` }];
  });
}

/** What an edition says, whichever version wrote it. */
function content({ generator: _, ...digest }: Digest): string {
  return JSON.stringify(digest);
}
