import type { FeedItem } from './feed.ts';

/** Readers, ours too, cut a feed at so many items, and at some megabytes. */
const MAX_ITEMS = 500;
const MAX_CHARACTERS = 2_000_000;

/** The first items of a feed that fit into what readers take. */
export function bounded(items: readonly FeedItem[]): FeedItem[] {
  let left = MAX_CHARACTERS;
  return items.slice(0, MAX_ITEMS).filter(({ content, title }) => {
    left -= content.length + title.length;
    return left >= 0;
  });
}
