import { ListContactsCommand, SESv2Client, SESv2ServiceException, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Mailbox, SendOutcome } from '../contracts/delivery.ts';
import { DeliveryError } from '../contracts/errors.ts';

/** SES does not say how long to wait when it throttles; its rate is per second. */
const THROTTLED_MS = 1500;
/** Errors of a connection that was never made: nothing was sent. */
const NEVER_SENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|CredentialsProviderError)$/;

/**
 * Creates a mailbox of Amazon SES (API v2, raw messages). `AWS_ENDPOINT_URL_SESV2` sets another endpoint.
 *
 * The client does not retry: SES has no idempotency token, so a repeated request would be a second message. SES writes its
 * own `Date` and `Message-ID`; for a contact list it adds `List-Unsubscribe` and keeps who has unsubscribed.
 */
export function createSesMailbox(client: SESv2Client = new SESv2Client({ maxAttempts: 1 })): Mailbox {
  return {
    async send({ from, to, message, contactList }) {
      const command = new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [to] },
        Content: { Raw: { Data: new TextEncoder().encode(message) } },
        ...(contactList === undefined
          ? {}
          : { ListManagementOptions: { ContactListName: contactList.name, TopicName: contactList.topic } }),
      });
      try {
        const { MessageId } = await client.send(command);
        return { status: 'sent', receipt: MessageId ?? '' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    async contacts({ name, topic }) {
      const readers: string[] = [];
      let NextToken: string | undefined;
      try {
        do {
          const page = await client.send(
            new ListContactsCommand({
              ContactListName: name,
              Filter: {
                FilteredStatus: 'OPT_IN',
                ...(topic === undefined
                  ? {}
                  : { TopicFilter: { TopicName: topic, UseDefaultIfPreferenceUnavailable: true } }),
              },
              NextToken,
            }),
          );
          readers.push(...(page.Contacts ?? []).flatMap(({ EmailAddress }) => EmailAddress ?? []));
          NextToken = page.NextToken;
        } while (NextToken !== undefined);
      } catch (cause) {
        const { name: why } = outcomeNamed(cause);
        throw new DeliveryError(`cannot read the contact list ${name}: ${why}`, {
          code: 'contact-list',
          resource: name,
          cause,
        });
      }
      return readers;
    },
  };
}

function outcomeOf(error: unknown): SendOutcome {
  const { name, status } = outcomeNamed(error);
  const problem = { code: 'ses', message: `Amazon SES rejected the message: ${name}` };
  const throttled = status === 429 || /Throttl|TooManyRequests|LimitExceeded/.test(name);
  if (throttled) return { status: 'refused', problem, retryAfterMs: THROTTLED_MS };
  if ((status !== undefined && status >= 400 && status < 500) || NEVER_SENT.test(name))
    return { status: 'refused', problem };
  return {
    status: 'unconfirmed',
    problem: {
      code: 'ses-no-answer',
      message: `no definite response from Amazon SES (${name}): the message may have been sent`,
    },
  };
}

function outcomeNamed(error: unknown): { name: string; status: number | undefined } {
  if (error instanceof SESv2ServiceException) return { name: error.name, status: error.$metadata.httpStatusCode };
  if (!(error instanceof Error)) return { name: String(error), status: undefined };
  return { name: String((error as NodeJS.ErrnoException).code ?? error.name), status: undefined };
}
