import type { Feed, FeedItem } from '../feeds/feed.ts';
import { escapeText } from '../feeds/feed-text.ts';

/** Writes a feed as Atom. Same feed, same bytes. Source: RFC 4287. */
export function renderAtom(feed: Feed): string {
  const title = escapeText(feed.title);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeText(feed.lang)}">
<id>${escapeText(feed.id)}</id>
<title>${title}</title>
<updated>${feed.updated}</updated>
<author><name>${title}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeText(feed.atom)}"/>
<link rel="alternate" type="text/html" href="${escapeText(feed.home)}"/>
<link rel="alternate" type="application/feed+json" href="${escapeText(feed.json)}"/>
${feed.items.map(entryOf).join('')}</feed>
`;
}

function entryOf({ id, url, title, lang, published, updated, content }: FeedItem): string {
  return `<entry xml:lang="${escapeText(lang)}">
<id>${escapeText(id)}</id>
<title>${escapeText(title)}</title>
<updated>${updated}</updated>
<published>${published}</published>
<link rel="alternate" type="text/html" href="${escapeText(url)}"/>
<content type="html">${escapeText(content)}</content>
</entry>
`;
}
