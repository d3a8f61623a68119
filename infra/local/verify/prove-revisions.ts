import type { Digest } from '../../../functions/contracts/digest.ts';
import { digestFileName } from '../../../functions/contracts/keys.ts';
import { json } from '../../../functions/publish/formats/json.ts';

/** A revision of an edition: the file it lies in, and what it says. */
export interface Revision {
  readonly where: string;
  readonly digest: Digest;
}

/**
 * Proves that each revision of an edition says no more than the one before it and one line of the log.
 *
 * `revisions` from the first version on. Shape: one finding for each that says something else.
 */
export function proveRevisions(revisions: readonly Revision[]): { readonly where: string; readonly message: string }[] {
  return revisions.slice(1).flatMap(({ where, digest }, at) => {
    const revision = at + 1;
    const before = revisions[at]?.digest;
    const { revisions: log = [], ...rest } = digest;
    const without = { ...rest, ...(revision === 1 ? {} : { revisions: log.slice(0, -1) }) };
    if (before !== undefined && log.length === revision && asWritten(without) === asWritten(before)) return [];
    return [{ where, message: `it is not ${digestFileName(at)} with one more line in its log` }];
  });
}

function asWritten(digest: Digest): string {
  return json.render(digest, { siteUrl: undefined });
}
