import type { SendOutcome } from '../contracts/delivery.ts';
import type { Clock } from '../contracts/ports.ts';
import { retry } from '../text/retry.ts';

const MAX_TRIES = 4;
const FIRST_WAIT_MS = 1000;
/** A server that asks for a longer wait gets the message from a later call. */
const MAX_WAIT_MS = 30_000;

/** Until when to try. `isIdempotent`: the receiver drops a message it already has, so one without a response is sent again. */
export interface SendPolicy {
  readonly clock: Clock;
  readonly until: Date;
  readonly isIdempotent?: boolean;
}

/** Sends until the receiver accepts the message, refuses it for good, or asks for a longer wait than there is time. */
export function sendWithRetry(
  { clock, until, isIdempotent = false }: SendPolicy,
  send: () => Promise<SendOutcome>,
): Promise<SendOutcome> {
  const policy = { clock, until, maxTries: MAX_TRIES, firstWaitMs: FIRST_WAIT_MS, maxWaitMs: MAX_WAIT_MS };
  return retry(policy, send, (outcome) => {
    if (outcome.status === 'refused') return outcome.retryAfterMs;
    return outcome.status === 'unconfirmed' && isIdempotent ? 0 : undefined;
  });
}
