import type { EmailDelivery } from '../contracts/config.ts';
import { storeKeys } from '../contracts/keys.ts';
import { hexId } from '../text/sha256.ts';
import { addressMessage } from './address-message.ts';
import type { DeliverPorts, Edition, Senders } from './deliver.ts';
import { deliverOnce, type MessageReport } from './deliver-once.ts';
import { sendWithRetry } from './send-with-retry.ts';

/** Name of the channel in reports. */
export const emailChannel = 'email';

/**
 * Sends the published message of an edition to every reader, one message each: nobody sees who else gets it, each is
 * remembered by itself, and one address that is refused costs no other reader his edition.
 *
 * Answers what became of each message that was begun, and how many were left when time was up.
 * Errors: DeliveryError when the list of readers cannot be read; StoreError.
 */
export async function deliverEmail(
  { from, to, contactList }: EmailDelivery,
  message: string,
  edition: Edition,
  { senders, ports, until }: { senders: Senders; ports: DeliverPorts; until: Date },
): Promise<{ reports: MessageReport[]; left: number }> {
  const { mailbox } = senders;
  const asked = contactList === undefined ? (to ?? []) : await mailbox.contacts(contactList);
  const readers = [...new Map(asked.map((address) => [address.toLowerCase(), address])).entries()];
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
  return { reports, left: readers.length - reports.length };
}
