import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parseFeed } from '../../functions/ingest/feed/parse-feed.ts';

/** An item as a reader of feeds sees it. */
export interface ReadItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content: string;
}

/** Reads a feed of ours, Atom or JSON Feed, by our own parser. */
export async function readByOurs(text: string): Promise<ReadItem[]> {
  const { entries } = await parseFeed(new TextEncoder().encode(text), { feed: 'ours' });
  return entries.map(({ guid = '', link = '', title, content = '' }) => ({ id: guid, url: link, title, content }));
}

/** Reads a feed of ours by feedsmith, with the time of the last change, which readers go by. */
export function readByFeedsmith(text: string): (ReadItem & { readonly updated: string })[] {
  if (text.startsWith('{')) {
    return (parseJsonFeed(text).items ?? []).map(({ id, url, title, content_html, date_modified }) => {
      return {
        id: id ?? '',
        url: url ?? '',
        title: title ?? '',
        content: content_html ?? '',
        updated: date_modified ?? '',
      };
    });
  }
  return (parseAtomFeed(text).entries ?? []).map(({ id, links, title, content, updated }) => {
    return {
      id: id ?? '',
      url: links?.[0]?.href ?? '',
      title: title?.value ?? '',
      content: content?.value ?? '',
      updated: updated ?? '',
    };
  });
}
