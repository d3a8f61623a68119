import type { DeliveryConfig } from '../contracts/config.ts';
import type { Digest, FeedReport } from '../contracts/digest.ts';
import type { PublishResult } from '../contracts/events.ts';
import { siteKeys } from '../contracts/keys.ts';
import { isHealthy } from './formats/feed-health.ts';

/** A notice is for reading, and states of the workflow pass small values. */
const MAX_IN_NOTICE = 50;

/**
 * Describes what was published, for the next steps. `delivery`: where the edition is to be sent; absent for a correction,
 * which is sent to nobody. The operator is notified of changes of feeds only when the edition is first published.
 */
export function publishResult(
  digest: Digest,
  status: PublishResult['status'],
  delivery?: DeliveryConfig | undefined,
): PublishResult {
  const { digestId, editionId, stories, feeds, withheld, revisions = [] } = digest;
  const failing = feeds.filter(({ health }) => !isHealthy(health)).length;
  const isFirst = status !== 'already-published' && revisions.length === 0;
  const changed = isFirst ? feeds.filter(({ change }) => change !== undefined) : [];
  return {
    digestId,
    editionId,
    status,
    key: siteKeys.digest(digestId, editionId, revisions.length),
    stories: stories.length,
    points: stories.reduce((total, { keyPoints }) => total + keyPoints.length, 0),
    withheld: withheld.length,
    feeds: { ok: feeds.length - failing, failing, changed: changed.length, notice: noticeOf(changed) },
    channels: (delivery?.email === undefined ? 0 : 1) + (delivery?.webhooks.length ?? 0),
  };
}

/** A line for each feed that began to fail or recovered. */
function noticeOf(changed: readonly FeedReport[]): string {
  const lines = changed.map(({ id, change, problem }) =>
    change === 'recovered' ? `${id}: recovered` : `${id}: began to fail: ${problem?.message ?? 'no answer'}`,
  );
  const more = lines.length > MAX_IN_NOTICE ? [`and ${lines.length - MAX_IN_NOTICE} more: see the edition`] : [];
  return [...lines.slice(0, MAX_IN_NOTICE), ...more].join('\n');
}
