import type { Feed } from '../feeds/feed.ts';

/** Writes a feed as JSON Feed. Same feed, same bytes. Source: jsonfeed.org, version 1.1. */
export function renderJsonFeed(feed: Feed): string {
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.json,
    language: feed.lang,
    authors: [{ name: feed.title }],
    items: feed.items.map(({ id, url, title, lang, published, updated, content }) => ({
      id,
      url,
      title,
      content_html: content,
      date_published: published,
      date_modified: updated,
      language: lang,
    })),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
