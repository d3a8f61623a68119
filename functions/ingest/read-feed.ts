import type { Article } from '../contracts/article.ts';
import type { FeedConfig, StoredDigestConfig } from '../contracts/config.ts';
import type { FeedReport, Problem } from '../contracts/digest.ts';
import { isDigestError } from '../contracts/errors.ts';
import type { FetchPage, Log, PageResponse } from '../contracts/ports.ts';
import type { FeedState, SeenItem } from '../contracts/stored.ts';
import { hexId } from '../text/sha256.ts';
import { canonicalUrl } from './canonical-url.ts';
import { parseFeed } from './feed/parse-feed.ts';
import type { FeedEntry, ParsedFeed } from './feed/parsed-feed.ts';
import { type ReadPage, readPage } from './page/read-page.ts';
import { feedTextOf, fingerprintOf, identityOf, toArticle } from './to-article.ts';

/** What reading a feed needs to know and to ask. */
export interface ReadFeedPorts {
  readonly fetchPage: FetchPage;
  readonly mayFetch: (url: string) => Promise<boolean>;
  readonly log: Log;
  readonly config: StoredDigestConfig;
  readonly editionId: string;
  /** Articles published before this are not news any more. */
  readonly since: string;
  readonly fetchedAt: string;
}

/** What became of a feed: its new articles, its report, and its state to come. */
export interface FeedOutcome {
  readonly articles: Article[];
  readonly report: FeedReport;
  readonly state: FeedState;
}

const ACCEPT_FEED =
  'application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1';
const ACCEPT_PAGE = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1';

/** Enough to tell new from old in the largest feed, and bounded. */
const MOST_SEEN = 1000;
const MOST_NEW = 100;

/**
 * Reads one feed: a conditional request, its new and edited items, and the pages of those that hold only a teaser.
 *
 * Errors: none of ours; a feed that fails is reported with its problem, and its earlier state is kept.
 */
export async function readFeed(
  feed: FeedConfig,
  earlier: FeedState | undefined,
  ports: ReadFeedPorts,
): Promise<FeedOutcome> {
  const base = stateOf(feed, earlier, ports);
  const report = (health: FeedReport['health'], problem?: Problem): FeedReport => ({
    id: feed.id,
    name: feed.name,
    health,
    items: 0,
    ...(problem === undefined ? {} : { problem }),
  });
  if (base.gone) return { articles: [], report: report('gone', GONE), state: base };
  try {
    const answer = await askFeed(base, ports);
    const moved = movedTo(answer.permanentUrl ?? base.permanentUrl);
    if (answer.status === 304) {
      const state = { ...base, failures: 0, lastOk: ports.fetchedAt };
      return { articles: [], report: report('unchanged', moved), state };
    }
    if (answer.status === 410 && base.permanentUrl === undefined)
      return { articles: [], report: report('gone', GONE), state: { ...base, gone: true } };
    if (answer.status >= 400) {
      const problem = { code: 'http-status', message: `the server of ${answer.url} answered ${answer.status}` };
      return { articles: [], report: report('failing', problem), state: failed(base) };
    }
    const contentType = answer.headers['content-type'];
    const parsed = await parseFeed(answer.body, {
      feed: feed.url,
      base: answer.url,
      ...(contentType === undefined ? {} : { contentType }),
    });
    const { articles, seen, pages } = await takeEntries(parsed, feed, base.seen, ports);
    const state = { ...base, ...addressOf(answer), seen, failures: 0, lastOk: ports.fetchedAt };
    const ok = {
      ...report('ok', moved ?? (parsed.repaired === true ? BROKEN : undefined)),
      items: articles.length,
      ...(pages.length === 0 ? {} : { pages }),
    };
    return { articles, report: ok, state };
  } catch (error) {
    if (!isDigestError(error)) throw error;
    ports.log.warn('feed failed', { feed: feed.id, code: error.code, message: error.message });
    return {
      articles: [],
      report: report('failing', { code: error.code, message: error.message }),
      state: failed(base),
    };
  }
}

const GONE = { code: 'gone', message: 'the server says this feed is gone for good; take it out of the configuration' };

function stateOf(feed: FeedConfig, earlier: FeedState | undefined, { fetchedAt, editionId }: ReadFeedPorts): FeedState {
  // Another address in the configuration is another feed: its validators and its end say nothing here.
  const same = earlier?.url === feed.url ? earlier : undefined;
  return {
    seen: earlier?.seen ?? [],
    failures: 0,
    gone: false,
    ...same,
    url: feed.url,
    lastChecked: fetchedAt,
    edition: editionId,
  };
}

const BROKEN = {
  code: 'repaired',
  message: 'its XML is broken (elements that are never closed); what could be read of it was',
};

/** Says where a feed has moved for good; it is read there, and the operator is told until the configuration says so. */
function movedTo(url: string | undefined): Problem | undefined {
  if (url === undefined) return undefined;
  return {
    code: 'moved',
    message: `this feed has moved for good to ${url}; write that address into the configuration`,
  };
}

/** A new address that fails is forgotten: a misconfigured server must not take a feed away for ever. */
function failed({ permanentUrl: _, ...state }: FeedState): FeedState {
  return { ...state, failures: state.failures + 1 };
}

function askFeed(state: FeedState, { fetchPage, config }: ReadFeedPorts): Promise<PageResponse> {
  const url = state.permanentUrl ?? state.url;
  const valid = state.validatorsUrl === url;
  return fetchPage({
    url,
    accept: ACCEPT_FEED,
    maxBytes: config.fetch.maxMegabytes * 1_000_000,
    timeoutMs: config.fetch.timeoutSeconds * 1000,
    ...(valid && state.etag !== undefined ? { etag: state.etag } : {}),
    ...(valid && state.lastModified !== undefined ? { lastModified: state.lastModified } : {}),
  });
}

/** Validators are kept byte for byte, and only for the address that gave them. */
function addressOf(answer: PageResponse): Pick<FeedState, 'permanentUrl' | 'validatorsUrl' | 'etag' | 'lastModified'> {
  const { url, permanentUrl, headers } = answer;
  const { etag, 'last-modified': lastModified } = headers;
  return {
    ...(permanentUrl === undefined ? {} : { permanentUrl }),
    validatorsUrl: url,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

async function takeEntries(
  parsed: ParsedFeed,
  feed: FeedConfig,
  before: readonly SeenItem[],
  ports: ReadFeedPorts,
): Promise<{ articles: Article[]; seen: SeenItem[]; pages: NonNullable<FeedReport['pages']> }> {
  const known = new Map(before.map((item) => [item.key, item]));
  const now = new Map<string, SeenItem>();
  const articles: Article[] = [];
  const pages: NonNullable<FeedReport['pages']> = [];
  for (const entry of parsed.entries) {
    const identity = identityOf(entry, feed.id);
    if (identity === undefined || now.has(hexId(identity))) continue;
    const key = hexId(identity);
    const item = { key, articleId: key, fingerprint: fingerprintOf(entry) };
    const earlier = known.get(key);
    now.set(key, item);
    if (earlier?.fingerprint === item.fingerprint) continue;
    if (entry.published !== undefined && entry.published <= ports.since && earlier === undefined) continue;
    if (articles.length >= MOST_NEW) continue;
    const article = await readEntry(entry, identity, parsed.lang, feed, ports, pages);
    if (article === undefined) continue;
    articles.push(
      earlier === undefined
        ? article
        : { ...article, id: hexId(`${identity}\n${article.textSha256}`), revisionOf: key },
    );
  }
  const older = before.filter((item) => !now.has(item.key));
  return { articles, seen: [...now.values(), ...older].slice(0, MOST_SEEN), pages };
}

async function readEntry(
  entry: FeedEntry,
  identity: string,
  feedLang: string | undefined,
  feed: FeedConfig,
  ports: ReadFeedPorts,
  pages: NonNullable<FeedReport['pages']>,
): Promise<Article | undefined> {
  const feedText = feedTextOf(entry, feed);
  const link = entry.link === undefined ? undefined : canonicalUrl(entry.link);
  const page = link !== undefined && feedText.teaser ? await tryPage(link, ports, pages) : undefined;
  if (page === undefined && feedText.text === '' && entry.title.trim() === '') return undefined;
  const url = link ?? canonicalUrl(entry.guid ?? '') ?? feed.url;
  return toArticle({ entry, feed, feedLang, identity, url, page, feedText, fetchedAt: ports.fetchedAt });
}

/** Reads an article's page; what stands in the way is reported, and the teaser of the feed has to do. */
async function tryPage(
  url: string,
  ports: ReadFeedPorts,
  pages: NonNullable<FeedReport['pages']>,
): Promise<ReadPage | undefined> {
  const { fetchPage, mayFetch, config } = ports;
  try {
    if (!(await mayFetch(url))) {
      pages.push({ url, code: 'robots', message: 'robots.txt of the site bars this page; only the teaser is used' });
      return undefined;
    }
    const answer = await fetchPage({
      url,
      accept: ACCEPT_PAGE,
      maxBytes: config.fetch.maxMegabytes * 1_000_000,
      timeoutMs: config.fetch.timeoutSeconds * 1000,
    });
    if (answer.status >= 400) {
      pages.push({ url, code: 'http-status', message: `the page answered ${answer.status}; only the teaser is used` });
      return undefined;
    }
    const contentType = answer.headers['content-type'];
    return readPage(answer.body, { url: answer.url, ...(contentType === undefined ? {} : { contentType }) });
  } catch (error) {
    if (!isDigestError(error)) throw error;
    pages.push({ url, code: error.code, message: error.message });
    return undefined;
  }
}
