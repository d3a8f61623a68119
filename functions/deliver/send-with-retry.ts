import type { SendOutcome } from '../contracts/delivery.ts';
import type { Clock } from '../contracts/ports.ts';
import { retry } from '../text/retry.ts';

/** A server that asks for a longer wait gets the message from a later call. */
const POLICY = { maxTries: 4, firstWaitMs: 1000, maxWaitMs: 30_000 };

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
  return retry({ clock, until, ...POLICY }, send, (outcome) => {
    if (outcome.status === 'refused') return outcome.retryAfterMs;
    return outcome.status === 'unconfirmed' && isIdempotent ? 0 : undefined;
  });
}
