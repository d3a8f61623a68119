import Parser from 'rss-parser';
import { FeedError } from '../../contracts/errors.ts';
import { withoutBlank } from '../without-blank.ts';
import { decodeBytes } from './decode-bytes.ts';
import { parseJsonFeed } from './json-feed.ts';
import { parseDate } from './parse-date.ts';
import { type FeedEntry, MAX_ENTRIES, type ParsedFeed } from './parsed-feed.ts';
import { readPollingHints } from './polling-hints.ts';
import { scanFeed } from './scan-feed.ts';
import { writeFeedXml } from './write-feed-xml.ts';

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

type Output = Parser.Output<Record<string, unknown>> & Record<string, unknown>;

interface AboutFeed {
  /** Names the feed in errors. */
  readonly feed: string;
  readonly contentType?: string;
  /** Makes addresses absolute. */
  readonly base?: string;
}

/**
 * Parses a feed of any kind and in any state: RSS 0.9x, 1.0, 2.0, Atom, CDF, JSON Feed.
 *
 * `run` runs each of its synchronous parts, for instance under a time limit. Errors: FeedError (empty, unparseable,
 * not-a-feed, too-deep), and those of `run`.
 */
export async function parseFeed(
  bytes: Uint8Array,
  about: AboutFeed,
  run: <T>(work: () => T) => T = (work) => work(),
): Promise<ParsedFeed> {
  const begun = run(() => beginParse(bytes, about));
  if ('entries' in begun) return begun;
  // rss-parser has done all its work by now; only its answer is a promise.
  const output = await begun.output.catch((cause: unknown) => {
    throw unparseable(about.feed, cause);
  });
  return run(() => {
    const { title, link, items } = output;
    const lang = textOf(output['d-lang']) ?? begun.lang;
    const parsed = {
      title: textOf(title) ?? '',
      ...withoutBlank({ lang }),
      ...(begun.repaired ? { repaired: true } : {}),
      pollingHints: readPollingHints((name) => textOf(output[`d-${name}`])),
      entries: items.slice(0, MAX_ENTRIES).map(entryOf),
    };
    return absolute(parsed, URL.parse(textOf(link) ?? '', about.base)?.href ?? about.base);
  });
}

function beginParse(
  bytes: Uint8Array,
  { feed, contentType, base }: AboutFeed,
): ParsedFeed | { readonly output: Promise<Output>; readonly lang: string | undefined; readonly repaired: boolean } {
  const text = decodeBytes(bytes, contentType).text.replace(/^[\s\uFEFF]+/, '');
  if (text === '') throw new FeedError(`cannot parse feed ${feed}: it is empty`, { feed, code: 'empty' });
  if (text.startsWith('{')) return absolute(parseJsonFeed(text, feed), base);
  if (/^<!doctype html|^<html/i.test(text)) {
    throw new FeedError(`cannot parse feed ${feed}: it is an HTML page; look there for the address of the feed`, {
      feed,
    });
  }
  const found = scanFeed(text, { feed, base });
  return { output: parser.parseString(writeFeedXml(found)), lang: xmlLang(text), repaired: found.unclosed > 0 };
}

function unparseable(feed: string, cause: unknown): FeedError {
  const reason = String(cause instanceof Error ? cause.message : cause)
    .split('\n')
    .join(', ')
    .slice(0, 200);
  const code = /not recognized/i.test(reason) ? 'not-a-feed' : 'unparseable';
  return new FeedError(`cannot parse feed ${feed}: ${reason}`, { feed, code, cause });
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
  return { title: textOf(item.title) ?? '', ...withoutBlank(optional) };
}

/** When it was published; else when it was written; else when it was changed. An unreadable date is none. */
function dateOf(item: Record<string, unknown>): string | undefined {
  for (const field of ['d-published', 'd-created', 'd-updated']) {
    const date = parseDate(textOf(item[field]));
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The text of an element as rss-parser gives it: a string, or an object with the text under `_`. */
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
