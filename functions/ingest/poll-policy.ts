import { retryAfterMs } from '../text/retry-after.ts';
import type { PollingHints } from './feed/parsed-feed.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** No feed is asked more often. Source: what those who run feed servers ask for (rachelbythebay.com, feed reader score). */
export const MIN_INTERVAL_MS = HOUR;

/** Hints and failures put a poll off by less than a day, so that a daily edition asks every feed. */
const MAX_PUT_OFF_MS = 23 * HOUR;

/** A server that asks for a longer pause has made a mistake. */
const MAX_RETRY_AFTER_MS = 30 * 24 * HOUR;

/** What an answer says about the next poll: headers in lower case, the time it came, the hints of the feed itself. */
export interface PollAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly at: Date;
  readonly hints?: PollingHints | undefined;
}

/**
 * When to poll a feed again that was read: after an hour at the earliest, later where `Cache-Control`,
 * `Expires`, `ttl`, `skipHours` or `skipDays` say so (by less than a day), and never before `Retry-After`.
 *
 * Source: RFC 9111, 4.2.1; RFC 9110, 10.2.3; RSS 2.0.
 */
export function nextPoll({ headers, at, hints = {} }: PollAnswer): Date {
  const latest = at.getTime() + MAX_PUT_OFF_MS;
  const fresh = Math.max(MIN_INTERVAL_MS, freshMs(headers, at), (hints.ttlMinutes ?? 0) * MINUTE);
  let next = Math.min(latest, at.getTime() + fresh);
  while (next < latest && isSkipped(new Date(next), hints)) next = Math.min(latest, nextHour(next));
  return new Date(Math.max(next, retryAfter(headers, at)?.getTime() ?? 0));
}

/** When to poll a feed again that failed: an hour after the first failure, then twice as late each time. */
export function nextPollAfterFailure(headers: PollAnswer['headers'], at: Date, failures: number): Date {
  const backOff = Math.min(MAX_PUT_OFF_MS, MIN_INTERVAL_MS * 2 ** Math.min(10, Math.max(0, failures - 1)));
  return new Date(Math.max(at.getTime() + backOff, retryAfter(headers, at)?.getTime() ?? 0));
}

/** When `Retry-After` allows the next request, a month from now at the most; nothing when it says nothing. */
export function retryAfter(headers: PollAnswer['headers'], at: Date): Date | undefined {
  const wait = retryAfterMs(headers['retry-after'], at);
  return wait === undefined ? undefined : new Date(at.getTime() + Math.min(wait, MAX_RETRY_AFTER_MS));
}

/** For how long an answer stays fresh by its headers; `max-age` counts before `Expires`, less the age it came with. */
function freshMs(headers: PollAnswer['headers'], at: Date): number {
  const control = headers['cache-control']?.toLowerCase() ?? '';
  if (/\bno-(?:cache|store)\b/.test(control)) return 0;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/.exec(control)?.[1];
  if (maxAge !== undefined) return Math.max(0, Number(maxAge) - (Number(headers.age) || 0)) * 1000;
  const expires = Date.parse(headers.expires ?? '');
  if (Number.isNaN(expires)) return 0;
  // The server's clock may be wrong; what counts is how far ahead of it the date lies.
  const sent = Date.parse(headers.date ?? '');
  return Math.max(0, expires - (Number.isNaN(sent) ? at.getTime() : sent));
}

function isSkipped(time: Date, { skipHours, skipDays }: PollingHints): boolean {
  return (skipHours?.includes(time.getUTCHours()) ?? false) || (skipDays?.includes(time.getUTCDay()) ?? false);
}

function nextHour(time: number): number {
  return (Math.floor(time / HOUR) + 1) * HOUR;
}
