import Parser from 'rss-parser';
import { FeedError } from '../../contracts/errors.ts';
import { withoutAbsent } from '../without-absent.ts';
import { decodeBytes } from './decode-bytes.ts';
import { parseJsonFeed } from './json-feed.ts';
import { normalizeFeed } from './normalize-feed.ts';
import { parseDate } from './parse-date.ts';
import { type FeedEntry, MAX_ENTRIES, type ParsedFeed } from './parsed-feed.ts';
import { readPollWishes } from './polling-hints.ts';

const FIELDS = [
  'd-guid',
  'd-content',
  'd-summary',
  'd-published',
  'd-created',
  'd-updated',
  'd-author',
  'd-lang',
  'd-original',
] as const;
const FEED_FIELDS = ['d-lang', 'd-ttl', 'd-skiphours', 'd-skipdays', 'd-period', 'd-frequency'];
const parser = new Parser({
  defaultRSS: 2.0,
  customFields: { feed: FEED_FIELDS, item: [...FIELDS] },
} as unknown as Parser.ParserOptions<Record<string, unknown>, Record<string, unknown>>);

/**
 * Parses a feed of any kind and in any state: RSS 0.9x, 1.0, 2.0, Atom, CDF, JSON Feed.
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
  const { xml, repaired } = normalizeFeed(text, { feed, base: about.base });
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
  const lang = textOf(output['d-lang']) ?? xmlLang(text);
  return absolute(
    {
      title: textOf(output.title) ?? '',
      ...withoutAbsent({ lang }),
      ...(repaired ? { repaired } : {}),
      wishes: readPollWishes((name) => textOf(output[`d-${name}`])),
      entries: output.items.slice(0, MAX_ENTRIES).map(entryOf),
    },
    URL.parse(textOf(output.link) ?? '', about.base)?.href ?? about.base,
  );
}

function entryOf(item: Record<string, unknown>): FeedEntry {
  const optional = {
    link: textOf(item.link),
    original: textOf(item['d-original']),
    guid: textOf(item['d-guid']),
    published: dateOf(item),
    author: textOf(item['d-author']),
    content: textOf(item['d-content']),
    summary: textOf(item['d-summary']),
    lang: textOf(item['d-lang']),
  };
  return { title: textOf(item.title) ?? '', ...withoutAbsent(optional) };
}

/** When it was published; else when it was written; else when it was changed. An unreadable date is none. */
function dateOf(item: Record<string, unknown>): string | undefined {
  for (const field of ['d-published', 'd-created', 'd-updated']) {
    const date = parseDate(textOf(item[field]));
    if (date !== undefined) return date;
  }
  return undefined;
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

/** Makes links absolute: against the site the feed names, else against its own address. */
function absolute(feed: ParsedFeed, base: string | undefined): ParsedFeed {
  const entries = feed.entries.map(({ link, ...entry }) => {
    const address = link?.trim();
    if (address === undefined || address === '') return entry;
    if (/^https?:\/\//i.test(address) && URL.canParse(address)) return { ...entry, link: address };
    const url = URL.parse(address, base);
    return url === null ? entry : { ...entry, link: url.href };
  });
  return { ...feed, entries };
}
