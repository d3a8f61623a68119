import type { FeedItem } from './feed.ts';

/** Feed readers, ours included, cut a feed at this many items, and at some megabytes. */
const MAX_ITEMS = 500;
const MAX_CHARACTERS = 2_000_000;

/** Takes the first items of a feed that fit within the limits of readers. */
export function bounded(items: readonly FeedItem[]): FeedItem[] {
  let left = MAX_CHARACTERS;
  return items.slice(0, MAX_ITEMS).filter(({ content, title }) => {
    left -= content.length + title.length;
    return left >= 0;
  });
}
