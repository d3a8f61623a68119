import * as z from 'zod/mini';
import { Instant, Slug } from './article.ts';
import { EditionId, Problem } from './digest.ts';
import { NonEmpty } from './primitives.ts';

/**
 * The record of one message to one reader or webhook, so that it is sent at most once.
 *
 * claimed: a call is about to send it, or ended without recording the outcome; sent: the receiver accepted it; refused:
 * it did not, so a later call may try again. `claim` is the id of the call that holds the record. It has no address of a
 * reader.
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
 * What happened to the messages of one channel: sent now; sent by an earlier call; perhaps sent (these are never sent
 * again); refused; not to be sent. `why` names the reasons of what was not sent.
 */
export const ChannelReport = z.object({
  channel: NonEmpty,
  sent: z.int(),
  alreadySent: z.int(),
  unconfirmed: z.int(),
  failed: z.int(),
  skipped: z.int(),
  why: z.optional(z.string()),
});
export type ChannelReport = z.infer<typeof ChannelReport>;

/**
 * Output of deliver. `failingChannels` counts the channels with failed or unconfirmed messages, `notice` names them.
 * `remaining` counts the messages that this call had no time for: another call sends them.
 */
export const DeliverResult = z.object({
  channels: z.array(ChannelReport),
  failingChannels: z.int(),
  notice: z.string(),
  remaining: z.int(),
});
export type DeliverResult = z.infer<typeof DeliverResult>;

/**
 * The outcome of one attempt to send.
 *
 * sent: the receiver accepted it. refused: it definitely did not; `retryAfterMs` where another attempt may succeed.
 * unconfirmed: unknown, because no response came: another attempt might send it twice.
 */
export type SendOutcome =
  | { readonly status: 'sent'; readonly receipt: string }
  | { readonly status: 'refused'; readonly problem: Problem; readonly retryAfterMs?: number | undefined }
  | { readonly status: 'unconfirmed'; readonly problem: Problem };

/** A contact list of the mail service, and the topic of it. */
export interface ContactList {
  readonly name: string;
  readonly topic?: string | undefined;
}

/** One message to one reader, as it is sent. */
export interface OutgoingMail {
  readonly from: string;
  readonly to: string;
  readonly message: string;
  readonly contactList?: ContactList | undefined;
}

/** The mail service. One attempt each; it never sends a message twice by itself. */
export interface Mailbox {
  send(mail: OutgoingMail): Promise<SendOutcome>;
  /** The subscribed readers of a list, in the order of the service. Errors: DeliveryError. */
  contacts(list: ContactList): Promise<string[]>;
}

/** One POST to a URL of the operator. */
export interface OutgoingPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Posts once, to a public address only, and follows no redirect. The outcome never names the URL: it may be a secret. */
export type PostWebhook = (post: OutgoingPost) => Promise<SendOutcome>;

/** Reads a secret by its name. Errors: DeliveryError. */
export type ReadSecret = (name: string) => Promise<string>;
