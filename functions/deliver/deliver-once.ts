import { DeliveryRecord, type SendOutcome } from '../contracts/delivery.ts';
import type { Problem } from '../contracts/digest.ts';
import { readStored, writeStored } from '../contracts/stored-json.ts';
import { definedOnly } from '../text/defined-only.ts';
import type { DeliverPorts, Edition } from './ports.ts';

/** What happened to one message in this call. */
export interface MessageReport {
  readonly status: 'sent' | 'already-sent' | 'unconfirmed' | 'failed';
  readonly problem?: Problem;
}

/**
 * Sends one message at most once, however often and by however many calls at once this is called.
 *
 * A record is claimed first (`If-None-Match: *`), then the message is sent, then the record is settled. A call that dies
 * in between leaves its claim: nobody knows whether the message was sent, so it is reported and never sent again. Only
 * after a definite refusal may a later call take the record over (`If-Match`).
 * Errors: StoreError before anything is sent; after that it is logged, and the claim stays.
 */
export async function deliverOnce(
  { key, channel, edition }: { readonly key: string; readonly channel: string; readonly edition: Edition },
  { store, clock, newClaim, log }: DeliverPorts,
  send: () => Promise<SendOutcome>,
): Promise<MessageReport> {
  const known = await readStored(store, key, DeliveryRecord);
  if (known?.value.status === 'sent') return { status: 'already-sent' };
  if (known?.value.status === 'claimed') {
    return { status: 'unconfirmed', problem: known.value.problem ?? lostCall(known.value) };
  }
  const claimed: DeliveryRecord = {
    schemaVersion: 1,
    digestId: edition.digestId,
    editionId: edition.editionId,
    channel,
    status: 'claimed',
    claim: newClaim(),
    at: clock.now().toISOString(),
  };
  const put = await writeStored(store, key, claimed, known === undefined ? 'absent' : { ifMatch: known.etag });
  // Another call claimed it first: that one sends, and reports.
  if (put.status === 'refused') return { status: 'already-sent' };
  const outcome = await send();
  const { receipt, problem } = { receipt: undefined, problem: undefined, ...outcome };
  const settled: DeliveryRecord = {
    ...claimed,
    status: outcome.status === 'unconfirmed' ? 'claimed' : outcome.status,
    ...definedOnly({ receipt, problem }),
  };
  try {
    await writeStored(store, key, settled, { ifMatch: put.etag });
  } catch (error) {
    log.error('a delivery could not be recorded; it is not sent again', { key, error: String(error) });
  }
  if (outcome.status === 'sent') return { status: 'sent' };
  return { status: outcome.status === 'refused' ? 'failed' : 'unconfirmed', problem: outcome.problem };
}

function lostCall({ at }: DeliveryRecord): Problem {
  return { code: 'in-doubt', message: `a call that began to send at ${at} ended without recording the outcome` };
}
