import * as z from 'zod/mini';
import { Instant, Slug } from './article.ts';
import { EditionId, Problem } from './digest.ts';
import { NonEmpty } from './primitives.ts';

/**
 * What is remembered of one message to one reader or address, so that it is sent at most once.
 *
 * claimed: a call is about to send, or it ended before it could say what became of it; sent: the other side took it;
 * refused: the other side said that it did not, so that a later call may try again. `claim` is of the call that holds
 * the record. No address of a reader stands in it.
 */
export const DeliveryRecord = z.object({
  schemaVersion: z.literal(1),
  digestId: Slug,
  editionId: EditionId,
  channel: NonEmpty,
  status: z.enum(['claimed', 'sent', 'refused']),
  claim: NonEmpty,
  at: Instant,
  receipt: z.optional(z.string()),
  problem: z.optional(Problem),
});
export type DeliveryRecord = z.infer<typeof DeliveryRecord>;

/** Input of deliver: which edition. */
export const DeliverEvent = z.object({ digestId: Slug, editionId: EditionId });
export type DeliverEvent = z.infer<typeof DeliverEvent>;

/**
 * What became of one channel: messages sent now; sent before; in doubt (they are never sent again); refused; held back.
 * `why` says it in a sentence where something did not go out.
 */
export const ChannelReport = z.object({
  channel: NonEmpty,
  sent: z.int(),
  before: z.int(),
  unsure: z.int(),
  failed: z.int(),
  held: z.int(),
  why: z.optional(z.string()),
});
export type ChannelReport = z.infer<typeof ChannelReport>;

/**
 * Output of deliver. `troubles` counts channels on which something failed or is in doubt; `notice` tells of them. `left`
 * counts the messages for which the time of this call was not enough: another call goes on with them.
 */
export const DeliverResult = z.object({
  channels: z.array(ChannelReport),
  troubles: z.int(),
  notice: z.string(),
  left: z.int(),
});
export type DeliverResult = z.infer<typeof DeliverResult>;

/**
 * What became of one try to send.
 *
 * sent: the other side took it. refused: it did not, for certain; `retryAfterMs` where a later try may do better. unsure:
 * nobody can say (no answer came), so that another try might send twice.
 */
export type SendOutcome =
  | { readonly status: 'sent'; readonly receipt: string }
  | { readonly status: 'refused'; readonly problem: Problem; readonly retryAfterMs?: number | undefined }
  | { readonly status: 'unsure'; readonly problem: Problem };

/** A contact list of the mail service, and the topic of it. */
export interface ContactList {
  readonly name: string;
  readonly topic?: string | undefined;
}

/** One message to one reader, as it goes over the wire. */
export interface OutgoingMail {
  readonly from: string;
  readonly to: string;
  readonly message: string;
  readonly contactList?: ContactList | undefined;
}

/** The service that sends mail. One try each; it never sends the same message twice of its own accord. */
export interface Mailbox {
  send(mail: OutgoingMail): Promise<SendOutcome>;
  /** The readers of a list who want to get mail, in the order of the service. Errors: DeliveryError. */
  contacts(list: ContactList): Promise<string[]>;
}

/** One POST to an address of the operator's. */
export interface OutgoingPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Posts once, to a public address only, and follows no redirect. The outcome never names the address: it may be a secret. */
export type PostWebhook = (post: OutgoingPost) => Promise<SendOutcome>;

/** Reads a secret by its name. Errors: DeliveryError. */
export type ReadSecret = (name: string) => Promise<string>;
