import type { SendOutcome } from '../contracts/delivery.ts';
import type { Clock } from '../contracts/ports.ts';

/** Tries in all, and the first wait between them, which doubles; a server that asks for more patience gets it. */
const MAX_TRIES = 4;
const FIRST_WAIT_MS = 1000;
/** A server that asks for more than this gets the message with a later call. */
const MAX_WAIT_MS = 30_000;

/** How to be patient. `known`: the other side knows a message it has had before, so that no answer is no reason to stop. */
export interface Patience {
  readonly clock: Clock;
  /** When nothing is tried any more. */
  readonly until: Date;
  readonly known?: boolean;
}

/** Tries to send until the other side takes it, refuses it for good, or asks for more patience than there is. */
export async function withPatience(
  { clock, until, known = false }: Patience,
  send: () => Promise<SendOutcome>,
): Promise<SendOutcome> {
  let backoff = FIRST_WAIT_MS;
  for (let tries = 1; ; tries += 1) {
    const outcome = await send();
    const asked = outcome.status === 'refused' ? outcome.retryAfterMs : undefined;
    const again = asked !== undefined || (outcome.status === 'unsure' && known);
    if (!again || tries === MAX_TRIES) return outcome;
    const wait = Math.max(asked ?? 0, backoff);
    if (wait > MAX_WAIT_MS || clock.now().getTime() + wait > until.getTime()) return outcome;
    await clock.sleep(wait);
    backoff *= 2;
  }
}
