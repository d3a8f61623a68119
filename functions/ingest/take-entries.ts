import type { Article } from '../contracts/article.ts';
import type { FeedConfig } from '../contracts/config.ts';
import type { FeedReport } from '../contracts/digest.ts';
import type { FeedState, SeenItem } from '../contracts/stored.ts';
import { addressKey } from '../text/canonical-url.ts';
import { hexId, sha256Hex } from '../text/sha256.ts';
import type { FeedEntry, ParsedFeed } from './feed/parsed-feed.ts';
import { addressOf, findSeen, type ItemIdentity, identityOf } from './item-identity.ts';
import { findBoilerplate, withoutBoilerplateLines } from './page/boilerplate.ts';
import { feedTextOf, toArticle } from './to-article.ts';
import { type FetchedPage, type ReadEntryPorts, tryPage } from './try-page.ts';

/** Enough to distinguish new from old in the largest feed, and bounded. */
const MAX_SEEN = 1000;
const MAX_NEW = 100;

/** An archive without dates is not news; of a feed seen for the first time only its first undated items are taken. */
const MAX_UNDATED_AT_FIRST = 10;

/** What the steps on one feed's items need to know and to ask. */
export interface TakeEntriesPorts extends ReadEntryPorts {
  /** Articles published before this are no longer news. */
  readonly since: string;
  readonly fetchedAt: string;
}

/** The new and edited articles of a feed, what is to be remembered of its items, and the problems on the way. */
export interface TakenEntries {
  readonly articles: Article[];
  readonly seen: SeenItem[];
  readonly boilerplate: string[];
  readonly pages: NonNullable<FeedReport['pages']>;
  /** Items that are left for the next time, because a feed may bring only so many at once. */
  readonly left: number;
}

/**
 * Takes what is new in a feed: items not seen before and not older than the window, and those whose title, text or
 * address changed, as revisions of the article they were.
 *
 * An item without a date is as old as its first sight, so it is news when it is first seen.
 */
export async function takeEntries(
  parsed: ParsedFeed,
  feed: FeedConfig,
  earlier: Pick<FeedState, 'seen' | 'boilerplate'> | undefined,
  ports: TakeEntriesPorts,
): Promise<TakenEntries> {
  const known = earlier?.seen ?? [];
  const identified = parsed.entries.flatMap((entry) => {
    const identity = identityOf(entry, feed.id);
    return identity === undefined ? [] : [{ entry, identity }];
  });
  const find = findSeen(
    known,
    identified.map(({ identity }) => identity),
  );
  const isNews = newsTest(ports.since, earlier === undefined ? MAX_UNDATED_AT_FIRST : Number.POSITIVE_INFINITY);
  const now = new Map<string, SeenItem>();
  const articles: Article[] = [];
  const pages: NonNullable<FeedReport['pages']> = [];
  let left = 0;
  for (const { entry, identity } of identified) {
    if (now.has(identity.key)) continue;
    const was = find(identity);
    const isNew = was === undefined && isNews(entry);
    if (!isNew && !isRevised(entry, identity, was, ports.since)) {
      now.set(identity.key, seenItem(identity, was?.articleId ?? identity.key));
      continue;
    }
    if (articles.length >= MAX_NEW) {
      left += 1;
      if (was !== undefined) now.set(was.key, was);
      continue;
    }
    const read = await readEntry(entry, identity, feed, parsed.lang, ports, pages);
    const id = was?.articleId ?? idOf(read?.article, identity, articles);
    now.set(identity.key, seenItem(identity, id));
    if (read === undefined || (isNew && (read.old || isTaken(read.article, articles)))) continue;
    articles.push(was === undefined ? { ...read.article, id } : revisionOf(was, read.article));
  }
  return { ...withoutBoilerplate(articles, earlier?.boilerplate ?? []), seen: remembered(now, known), pages, left };
}

/** The items of this document, then those seen before it, the latest first; beyond a bound the oldest are forgotten. */
function remembered(now: ReadonlyMap<string, SeenItem>, before: readonly SeenItem[]): SeenItem[] {
  return [...now.values(), ...before.filter((item) => !now.has(item.key))].slice(0, MAX_SEEN);
}

/** Tests whether an item is within the window; without a date it is as old as its first sight, for so many items. */
function newsTest(since: string, maxUndated: number): (entry: FeedEntry) => boolean {
  let undated = 0;
  return (entry) => {
    if (entry.published !== undefined) return !isOld(entry, since);
    undated += 1;
    return undated <= maxUndated;
  };
}

function isOld({ published }: FeedEntry, since: string): boolean {
  return published !== undefined && published <= since;
}

/** Whether the title, the text or, within the window, the address of an item is not what it was. */
function isRevised(entry: FeedEntry, identity: ItemIdentity, was: SeenItem | undefined, since: string): boolean {
  if (was === undefined) return false;
  return was.fingerprint !== identity.fingerprint || (was.key !== identity.key && !isOld(entry, since));
}

function seenItem({ link: _, ...item }: ItemIdentity, articleId: string): SeenItem {
  return { ...item, articleId };
}

function revisionOf({ articleId }: SeenItem, article: Omit<Article, 'id'>): Article {
  const id = hexId(`${articleId}\n${article.url}\n${article.title}\n${article.textSha256}`);
  return { ...article, id, revisionOf: articleId };
}

/** Removes from the articles what several pages of the site repeat, and remembers it for pages that come alone. */
function withoutBoilerplate(
  articles: readonly Article[],
  known: readonly string[],
): Pick<TakenEntries, 'articles' | 'boilerplate'> {
  const found = findBoilerplate(articles.filter(({ textFrom }) => textFrom === 'page').map(({ text }) => text));
  const boilerplate = [...new Set([...found, ...known])].slice(0, MAX_BOILERPLATE);
  const set = new Set(boilerplate);
  const clean = articles.map((article) => {
    const text = article.textFrom === 'page' ? withoutBoilerplateLines(article.text, set) : article.text;
    return text === article.text ? article : { ...article, text, textSha256: sha256Hex(text) };
  });
  return { articles: clean, boilerplate };
}

const MAX_BOILERPLATE = 100;

interface ReadEntry {
  readonly article: Omit<Article, 'id'>;
  /** Its page says that it was published before the window. */
  readonly old: boolean;
}

async function readEntry(
  entry: FeedEntry,
  { link }: ItemIdentity,
  feed: FeedConfig,
  feedLang: string | undefined,
  ports: TakeEntriesPorts,
  pages: NonNullable<FeedReport['pages']>,
): Promise<ReadEntry | undefined> {
  const feedText = feedTextOf(entry, feed);
  const found: FetchedPage | undefined =
    link !== undefined && feedText.teaser ? await tryPage(link, ports, pages) : undefined;
  if (found === undefined && feedText.text === '' && entry.title.trim() === '') return undefined;
  const page = found?.page;
  const url =
    link === undefined
      ? feed.url
      : await addressOf(link, found === undefined ? undefined : { ...page, url: found.url });
  const article = toArticle({ entry, feed, feedLang, url, page, feedText, fetchedAt: ports.fetchedAt });
  const old = entry.published === undefined && page?.published !== undefined && page.published <= ports.since;
  return { article, old };
}

/**
 * The id of an article: by the address its page gives, so that two feeds that link to it differently hold one article.
 * A site whose pages all name one address cannot make one article of them: with another text it is another article.
 */
function idOf(
  article: Omit<Article, 'id'> | undefined,
  { key, link, fingerprint }: ItemIdentity,
  taken: readonly Article[],
): string {
  if (article === undefined || link === undefined) return key;
  const ids = [hexId(addressKey(article.url)), key, hexId(`${key}\n${fingerprint}`)];
  return ids.find((id) => !taken.some((other) => other.id === id && other.textSha256 !== article.textSha256)) ?? key;
}

/** Whether this feed has brought the article already in this run, under another link. */
function isTaken({ url, textSha256 }: Omit<Article, 'id'>, taken: readonly Article[]): boolean {
  return taken.some((other) => addressKey(other.url) === addressKey(url) && other.textSha256 === textSha256);
}
