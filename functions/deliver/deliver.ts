import { type DeliveryConfig, StoredDigestConfig } from '../contracts/config.ts';
import type { ChannelReport, DeliverEvent, DeliverResult } from '../contracts/delivery.ts';
import { Digest } from '../contracts/digest.ts';
import { DeliveryError, isDigestError } from '../contracts/errors.ts';
import { siteKeys, storeKeys } from '../contracts/keys.ts';
import { type EditionEntry, Editions } from '../contracts/stored.ts';
import { readStored, requireStored } from '../contracts/stored-json.ts';
import { definedOnly } from '../text/defined-only.ts';
import { deliverEmail, emailChannel } from './deliver-email.ts';
import type { MessageReport } from './deliver-once.ts';
import { deliverWebhook } from './deliver-webhook.ts';
import type { DeliverPorts, SendContext } from './ports.ts';

/** An edition older than this is not news: a run that is repeated later sends nothing. */
const MAX_AGE_HOURS = 24;
/** Time for sending in one call; the function has a minute more. */
const BUDGET_MS = 240_000;
/** Different problems of a channel that its report names. */
const MAX_PROBLEMS_NAMED = 3;

/** One way out of a digest, by its name in reports. Ids of webhooks are never `email`. */
interface Channel {
  readonly name: string;
  readonly send: (digest: Digest, context: SendContext) => Promise<SentMessages>;
}

/** What happened to the messages of a channel, and how many there was no time for. */
interface SentMessages {
  readonly reports: readonly MessageReport[];
  readonly remaining: number;
}

/**
 * Delivers a published edition to the channels of its digest, by e-mail and to webhooks, each message at most once.
 *
 * An edition that is empty, old or not the latest is not sent. A channel that fails is reported and affects no other.
 * Errors: StoreError and the like before the first channel.
 */
export async function deliver({ digestId, editionId }: DeliverEvent, ports: DeliverPorts): Promise<DeliverResult> {
  const { store, site, clock, senders, siteUrl, log } = ports;
  const { digest: config } = await requireStored(store, storeKeys.digestConfig(digestId), StoredDigestConfig);
  const pointer = (await readStored(site, siteKeys.pointer(digestId), Editions))?.value;
  const latest = pointer?.editions.at(-1);
  const digest = await currentDigest({ digestId, editionId }, latest, ports);
  const channels = channelsOf(config.delivery);
  const reason = reasonToSkip(digest, latest?.id, ports);
  if (digest === undefined || senders === undefined || siteUrl === undefined || reason !== undefined) {
    return resultOf(
      channels.map(({ name }) => ({ ...emptyReport(name), skipped: 1, ...definedOnly({ why: reason }) })),
    );
  }
  const until = new Date(clock.now().getTime() + BUDGET_MS);
  const context = { ports, senders, siteUrl, until };
  // The webhooks are few and on different servers: all at once, so that a slow one delays no other.
  const [email, webhooks] = [channels.filter(isEmail), channels.filter((channel) => !isEmail(channel))];
  const results = await Promise.all(webhooks.map((channel) => tryChannel(channel, digest, context)));
  // A long list of readers may take all the time there is.
  for (const channel of email) results.push(await tryChannel(channel, digest, context));
  for (const { report } of results) log.info('channel delivered', { digestId, editionId, ...report });
  return resultOf(
    results.map(({ report }) => report),
    results.reduce((sum, { remaining }) => sum + remaining, 0),
  );
}

/** The edition in its latest revision, without the points that were withdrawn. */
async function currentDigest(
  { digestId, editionId }: DeliverEvent,
  latest: EditionEntry | undefined,
  { site }: DeliverPorts,
): Promise<Digest | undefined> {
  const revision = latest?.id === editionId ? latest.revision : undefined;
  const digest = (await readStored(site, siteKeys.digest(digestId, editionId, revision), Digest))?.value;
  const withdrawn = new Set(digest?.revisions?.flatMap((correction) => correction.withdrawn));
  if (digest === undefined || withdrawn.size === 0) return digest;
  const stories = digest.stories.map((story) => ({
    ...story,
    keyPoints: story.keyPoints.filter(({ id }) => !withdrawn.has(id)),
  }));
  return { ...digest, stories };
}

/** Returns why an edition is not sent now, if it is not. */
function reasonToSkip(
  digest: Digest | undefined,
  latest: string | undefined,
  { senders, siteUrl, clock }: DeliverPorts,
): string | undefined {
  if (digest === undefined) return 'there is no such edition';
  if (digest.stories.length === 0) return 'the edition is empty';
  if (senders === undefined) return 'nothing is sent from this machine';
  if (siteUrl === undefined) return 'the URL of the site is unknown';
  if (latest !== digest.editionId) return `it is not the latest edition, which is ${latest ?? 'none'}`;
  const hours = (clock.now().getTime() - new Date(digest.to).getTime()) / 3_600_000;
  return hours > MAX_AGE_HOURS ? `the edition is ${Math.floor(hours)} hours old` : undefined;
}

function isEmail({ name }: Channel): boolean {
  return name === emailChannel;
}

/** The channels of a digest, webhooks first. */
function channelsOf({ email, webhooks = [] }: Partial<DeliveryConfig> = {}): Channel[] {
  const posts = webhooks.map((webhook): Channel => {
    return {
      name: webhook.id,
      send: async (digest, context) => ({ reports: [await deliverWebhook(webhook, digest, context)], remaining: 0 }),
    };
  });
  if (email === undefined) return posts;
  const send: Channel['send'] = async (digest, context) =>
    deliverEmail(email, await publishedMessage(digest, context), digest, context);
  return [...posts, { name: emailChannel, send }];
}

async function publishedMessage({ digestId, editionId }: Digest, { ports }: SendContext): Promise<string> {
  const key = siteKeys.rendering(digestId, editionId, 'email.eml');
  const stored = await ports.site.get(key);
  if (stored === undefined) {
    throw new DeliveryError(`the edition has no message ${key}; publish it again`, {
      code: 'no-message',
      resource: key,
    });
  }
  return new TextDecoder().decode(stored.body);
}

/** A channel that fails is reported; of an error that is not ours, only by name: its message may hold a secret. */
async function tryChannel(
  { name, send }: Channel,
  digest: Digest,
  context: SendContext,
): Promise<{ readonly report: ChannelReport; readonly remaining: number }> {
  try {
    const { reports, remaining } = await send(digest, context);
    const count = (status: MessageReport['status']): number =>
      reports.filter((report) => report.status === status).length;
    const problems = [...new Set(reports.flatMap(({ problem }) => problem?.message ?? []))];
    const why = problems.slice(0, MAX_PROBLEMS_NAMED).join('; ');
    const report = {
      channel: name,
      sent: count('sent'),
      alreadySent: count('already-sent'),
      unconfirmed: count('unconfirmed'),
      failed: count('failed'),
      skipped: 0,
      ...(why === '' ? {} : { why }),
    };
    return { report, remaining };
  } catch (error) {
    const why = isDigestError(error) ? error.message : `it failed: ${error instanceof Error ? error.name : 'Error'}`;
    return { report: { ...emptyReport(name), failed: 1, why }, remaining: 0 };
  }
}

function emptyReport(channel: string): ChannelReport {
  return { channel, sent: 0, alreadySent: 0, unconfirmed: 0, failed: 0, skipped: 0 };
}

function resultOf(channels: ChannelReport[], remaining = 0): DeliverResult {
  const failing = channels.filter(({ failed, unconfirmed }) => failed + unconfirmed > 0);
  const notice = failing.map(({ channel, sent, failed, unconfirmed, why = '' }) => {
    const doubt = unconfirmed > 0 ? `, ${unconfirmed} unconfirmed (not sent again)` : '';
    return `${channel}: ${sent} sent, ${failed} failed${doubt}: ${why}`;
  });
  return { channels, failingChannels: failing.length, notice: notice.join('\n'), remaining };
}
