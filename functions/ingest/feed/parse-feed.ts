import Parser from 'rss-parser';
import { FeedError } from '../../contracts/errors.ts';
import { decodeBytes } from './decode-bytes.ts';
import { parseJsonFeed, withoutAbsent } from './json-feed.ts';
import { parseDate } from './parse-date.ts';
import { type FeedEntry, MOST_ENTRIES, type ParsedFeed } from './parsed-feed.ts';

/**
 * Elements that rss-parser would handle itself, and how they are named before it sees them.
 *
 * Its plain-text snippets are quadratic in hostile text, and one unreadable date of Atom makes it throw away the whole
 * feed; it also drops the attributes of a guid. Under other names the elements come through as they are.
 */
const RENAMED: Readonly<Record<string, string>> = {
  'content:encoded': 'd-content',
  content: 'd-content',
  description: 'd-summary',
  summary: 'd-summary',
  published: 'd-published',
  issued: 'd-published',
  pubDate: 'd-published',
  'dc:date': 'd-published',
  'dcterms:created': 'd-published',
  'dcterms:issued': 'd-published',
  updated: 'd-updated',
  modified: 'd-updated',
  'dcterms:modified': 'd-updated',
  guid: 'd-guid',
};

const FIELDS = ['d-content', 'd-summary', 'd-published', 'd-updated', 'dc:creator', 'dc:language'] as const;
const parser = new Parser({
  defaultRSS: 2.0,
  customFields: { feed: ['language', 'dc:language'], item: [...FIELDS, ['d-guid', 'd-guid', { keepArray: true }]] },
} as unknown as Parser.ParserOptions<Record<string, unknown>, Record<string, unknown>>);

/** Deeper than any feed nests; recursion further on would end the process. */
const MOST_DEPTH = 200;

/**
 * Parses a feed of any kind: RSS 0.9x, 1.0, 2.0, Atom, JSON Feed.
 *
 * `feed` names it in errors; `base` makes addresses absolute. Errors: FeedError (unparseable, not-a-feed, too-deep).
 */
export async function parseFeed(
  bytes: Uint8Array,
  about: { feed: string; contentType?: string; base?: string },
): Promise<ParsedFeed> {
  const { feed } = about;
  const text = decodeBytes(bytes, about.contentType).text.replace(/^[\s\uFEFF]+/, '');
  if (text === '') throw new FeedError(`cannot parse feed ${feed}: it is empty`, { feed, code: 'empty' });
  if (text.startsWith('{')) return absolute(parseJsonFeed(text, feed), about.base);
  if (/^<!doctype html|^<html/i.test(text)) {
    throw new FeedError(`cannot parse feed ${feed}: it is an HTML page; look there for the address of the feed`, {
      feed,
    });
  }
  const xml = prepareXml(text, feed);
  let output: Parser.Output<Record<string, unknown>> & Record<string, unknown>;
  try {
    output = await parser.parseString(xml);
  } catch (cause) {
    const reason = String(cause instanceof Error ? cause.message : cause)
      .split('\n')
      .join(', ')
      .slice(0, 200);
    const code = /not recognized/i.test(reason) ? 'not-a-feed' : 'unparseable';
    throw new FeedError(`cannot parse feed ${feed}: ${reason}`, { feed, code, cause });
  }
  const lang = textOf(output.language) ?? textOf(output['dc:language']) ?? xmlLang(xml);
  return absolute(
    {
      title: textOf(output.title) ?? '',
      ...withoutAbsent({ lang }),
      entries: output.items.slice(0, MOST_ENTRIES).map(entryOf),
    },
    about.base,
  );
}

/** Renames elements and drops the DOCTYPE, outside of CDATA and comments, in one pass. */
function prepareXml(text: string, feed: string): string {
  const out: string[] = [];
  let at = 0;
  let depth = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open < 0) break;
    out.push(text.slice(at, open));
    const [end, skip] = endOfMarkup(text, open);
    const tag = text.slice(open, end);
    if (!skip) {
      const name = /^<\/?([\w:.-]+)/.exec(tag)?.[1];
      if (name !== undefined && !tag.endsWith('/>')) depth += tag.startsWith('</') ? -1 : 1;
      if (depth > MOST_DEPTH)
        throw new FeedError(`cannot parse feed ${feed}: it nests deeper than ${MOST_DEPTH}`, {
          feed,
          code: 'too-deep',
        });
      const other = name === undefined ? undefined : RENAMED[name];
      out.push(other === undefined || name === undefined ? tag : tag.replace(name, other));
    } else if (!tag.startsWith('<!DOCTYPE') && !tag.startsWith('<!doctype')) out.push(tag);
    at = end;
  }
  out.push(text.slice(at));
  return out.join('');
}

function endOfMarkup(text: string, open: number): [end: number, skip: boolean] {
  const after = (mark: string, from: number): number => {
    const found = text.indexOf(mark, from);
    return found < 0 ? text.length : found + mark.length;
  };
  if (text.startsWith('<![CDATA[', open)) return [after(']]>', open), true];
  if (text.startsWith('<!--', open)) return [after('-->', open), true];
  if (text.startsWith('<!', open)) {
    const end = after('>', open);
    const subset = text.indexOf('[', open);
    return [subset >= 0 && subset < end ? after(']>', subset) : end, true];
  }
  return [after('>', open), text.startsWith('<?', open)];
}

function entryOf(item: Record<string, unknown>): FeedEntry {
  const content = textOf(item['d-content']);
  const summary = textOf(item['d-summary']);
  const optional = {
    link: textOf(item.link) ?? permalinkOf(item['d-guid']),
    guid: textOf(item['d-guid']) ?? textOf(item.id),
    published: parseDate(textOf(item['d-published'])) ?? parseDate(textOf(item['d-updated'])),
    author: textOf(item.creator) ?? textOf(item['dc:creator']) ?? textOf(item.author),
    content,
    summary,
    lang: textOf(item['dc:language']),
  };
  return { title: textOf(item.title) ?? '', ...withoutAbsent(optional) };
}

/** A guid is the address of the item unless it says otherwise. Source: RSS 2.0 specification, `<guid>`. */
function permalinkOf(guids: unknown): string | undefined {
  const [guid] = Array.isArray(guids) ? guids : [];
  const flag = (guid as { $?: { isPermaLink?: string } } | undefined)?.$?.isPermaLink;
  const text = textOf(guid)?.trim();
  return text !== undefined && /^https?:\/\//i.test(text) && flag?.toLowerCase() !== 'false' ? text : undefined;
}

/** The text of an element as rss-parser hands it over: a string, or an object with the text under `_`. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value !== 'object' || value === null) return undefined;
  const inner = (value as { _?: unknown; name?: unknown })._ ?? (value as { name?: unknown }).name;
  return inner === undefined ? undefined : textOf(inner);
}

function xmlLang(xml: string): string | undefined {
  return /<(?:feed|rss|rdf:RDF|channel)\b[^>]{0,2000}?\bxml:lang\s*=\s*["']([\w-]+)["']/i.exec(xml.slice(0, 4000))?.[1];
}

function absolute(feed: ParsedFeed, base: string | undefined): ParsedFeed {
  const entries = feed.entries.map(({ link, ...entry }) => {
    const url = link === undefined ? null : URL.parse(link.trim(), base);
    return url === null ? entry : { ...entry, link: url.href };
  });
  return { ...feed, entries };
}
