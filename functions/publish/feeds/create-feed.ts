import type { Digest } from '../../contracts/digest.ts';
import { siteKeys } from '../../contracts/keys.ts';
import { xmlCharacters } from '../../text/xml.ts';
import { bounded } from './bounded.ts';
import type { Feed, FeedItem } from './feed.ts';
import { lastOf } from './last-of.ts';
import { siteAddress } from './site-address.ts';

/** Makes a feed of items, newest first; `atom` and `json` are its keys in the site, `latest` is the newest edition. */
export function createFeed(
  { id, title, atom, json }: Pick<Feed, 'id' | 'title' | 'atom' | 'json'>,
  items: readonly FeedItem[],
  { digestId, lang, to }: Digest,
  siteUrl: string | undefined,
): Feed {
  return {
    id,
    title: xmlCharacters(title),
    lang,
    updated: lastOf([to, ...items.map(({ updated }) => updated)]),
    home: siteAddress(siteUrl, siteKeys.archive(digestId)),
    atom: siteAddress(siteUrl, atom),
    json: siteAddress(siteUrl, json),
    items: bounded(items),
  };
}
