import type { Digest } from '../../../contracts/digest.ts';
import { siteKeys } from '../../../contracts/keys.ts';

/** Addresses of an edition on the site; without an address of the site there are none. */
export interface SiteLinks {
  readonly edition: string | undefined;
  readonly archive: string | undefined;
  /** Section that says how the edition was made and how to prove it. */
  readonly proof: string | undefined;
  story(id: string): string | undefined;
  point(id: string): string | undefined;
}

/** Makes the addresses of an edition; those of stories and points lead into its page. */
export function siteLinks({ digestId, editionId }: Digest, siteUrl: string | undefined): SiteLinks {
  const edition = siteUrl === undefined ? undefined : `${siteUrl}/${siteKeys.edition(digestId, editionId)}`;
  const within = (anchor: string): string | undefined => (edition === undefined ? undefined : `${edition}#${anchor}`);
  return {
    edition,
    archive: siteUrl === undefined ? undefined : `${siteUrl}/${digestId}/`,
    proof: within('how'),
    story: (id) => within(`s-${id}`),
    point: (id) => within(`p-${id}`),
  };
}
