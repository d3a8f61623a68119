import type { FeedConfig } from '../contracts/config.ts';
import type { FeedReport, Problem } from '../contracts/digest.ts';
import type { PageResponse, Validators } from '../contracts/ports.ts';
import type { FeedState, MovedFeed } from '../contracts/stored.ts';
import { definedOnly } from '../text/defined-only.ts';
import type { PollingHints } from './feed/parsed-feed.ts';
import { nextPoll, nextPollAfterFailure } from './poll-policy.ts';

/** A redirect for good is believed when it stood this long and was met this often: servers are misconfigured for days. */
const CONFIRMED_AFTER_MS = 7 * 86_400_000;
const CONFIRMED_POLLS = 3;

/** A state from further in the future was written by a clock that went wrong; its next check says nothing. */
const CLOCK_SKEW_MS = 3_600_000;

/** The state of a feed as a run finds it. Another address in the configuration is another feed, but for its items. */
export function stateFor(feed: FeedConfig, earlier: FeedState | undefined, edition: string): FeedState {
  if (earlier?.url === feed.url) return { ...earlier, edition };
  return { url: feed.url, seen: earlier?.seen ?? [], failures: 0, gone: false, edition };
}

/** Until when a feed is not to be polled; nothing when it is due at `now`. */
export function restsUntil({ nextCheck, lastChecked }: FeedState, now: Date): string | undefined {
  if (nextCheck === undefined || Date.parse(nextCheck) <= now.getTime()) return undefined;
  const wrongClock = lastChecked !== undefined && Date.parse(lastChecked) > now.getTime() + CLOCK_SKEW_MS;
  return wrongClock ? undefined : nextCheck;
}

/** Where a feed is asked: at its configured address, until a move for good has been confirmed over time. */
export function addressToAsk({ url, moved }: FeedState, now: Date): string {
  if (moved === undefined || moved.polls < CONFIRMED_POLLS) return url;
  return now.getTime() - Date.parse(moved.since) >= CONFIRMED_AFTER_MS ? moved.url : url;
}

/** The validators that the last answer gave, if it gave any. */
export function validatorsOf({ validatorsUrl, etag, lastModified }: FeedState): Validators | undefined {
  if (validatorsUrl === undefined || (etag === undefined && lastModified === undefined)) return undefined;
  return { url: validatorsUrl, etag, lastModified };
}

/** The state after an answer that could be used: read, or not changed since (then validators and hints stay). */
export function stateAfterAnswer(
  state: FeedState,
  answer: PageResponse,
  at: Date,
  read?: { readonly seen: FeedState['seen']; readonly boilerplate: string[]; readonly pollingHints: PollingHints },
): FeedState {
  const { failures: _, failingSince: __, problem: ___, moved: ____, ...kept } = state;
  const moved = movedAfter(state, answer, at);
  const pollingHints = (read?.pollingHints ?? state.pollingHints) as PollingHints | undefined;
  const next: FeedState = {
    ...(read === undefined ? kept : withoutValidators(kept)),
    failures: 0,
    lastOk: at.toISOString(),
    lastChecked: at.toISOString(),
    nextCheck: nextPoll({ headers: answer.headers, at, hints: pollingHints }).toISOString(),
    ...definedOnly({ moved }),
  };
  if (read === undefined) return next;
  const { etag, 'last-modified': lastModified } = answer.headers;
  return {
    ...next,
    seen: read.seen,
    ...(read.boilerplate.length === 0 ? {} : { boilerplate: read.boilerplate }),
    pollingHints: read.pollingHints as NonNullable<FeedState['pollingHints']>,
    validatorsUrl: answer.url,
    ...definedOnly({ etag, lastModified }),
  };
}

/** The state after a failure; a new address that fails is forgotten: a wrong redirect must not take a feed away. */
export function stateAfterFailure(
  { moved: _, ...state }: FeedState,
  problem: Problem,
  at: Date,
  headers: PageResponse['headers'] = {},
): FeedState {
  const failures = state.failures + 1;
  return {
    ...state,
    failures,
    failingSince: state.failingSince ?? at.toISOString(),
    problem,
    lastChecked: at.toISOString(),
    nextCheck: nextPollAfterFailure(headers, at, failures).toISOString(),
  };
}

/** What of a feed's health changed in this run: reported once, when a feed begins to fail and when it recovers. */
export function changeOf(before: FeedState, after: FeedState): Pick<FeedReport, 'change' | 'failingSince'> {
  const [failed, fails] = [before, after].map(({ failures, gone }) => failures > 0 || gone);
  return {
    ...definedOnly({ failingSince: after.failingSince }),
    ...((fails && !failed) || (after.gone && !before.gone) ? { change: 'began-failing' as const } : {}),
    ...(failed && !fails ? { change: 'recovered' as const } : {}),
  };
}

function withoutValidators({ validatorsUrl: _, etag: __, lastModified: ___, ...state }: Omit<FeedState, 'failures'>) {
  return state;
}

function movedAfter(state: FeedState, { permanentUrl }: PageResponse, at: Date): MovedFeed | undefined {
  const { moved } = state;
  const confirmed = moved !== undefined && addressToAsk(state, at) === moved.url;
  // Asked at its confirmed new address a feed answers without a redirect, and has moved all the same.
  if (permanentUrl === undefined) return confirmed ? moved : undefined;
  if (moved?.url === permanentUrl) return { ...moved, polls: moved.polls + 1 };
  return { url: permanentUrl, since: at.toISOString(), polls: 1 };
}
