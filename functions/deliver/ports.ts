import type { Mailbox, PostWebhook, ReadSecret } from '../contracts/delivery.ts';
import type { Digest } from '../contracts/digest.ts';
import type { Clock, Log, Store } from '../contracts/ports.ts';

/** Where messages are sent. */
export interface Senders {
  readonly mailbox: Mailbox;
  readonly post: PostWebhook;
  readonly readSecret: ReadSecret;
}

/** The ports of the step. Without `senders`, as on this machine, nothing is sent and nothing is recorded. */
export interface DeliverPorts {
  readonly store: Store;
  /** Read only. */
  readonly site: Store;
  readonly siteUrl: string | undefined;
  readonly senders: Senders | undefined;
  readonly clock: Clock;
  /** Creates an id that no other call has. */
  readonly newClaim: () => string;
  readonly log: Log;
}

/** What a channel needs to send an edition; nothing is sent after `until`. */
export interface SendContext {
  readonly ports: DeliverPorts;
  readonly senders: Senders;
  readonly siteUrl: string;
  readonly until: Date;
}

/** What names an edition in a message. */
export type Edition = Pick<Digest, 'digestId' | 'editionId' | 'title'>;
