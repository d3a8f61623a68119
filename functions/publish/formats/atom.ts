import { escapeXml } from '../../text/xml.ts';
import type { Feed, FeedItem } from '../feeds/feed.ts';

/** Writes a feed as Atom. Same feed, same bytes. Source: RFC 4287. */
export function renderAtom(feed: Feed): string {
  const title = escapeXml(feed.title);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.lang)}">
<id>${escapeXml(feed.id)}</id>
<title>${title}</title>
<updated>${feed.updated}</updated>
<author><name>${title}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeXml(feed.atom)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(feed.home)}"/>
<link rel="alternate" type="application/feed+json" href="${escapeXml(feed.json)}"/>
${feed.items.map(entryOf).join('')}</feed>
`;
}

function entryOf({ id, url, title, lang, published, updated, content }: FeedItem): string {
  return `<entry xml:lang="${escapeXml(lang)}">
<id>${escapeXml(id)}</id>
<title>${escapeXml(title)}</title>
<updated>${updated}</updated>
<published>${published}</published>
<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>
<content type="html">${escapeXml(content)}</content>
</entry>
`;
}
