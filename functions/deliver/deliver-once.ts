import { DeliveryRecord, type SendOutcome } from '../contracts/delivery.ts';
import type { Problem } from '../contracts/digest.ts';
import { readStored, writeStored } from '../contracts/stored-json.ts';
import { definedOnly } from '../text/defined-only.ts';
import type { DeliverPorts, Edition } from './deliver.ts';

/** What became of one message in this call. */
export interface MessageReport {
  readonly status: 'sent' | 'before' | 'unsure' | 'failed';
  readonly problem?: Problem;
}

/**
 * Sends one message at most once, however often and from however many calls this is asked for.
 *
 * A record is claimed first (`If-None-Match: *`), then the message goes out, then the record says so. A call that dies
 * in between leaves a claim: nobody knows whether the message went out, so it is never sent again, and told. Only where
 * the other side said for certain that it did not take it may a later call take the record over (`If-Match`).
 * Errors: StoreError before anything is sent; after that it is logged, and the claim stands.
 */
export async function deliverOnce(
  { key, channel, edition }: { readonly key: string; readonly channel: string; readonly edition: Edition },
  { store, clock, newClaim, log }: DeliverPorts,
  send: () => Promise<SendOutcome>,
): Promise<MessageReport> {
  const known = await readStored(store, key, DeliveryRecord);
  if (known?.value.status === 'sent') return { status: 'before' };
  if (known?.value.status === 'claimed') return { status: 'unsure', problem: known.value.problem ?? lost(known.value) };
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
  // Another call was faster: it sends, and reports.
  if (put.status === 'refused') return { status: 'before' };
  const outcome = await send();
  const { receipt, problem } = { receipt: undefined, problem: undefined, ...outcome };
  const settled: DeliveryRecord = {
    ...claimed,
    status: outcome.status === 'unsure' ? 'claimed' : outcome.status,
    ...definedOnly({ receipt, problem }),
  };
  try {
    await writeStored(store, key, settled, { ifMatch: put.etag });
  } catch (error) {
    log.error('a delivery could not be recorded; it is not sent again', { key, error: String(error) });
  }
  if (outcome.status === 'sent') return { status: 'sent' };
  return { status: outcome.status === 'refused' ? 'failed' : 'unsure', problem: outcome.problem };
}

function lost({ at }: DeliveryRecord): Problem {
  return { code: 'in-doubt', message: `a call that began to send at ${at} never said what became of it` };
}
