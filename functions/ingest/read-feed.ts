import type { Article } from '../contracts/article.ts';
import type { FeedConfig } from '../contracts/config.ts';
import type { FeedReport, Problem } from '../contracts/digest.ts';
import { isDigestError } from '../contracts/errors.ts';
import type { Clock, Log, PageResponse } from '../contracts/ports.ts';
import type { FeedState } from '../contracts/stored.ts';
import {
  addressToAsk,
  changeOf,
  restsUntil,
  stateAfterAnswer,
  stateAfterFailure,
  stateFor,
  validatorsOf,
} from './feed-state.ts';
import type { TakeEntriesPorts } from './take-entries.ts';

/** What reading a feed needs to know and to ask. */
export interface ReadFeedPorts extends TakeEntriesPorts {
  readonly clock: Clock;
  readonly log: Log;
  readonly editionId: string;
}

/** What became of a feed: its new articles, its report, and its state to come. */
export interface FeedOutcome {
  readonly articles: Article[];
  readonly report: FeedReport;
  readonly state: FeedState;
}

const ACCEPT_FEED =
  'application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1';

/** Wait for a feed that is due in a moment: two runs an hour apart are never an hour to the second. */
const SHORT_WAIT_MS = 90_000;

/** Failures that are our own reserve: nothing is known of the feed, and it is asked in the next run. */
const NOT_ASKED: ReadonlySet<string> = new Set(['resting', 'deadline']);

/**
 * Reads one feed: a conditional request, its new and edited items, and the pages of those that hold only a teaser. A
 * feed that is not due is not requested.
 *
 * Errors: none of ours; a feed that fails is reported with its problem, and its earlier state is kept.
 */
export async function readFeed(
  feed: FeedConfig,
  earlier: FeedState | undefined,
  ports: ReadFeedPorts,
): Promise<FeedOutcome> {
  const { clock } = ports;
  const state = stateFor(feed, earlier, ports.editionId);
  const outcome = (health: FeedReport['health'], after: FeedState, about: Partial<FeedReport> = {}): FeedOutcome => ({
    articles: [],
    report: { id: feed.id, name: feed.name, health, items: 0, ...changeOf(state, after), ...about },
    state: after,
  });
  if (state.gone) return outcome('gone', state, { problem: GONE });
  const rest = restsUntil(state, clock.now());
  if (rest !== undefined) {
    const wait = Date.parse(rest) - clock.now().getTime();
    if (wait > SHORT_WAIT_MS) return outcome(...waiting(state, rest));
    await clock.sleep(wait);
  }
  try {
    const answer = await askFeed(state, ports);
    const at = clock.now();
    if (answer.status === 304) {
      const after = stateAfterAnswer(state, answer, at);
      return outcome('unchanged', after, { ...movedTo(after) });
    }
    if (answer.status === 410) {
      const gone = { ...stateAfterFailure(state, GONE, at, answer.headers), gone: true };
      return outcome('gone', gone, { problem: GONE });
    }
    if (answer.status >= 400) {
      const message = `the server of ${answer.url} answered ${answer.status}`;
      const problem = { code: 'http-status', message, values: { status: String(answer.status) } };
      return outcome('failing', stateAfterFailure(state, problem, at, answer.headers), { problem });
    }
    const { parseAnswer, takeEntries } = await loadParsers();
    const parsed = await parseAnswer(answer, feed.url, ports.within);
    const { articles, pages, left, seen, boilerplate } = await takeEntries(parsed, feed, earlier, ports);
    const after = stateAfterAnswer(state, answer, at, { seen, boilerplate, pollingHints: parsed.pollingHints });
    const read = outcome('ok', after, {
      items: articles.length,
      ...(left === 0 ? {} : { problem: tooMany(left) }),
      ...(parsed.repaired === true ? { problem: BROKEN } : {}),
      ...movedTo(after),
      ...(pages.length === 0 ? {} : { pages }),
    });
    return { ...read, articles };
  } catch (error) {
    if (!isDigestError(error)) throw error;
    const problem = { code: error.code, message: error.message };
    if (NOT_ASKED.has(error.code)) return outcome('waiting', state, { problem });
    return outcome('failing', stateAfterFailure(state, problem, clock.now()), { problem });
  }
}

const GONE = { code: 'gone', message: 'the server says this feed is gone for good; take it out of the configuration' };

const BROKEN = {
  code: 'repaired',
  message: 'its XML is broken (elements that are never closed); what could be read of it was',
};

const tooMany = (left: number): Problem => ({
  code: 'too-many-items',
  message: `it brought more new items than one edition takes from a feed; ${left} are left for the next one`,
  values: { left: String(left) },
});

/** A failing feed stays failing until it is due again; another one is merely not due. */
function waiting(state: FeedState, until: string): [FeedReport['health'], FeedState, Partial<FeedReport>] {
  if (state.problem !== undefined) return ['failing', state, { problem: state.problem }];
  const message = `not asked: it was read within the hour, or its server asks not to be asked before ${until}`;
  return ['waiting', state, { problem: { code: 'waiting', message } }];
}

/** Says where a feed has moved for good; reported until the configuration says so. */
function movedTo({ moved }: FeedState): { problem?: Problem } {
  if (moved === undefined) return {};
  const message = `this feed has moved for good to ${moved.url}; write that address into the configuration`;
  return { problem: { code: 'moved', message, values: { address: moved.url } } };
}

function askFeed(state: FeedState, { fetchPage, config, clock }: ReadFeedPorts): Promise<PageResponse> {
  return fetchPage({
    url: addressToAsk(state, clock.now()),
    accept: ACCEPT_FEED,
    maxBytes: config.fetch.maxMegabytes * 1_000_000,
    timeoutMs: config.fetch.timeoutSeconds * 1000,
    validators: validatorsOf(state),
  });
}

/** Loads what parses feeds and pages: more than all else of this station, and most polls bring nothing to parse. */
async function loadParsers() {
  return { ...(await import('./feed/parse-answer.ts')), ...(await import('./take-entries.ts')) };
}
