import type { Clock } from '../contracts/ports.ts';

/** When to retry and when to give up. The wait doubles with each attempt. */
export interface RetryPolicy {
  readonly clock: Clock;
  /** Including the first attempt. */
  readonly maxTries: number;
  readonly firstWaitMs: number;
  /** Gives up rather than wait longer. */
  readonly maxWaitMs?: number;
  /** Gives up rather than start an attempt later. */
  readonly until?: Date;
  /** A number in [0, 1) for jitter, so that concurrent callers do not retry together. */
  readonly random?: () => number;
}

/**
 * Repeats `attempt` until its outcome is final or the policy gives up; returns the last outcome.
 *
 * `waitFor` gives the minimum wait in milliseconds before the next attempt, or `undefined` for a final outcome.
 * Errors: those of the attempts, which are not retried.
 */
export async function retry<T>(
  { clock, maxTries, firstWaitMs, maxWaitMs = Number.POSITIVE_INFINITY, until, random = () => 0.5 }: RetryPolicy,
  attempt: () => Promise<T>,
  waitFor: (outcome: T) => number | undefined,
): Promise<T> {
  let backoff = firstWaitMs;
  for (let tries = 1; ; tries += 1) {
    const outcome = await attempt();
    const asked = waitFor(outcome);
    if (asked === undefined || tries === maxTries) return outcome;
    const wait = Math.max(asked, backoff * (0.5 + random()));
    const isLate = until !== undefined && clock.now().getTime() + wait > until.getTime();
    if (wait > maxWaitMs || isLate) return outcome;
    await clock.sleep(wait);
    backoff *= 2;
  }
}
