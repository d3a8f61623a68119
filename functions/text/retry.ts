import type { Clock } from '../contracts/ports.ts';

/** When to try again, and when to give up. The wait doubles with each try. */
export interface RetryPolicy {
  readonly clock: Clock;
  /** In all, the first one included. */
  readonly maxTries: number;
  readonly firstWaitMs: number;
  /** A longer wait is not waited for. */
  readonly maxWaitMs?: number;
  /** A try that would begin later is not made. */
  readonly until?: Date;
  /** A number in [0, 1) that spreads the waits of rivals. */
  readonly random?: () => number;
}

/**
 * Tries until an outcome is final or the policy gives up; answers the last outcome.
 *
 * `waitFor` says how many milliseconds an outcome asks to wait at the least before the next try, or `undefined` when it
 * is final. Errors: those of the attempts, which are not tried again.
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
