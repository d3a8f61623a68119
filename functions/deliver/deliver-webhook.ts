import type { WebhookDelivery } from '../contracts/config.ts';
import type { Digest } from '../contracts/digest.ts';
import { storeKeys } from '../contracts/keys.ts';
import { hexId } from '../text/sha256.ts';
import { deliverOnce, type MessageReport } from './deliver-once.ts';
import { editionEvent } from './edition-event.ts';
import type { SendContext } from './ports.ts';
import { sendWithRetry } from './send-with-retry.ts';
import { signWebhook } from './sign-webhook.ts';
import { slackMessage } from './slack-message.ts';

/**
 * Posts an edition to one webhook, at most once: a signed event, or a message for Slack.
 *
 * A receiver of events recognizes a message by its id, so one without a response is sent again; Slack does not.
 * Errors: DeliveryError when a secret cannot be read or is not valid; StoreError.
 */
export async function deliverWebhook(
  webhook: WebhookDelivery,
  digest: Digest,
  { senders, ports, until, siteUrl }: SendContext,
): Promise<MessageReport> {
  const { digestId, editionId } = digest;
  const key = storeKeys.delivery(digestId, editionId, { webhook: webhook.id });
  const url = webhook.urlParameter === undefined ? webhook.url : await senders.readSecret(webhook.urlParameter);
  const secret = webhook.secretParameter === undefined ? undefined : await senders.readSecret(webhook.secretParameter);
  const body = webhook.kind === 'slack' ? slackMessage(digest, siteUrl) : editionEvent(digest, siteUrl);
  const id = `msg_${hexId(`${digestId} ${editionId} ${webhook.id}`)}`;
  const sign = (): Record<string, string> =>
    secret === undefined ? {} : signWebhook(id, ports.clock.now(), body, secret);
  // Report an invalid secret before claiming the delivery.
  sign();
  return deliverOnce({ key, channel: webhook.id, edition: digest }, ports, () =>
    sendWithRetry({ clock: ports.clock, until, isIdempotent: webhook.kind === 'json' }, () =>
      senders.post({ url: url ?? '', headers: sign(), body }),
    ),
  );
}
