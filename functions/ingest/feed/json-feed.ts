import * as z from 'zod/mini';
import { FeedError } from '../../contracts/errors.ts';
import { definedOnly } from '../../text/defined-only.ts';
import { escapeMarkup } from '../../text/xml.ts';
import { withoutBlank } from '../without-blank.ts';
import { parseDate } from './parse-date.ts';
import { type FeedEntry, MAX_ENTRIES, type ParsedFeed } from './parsed-feed.ts';

const Text = z.catch(z.optional(z.string()), undefined);
const Item = z.object({
  id: z.catch(z.optional(z.union([z.string(), z.number()])), undefined),
  url: Text,
  external_url: Text,
  title: Text,
  content_html: Text,
  content_text: Text,
  summary: Text,
  date_published: Text,
  date_modified: Text,
  language: Text,
  authors: z.catch(z.optional(z.array(z.object({ name: Text }))), undefined),
  author: z.catch(z.optional(z.object({ name: Text })), undefined),
});
const JsonFeed = z.object({ title: Text, language: Text, items: z.array(z.unknown()) });

/** Reads a JSON Feed 1.x. Errors: FeedError that names the feed. Source: jsonfeed.org, version 1.1. */
export function parseJsonFeed(text: string, feed: string): ParsedFeed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new FeedError(`cannot parse feed ${feed}: it begins like JSON and is none`, {
      feed,
      code: 'unparseable',
      cause,
    });
  }
  const read = JsonFeed.safeParse(value);
  if (!read.success) throw new FeedError(`cannot parse feed ${feed}: it is JSON without a list of items`, { feed });
  const entries = read.data.items.slice(0, MAX_ENTRIES).flatMap((raw): FeedEntry[] => {
    const item = Item.safeParse(raw);
    return item.success ? [entryOf(item.data)] : [];
  });
  return {
    title: read.data.title ?? '',
    ...definedOnly({ lang: read.data.language }),
    entries,
    pollingHints: {},
  };
}

function entryOf(item: z.infer<typeof Item>): FeedEntry {
  const optional = {
    link: item.url ?? item.external_url,
    guid: item.id === undefined ? undefined : String(item.id),
    published: parseDate(item.date_published) ?? parseDate(item.date_modified),
    author: item.authors?.[0]?.name ?? item.author?.name,
    content: item.content_html ?? (item.content_text === undefined ? undefined : escapeText(item.content_text)),
    summary: item.summary === undefined ? undefined : escapeText(item.summary),
    lang: item.language,
  };
  return { title: escapeText(item.title ?? ''), ...withoutBlank(optional) };
}

/** Plain text as HTML, so that all entries are read the same way. */
function escapeText(text: string): string {
  return escapeMarkup(text).replaceAll('\n', '<br>');
}
