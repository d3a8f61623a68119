import { withinTime } from '../../../functions/adapters/within-time.ts';
import type { FeedConfig, FetchConfig } from '../../../functions/contracts/config.ts';
import { FetchError, type FetchFailure, isDigestError } from '../../../functions/contracts/errors.ts';
import type { FetchPage, PageResponse } from '../../../functions/contracts/ports.ts';
import { parseAnswer } from '../../../functions/ingest/feed/parse-answer.ts';
import type { ParsedFeed } from '../../../functions/ingest/feed/parsed-feed.ts';
import { definedOnly } from '../../../functions/text/defined-only.ts';
import type { Finding } from './feed-findings.ts';
import { feedLinksOf } from './feed-links.ts';

/** What a feed's server gave: the feed and where it lay, or why there is none; and a move if there was one. */
export interface FeedAnswer {
  readonly parsed?: ParsedFeed;
  readonly finalUrl?: string;
  readonly findings: readonly Finding[];
}

const ACCEPT = 'application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, */*;q=0.5';

/**
 * Asks one feed once, within the limits of `fetch`, and reads what comes.
 *
 * Errors: none of ours; what goes wrong is a finding.
 */
export async function requestFeed(
  { url }: Pick<FeedConfig, 'url'>,
  { fetchPage, fetch }: { fetchPage: FetchPage; fetch: FetchConfig },
): Promise<FeedAnswer> {
  let answer: PageResponse;
  try {
    answer = await fetchPage({
      url,
      accept: ACCEPT,
      maxBytes: fetch.maxMegabytes * 1_000_000,
      timeoutMs: fetch.timeoutSeconds * 1000,
    });
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return { findings: [finding('unreachable', `${error.message}; ${REMEDIES[error.reason] ?? 'try again later'}`)] };
  }
  const { status, permanentUrl } = answer;
  if (status === 410) return { findings: [finding('gone', 'the server says that it is gone permanently; remove it')] };
  if (status < 200 || status > 299) return { findings: [finding('http-status', statusMessage(answer, url))] };
  try {
    const parsed = await parseAnswer(answer, url, withinTime);
    const message = `it has moved for good to ${permanentUrl}; write that address here`;
    return { parsed, finalUrl: answer.url, findings: permanentUrl === undefined ? [] : [finding('moved', message)] };
  } catch (error) {
    if (!isDigestError(error)) throw error;
    return { findings: [finding('not-a-feed', notAFeed(answer, error.message))] };
  }
}

/** What to do about an address that cannot be fetched. */
const REMEDIES: Partial<Record<FetchFailure, string>> = {
  dns: 'is its host spelled right, and this machine online?',
  timeout: 'try again later, or give it more time (fetch.timeoutSeconds)',
  'too-large': 'allow more (fetch.maxMegabytes), or look for a smaller feed of the outlet',
  'too-many-redirects': 'look for its present address at the outlet',
  'bad-encoding': 'look for another feed of the outlet',
  scheme: 'look for its present address at the outlet',
  credentials: 'look for its present address at the outlet',
  port: 'look for its present address at the outlet',
  'private-address': 'feeds are read from the public internet only',
};

function notAFeed({ body, headers, url }: PageResponse, why: string): string {
  const contentType = headers['content-type'];
  const links = feedLinksOf(body, { url, ...definedOnly({ contentType }) });
  if (links.length === 0) return why;
  return `this is a web page, which names ${links.length === 1 ? 'its feed' : 'its feeds'}: ${links.join(' , ')}`;
}

function statusMessage({ status, url, headers }: PageResponse, asked: string): string {
  const from = url === asked ? 'its server' : `${url}, where it leads,`;
  const answered = `${from} answered ${status}`;
  if (status === 404) return `${answered}: there is nothing at this address; look for the new one at the outlet`;
  if (status === 401 || status === 403) return `${answered}: it does not let us in; ask the outlet, or take it out`;
  if (status === 429 || status >= 500) {
    const wait = headers['retry-after'];
    return `${answered}: try again later${wait === undefined ? '' : ` (it asks us to wait: ${wait})`}`;
  }
  return answered;
}

function finding(code: Finding['code'], message: string): Finding {
  return { code, level: 'problem', about: 'url', message };
}
