import type { FeedConfig } from '../functions/contracts/config.ts';
import { siteOf } from '../functions/text/site-of.ts';
import { feedsPerBatch } from './stations.ts';

/**
 * Splits the feeds of a digest into batches, one for each ingest call: all feeds of a site in the same one, so that no
 * site gets requests from two calls at once, and as few batches as possible. The same feeds give the same batches.
 */
export function feedBatches(feeds: readonly FeedConfig[]): FeedConfig[][] {
  const batches: FeedConfig[][] = [];
  for (const ofSite of Map.groupBy(feeds, ({ url }) => siteOf(new URL(url).hostname)).values()) {
    const roomy = batches.find((batch) => batch.length + ofSite.length <= feedsPerBatch);
    if (roomy === undefined) batches.push([...ofSite]);
    else roomy.push(...ofSite);
  }
  return batches;
}
