import { xmlCharacters } from '../../text/xml.ts';
import type { FoundFields } from './captured-field.ts';
import type { FoundFeed } from './scan-feed.ts';

/**
 * Writes what was found in a feed as RSS 2.0 that any XML parser reads.
 *
 * Elements that rss-parser would handle itself go under names of ours (`d-…`): its snippets are quadratic in hostile
 * text, and one unreadable date makes it throw away the whole feed.
 */
export function writeFeedXml({ fields, items }: FoundFeed): string {
  return `<rss version="2.0"><channel>${writeFields(fields)}${items.map((item) => `<item>${writeFields(item)}</item>`).join('')}</channel></rss>`;
}

function writeFields(fields: FoundFields): string {
  return [...fields]
    .map(([field, value]) => {
      const name = field === 'title' || field === 'link' ? field : `d-${field.toLowerCase()}`;
      return `<${name}>${writeText(value)}</${name}>`;
    })
    .join('');
}

const PLAIN = /^[\t\n\r\x20-\x25\x27-\x3B\x3D\x3F-\x7E\xA0-\uD7FF]*$/;

/** As a CDATA section, in which markup costs nothing more: with entities a parser builds such a text mark by mark. */
function writeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return `<![CDATA[${xmlCharacters(text, '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
