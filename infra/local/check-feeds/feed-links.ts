import { Parser } from 'htmlparser2';
import { decodeBytes } from '../../../functions/ingest/feed/decode-bytes.ts';

const FEED_TYPE = /^\s*application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)\b/i;

/** A page with more of them lists its sections; these are enough to find the right one. */
const MAX_LINKS = 5;
/** Pages name their feeds in the head; what comes later is text. */
const MAX_CHARACTERS = 500_000;

/**
 * Finds the feeds that a web page names (`<link rel="alternate" type="application/rss+xml">`), absolute, in order.
 *
 * Shape: at most five, each once. Errors: none; anything but a page gives an empty list.
 */
export function feedLinksOf(bytes: Uint8Array, { url, contentType }: { url: string; contentType?: string }): string[] {
  const found = new Set<string>();
  let base = url;
  const parser = new Parser({
    onopentag(name, { href, rel = '', type = '' }) {
      if (href === undefined) return;
      if (name === 'base') base = URL.parse(href, url)?.href ?? url;
      if (name !== 'link' || !/(?:^|\s)(?:alternate|feed)(?:\s|$)/i.test(rel) || !FEED_TYPE.test(type)) return;
      const link = URL.parse(href.trim(), base);
      if (link !== null && /^https?:$/.test(link.protocol) && found.size < MAX_LINKS) found.add(link.href);
    },
  });
  parser.end(decodeBytes(bytes, contentType).text.slice(0, MAX_CHARACTERS));
  return [...found];
}
