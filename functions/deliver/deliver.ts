import { type DeliveryConfig, StoredDigestConfig } from '../contracts/config.ts';
import type {
  ChannelReport,
  DeliverEvent,
  DeliverResult,
  Mailbox,
  PostWebhook,
  ReadSecret,
} from '../contracts/delivery.ts';
import { Digest } from '../contracts/digest.ts';
import { DeliveryError, isDigestError } from '../contracts/errors.ts';
import { siteKeys, storeKeys } from '../contracts/keys.ts';
import type { Clock, Log, Store } from '../contracts/ports.ts';
import { Editions } from '../contracts/stored.ts';
import { readStored, requireStored } from '../contracts/stored-json.ts';
import { definedOnly } from '../text/defined-only.ts';
import { deliverEmail, emailChannel } from './deliver-email.ts';
import type { MessageReport } from './deliver-once.ts';
import { deliverWebhook } from './deliver-webhook.ts';

/** The ways out. */
export interface Senders {
  readonly mailbox: Mailbox;
  readonly post: PostWebhook;
  readonly readSecret: ReadSecret;
}

/** What the step needs of the outside. Without `senders` nothing is sent and nothing is remembered: this machine's way. */
export interface DeliverPorts {
  readonly store: Store;
  /** Read only. */
  readonly site: Store;
  readonly siteUrl: string | undefined;
  readonly senders: Senders | undefined;
  readonly clock: Clock;
  /** Makes a mark that no other call has. */
  readonly newClaim: () => string;
  readonly log: Log;
}

/** What names an edition in a message. */
export type Edition = Pick<Digest, 'digestId' | 'editionId' | 'title'>;

/** An edition older than this is no news: a run that is repeated later sends nothing. */
const FRESH_HOURS = 24;
/** Time for sending in one call; the function has a minute more. */
const BUDGET_MS = 240_000;

/**
 * Delivers a published edition to where its digest is configured to go: by e-mail and to webhooks, each at most once.
 *
 * An empty, old or overtaken edition is held back. A channel that fails costs only itself and is told.
 * Errors: StoreError and the like before the first channel.
 */
export async function deliver({ digestId, editionId }: DeliverEvent, ports: DeliverPorts): Promise<DeliverResult> {
  const { store, site, clock, senders, log } = ports;
  const { digest: config } = await requireStored(store, storeKeys.digestConfig(digestId), StoredDigestConfig);
  const digest = (await readStored(site, siteKeys.digest(digestId, editionId), Digest))?.value;
  const pointer = (await readStored(site, siteKeys.pointer(digestId), Editions))?.value;
  const channels = channelsOf(config.delivery);
  const reason = reasonToHold(digest, pointer?.editions.at(-1)?.id, ports);
  if (digest === undefined || senders === undefined || reason !== undefined) {
    return resultOf(channels.map((channel) => ({ ...none(channel), held: 1, ...definedOnly({ why: reason }) })));
  }
  const until = new Date(clock.now().getTime() + BUDGET_MS);
  const tried = (channel: string): Promise<Tried> =>
    tryChannel(channel, () => send(channel, config.delivery, digest, { ports, senders, until }));
  // Webhooks are different servers' and few: all at once, so that a slow one holds up nobody.
  const results = await Promise.all(channels.filter((channel) => channel !== emailChannel).map(tried));
  if (channels.includes(emailChannel)) results.push(await tried(emailChannel));
  for (const { report } of results) log.info('channel delivered', { digestId, editionId, ...report });
  return resultOf(
    results.map(({ report }) => report),
    results.reduce((sum, { left }) => sum + left, 0),
  );
}

/** Says why an edition goes nowhere now, if it does not. */
function reasonToHold(
  digest: Digest | undefined,
  latest: string | undefined,
  { senders, siteUrl, clock }: DeliverPorts,
): string | undefined {
  if (digest === undefined) return 'there is no such edition';
  if (digest.stories.length === 0) return 'the edition is empty';
  if (senders === undefined) return 'nothing is sent from this machine';
  if (siteUrl === undefined) return 'the address of the site is not known';
  if (latest !== digest.editionId) return `it is not the latest edition, which is ${latest ?? 'none'}`;
  const hours = (clock.now().getTime() - new Date(digest.to).getTime()) / 3_600_000;
  return hours > FRESH_HOURS ? `the edition is ${Math.floor(hours)} hours old` : undefined;
}

/** Webhooks first: a long list of readers may take all the time there is. Ids of webhooks are never `email`. */
function channelsOf(delivery: DeliveryConfig | undefined): string[] {
  return [...(delivery?.webhooks ?? []).map(({ id }) => id), ...(delivery?.email === undefined ? [] : [emailChannel])];
}

async function send(
  channel: string,
  delivery: DeliveryConfig | undefined,
  digest: Digest,
  { ports, senders, until }: { ports: DeliverPorts; senders: Senders; until: Date },
): Promise<{ reports: MessageReport[]; left: number }> {
  const { digestId, editionId } = digest;
  if (channel === emailChannel && delivery?.email !== undefined) {
    const key = siteKeys.rendering(digestId, editionId, 'email.eml');
    const stored = await ports.site.get(key);
    if (stored === undefined) {
      throw new DeliveryError(`the edition has no message ${key}; publish it again`, {
        code: 'no-message',
        resource: key,
      });
    }
    const message = new TextDecoder().decode(stored.body);
    return deliverEmail(delivery.email, message, digest, { senders, ports, until });
  }
  const webhook = delivery?.webhooks.find(({ id }) => id === channel);
  if (webhook === undefined) return { reports: [], left: 0 };
  const report = await deliverWebhook(webhook, digest, { senders, ports, until, siteUrl: ports.siteUrl ?? '' });
  return { reports: [report], left: 0 };
}

/** What became of a channel, and how many messages the time was not enough for. */
interface Tried {
  readonly report: ChannelReport;
  readonly left: number;
}

/** A channel that cannot be used fails by itself; an error that is none of ours is told by its name only. */
async function tryChannel(
  channel: string,
  work: () => Promise<{ reports: MessageReport[]; left: number }>,
): Promise<Tried> {
  try {
    const { reports, left } = await work();
    const many = (status: MessageReport['status']): number =>
      reports.filter((report) => report.status === status).length;
    const problems = [...new Set(reports.flatMap(({ problem }) => problem?.message ?? []))];
    const why = problems.slice(0, 3).join('; ');
    const report = {
      channel,
      sent: many('sent'),
      before: many('before'),
      unsure: many('unsure'),
      failed: many('failed'),
      held: 0,
      ...(why === '' ? {} : { why }),
    };
    return { report, left };
  } catch (error) {
    const why = isDigestError(error) ? error.message : `it failed: ${error instanceof Error ? error.name : 'Error'}`;
    return { report: { ...none(channel), failed: 1, why }, left: 0 };
  }
}

function none(channel: string): ChannelReport {
  return { channel, sent: 0, before: 0, unsure: 0, failed: 0, held: 0 };
}

function resultOf(channels: ChannelReport[], left = 0): DeliverResult {
  const troubled = channels.filter(({ failed, unsure }) => failed + unsure > 0);
  const notice = troubled.map(({ channel, sent, failed, unsure, why = '' }) => {
    const doubt = unsure > 0 ? `, ${unsure} in doubt (not sent again)` : '';
    return `${channel}: ${sent} sent, ${failed} failed${doubt}: ${why}`;
  });
  return { channels, troubles: troubled.length, notice: notice.join('\n'), left };
}
