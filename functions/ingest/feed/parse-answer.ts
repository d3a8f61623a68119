import { FeedError, isDigestError } from '../../contracts/errors.ts';
import type { PageResponse, WithinTime } from '../../contracts/ports.ts';
import { definedOnly } from '../../text/defined-only.ts';
import { parseFeed } from './parse-feed.ts';
import type { ParsedFeed } from './parsed-feed.ts';

/** For each synchronous part of a parse; no feed of ten megabytes takes a third of this. */
const MAX_PARSE_MS = 10_000;

/**
 * Parses what a server answered as a feed, under a time limit that holds even when the work never yields.
 *
 * `feed` is the address in errors. Errors: FeedError, `time-limit` among its codes.
 */
export async function parseAnswer(answer: PageResponse, feed: string, within: WithinTime): Promise<ParsedFeed> {
  const about = { feed, base: answer.url, ...definedOnly({ contentType: answer.headers['content-type'] }) };
  try {
    return await parseFeed(answer.body, about, (work) => within(MAX_PARSE_MS, work));
  } catch (error) {
    if (!isDigestError(error) || error.code !== 'time-limit') throw error;
    const message = `cannot parse feed ${feed}: it takes over ${MAX_PARSE_MS / 1000} seconds`;
    throw new FeedError(message, { feed, code: error.code, cause: error });
  }
}
