import { withinTime } from '../../../functions/adapters/within-time.ts';
import type { DepecheConfig, FeedConfig } from '../../../functions/contracts/config.ts';
import { isDigestError } from '../../../functions/contracts/errors.ts';
import type { FetchPage } from '../../../functions/contracts/ports.ts';
import { definedOnly } from '../../../functions/text/defined-only.ts';
import { normalizeLine } from '../../../functions/text/normalize-text.ts';
import { type Finding, feedLanguage, findingsOf, newestOf } from './feed-findings.ts';
import { inHostLanes } from './in-host-lanes.ts';
import { type FeedAnswer, requestFeed } from './request-feed.ts';
import { sameFeeds } from './same-feeds.ts';

/** A finding with the line of the configuration it speaks of. */
export interface PlacedFinding extends Omit<Finding, 'about'> {
  readonly line?: number;
}

/** A feed of a digest as it was found: what it holds, as far as it could be read, and what is wrong with it. */
export interface CheckedFeed {
  readonly digest: string;
  readonly id: string;
  readonly url: string;
  readonly line?: number;
  readonly entries?: number;
  readonly newest?: string;
  readonly lang?: string;
  readonly findings: readonly PlacedFinding[];
}

/** What checking feeds needs. `nowOf` is the time as of which a feed is checked; `onFeed` is called after each request. */
export interface CheckFeedsPorts {
  readonly fetchPage: FetchPage;
  readonly nowOf: (feed: FeedConfig) => Date;
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
  readonly onFeed?: (asked: { readonly url: string; readonly done: number; readonly all: number }) => void;
  readonly signal?: AbortSignal;
}

/** Hosts requested at the same time; each gets one request at a time. */
const MAX_HOSTS = 5;

/** Reading the texts of a feed takes a fraction of this. */
const MAX_READ_MS = 10_000;

/**
 * Requests every feed of a configuration once and reports what it contains and what is wrong with it.
 *
 * Shape: the feeds of all digests in the order of the configuration; `undefined` when the signal stopped it. A feed that
 * appears in two digests is requested once. Errors: none of ours; what goes wrong is a finding.
 */
export async function checkFeeds(config: DepecheConfig, ports: CheckFeedsPorts): Promise<CheckedFeed[] | undefined> {
  const answers = new Map<string, FeedAnswer>();
  const urls = [...new Set(config.digests.flatMap(({ feeds }) => feeds.map(({ url }) => url)))];
  await inHostLanes(urls, {
    hostOf: (url) => new URL(url).host,
    mostHosts: MAX_HOSTS,
    signal: ports.signal,
    work: async (url) => {
      answers.set(url, await requestFeed({ url }, { fetchPage: ports.fetchPage, fetch: config.fetch }));
      ports.onFeed?.({ url, done: answers.size, all: urls.length });
    },
  });
  if (answers.size < urls.length) return undefined;
  return config.digests.flatMap((digest, at) => checkDigest(digest, at, answers, ports));
}

function checkDigest(
  { id: digest, feeds }: DepecheConfig['digests'][number],
  at: number,
  answers: ReadonlyMap<string, FeedAnswer>,
  { lineOf, nowOf }: CheckFeedsPorts,
): CheckedFeed[] {
  const lineAt = (feed: number, key: keyof FeedConfig): { line?: number } => {
    const line = lineOf(['digests', at, 'feeds', feed, key]);
    return definedOnly({ line });
  };
  const read = feeds.flatMap(({ id, url }, number) => {
    const { parsed, finalUrl = url } = answers.get(url) ?? {};
    const { line } = lineAt(number, 'url');
    const name = `"${id}"${line === undefined ? '' : ` (line ${line})`}`;
    return parsed === undefined ? [] : [{ number, name, finalUrl, parsed }];
  });
  const same = new Map(sameFeeds(read).map((finding, index) => [read[index]?.number, finding]));
  return feeds.map((feed, number) => {
    const { parsed, findings = [] } = answers.get(feed.url) ?? {};
    const twin = same.get(number);
    const facts = parsed === undefined ? { findings: [] } : factsOf(feed, parsed, nowOf(feed));
    const all = [...findings, ...(twin === undefined ? [] : [twin]), ...facts.findings];
    return {
      digest,
      id: feed.id,
      url: feed.url,
      ...lineAt(number, 'url'),
      ...facts,
      findings: all.map(({ about, message, ...finding }) => ({
        ...finding,
        message: normalizeLine(message),
        ...lineAt(number, about),
      })),
    };
  });
}

/** What a feed contains, under a deadline that hostile markup cannot exceed. */
function factsOf(
  feed: FeedConfig,
  parsed: NonNullable<FeedAnswer['parsed']>,
  now: Date,
): { entries: number; newest?: string; lang?: string; findings: Finding[] } {
  const newest = newestOf(parsed.entries, now);
  const known = { entries: parsed.entries.length, ...definedOnly({ newest }) };
  try {
    return withinTime(MAX_READ_MS, () => {
      const lang = feedLanguage(parsed);
      return { ...known, ...definedOnly({ lang }), findings: findingsOf(feed, parsed, now) };
    });
  } catch (error) {
    if (!isDigestError(error)) throw error;
    const message = `its texts cannot be read: ${error.message}`;
    return { ...known, findings: [{ code: 'not-a-feed', level: 'problem', about: 'url', message }] };
  }
}
