import type { EmailDelivery } from '../contracts/config.ts';
import { storeKeys } from '../contracts/keys.ts';
import { hexId } from '../text/sha256.ts';
import { addressMessage } from './address-message.ts';
import { deliverOnce, type MessageReport } from './deliver-once.ts';
import type { Edition, SendContext } from './ports.ts';
import { sendWithRetry } from './send-with-retry.ts';

/** Name of the channel in reports. */
export const emailChannel = 'email';

/**
 * Sends the published message of an edition to every reader, one message each: no reader sees another's address, each
 * message has its own record, and one that is refused affects no other.
 *
 * Returns what happened to each message, and how many there was no time for.
 * Errors: DeliveryError when the list of readers cannot be read; StoreError.
 */
export async function deliverEmail(
  { from, to, contactList }: EmailDelivery,
  message: string,
  edition: Edition,
  { senders: { mailbox }, ports, until }: SendContext,
): Promise<{ reports: MessageReport[]; remaining: number }> {
  const addresses = contactList === undefined ? (to ?? []) : await mailbox.contacts(contactList);
  const readers = [...new Map(addresses.map((address) => [address.toLowerCase(), address])).entries()];
  const reports: MessageReport[] = [];
  for (const [folded, address] of readers) {
    if (ports.clock.now() >= until) break;
    const key = storeKeys.delivery(edition.digestId, edition.editionId, { reader: hexId(`${emailChannel} ${folded}`) });
    const mail = { from, to: address, message: addressMessage(message, { title: edition.title, from, to: address }) };
    reports.push(
      await deliverOnce({ key, channel: emailChannel, edition }, ports, () =>
        sendWithRetry({ clock: ports.clock, until }, () => mailbox.send({ ...mail, contactList })),
      ),
    );
  }
  return { reports, remaining: readers.length - reports.length };
}
