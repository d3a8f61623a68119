import { expect, test } from 'vitest';
import { FeedConfig } from '../../functions/contracts/config.ts';
import { siteOf } from '../../functions/text/site-of.ts';
import { feedBatches } from '../../infra/feed-batches.ts';
import { feedsPerBatch } from '../../infra/stations.ts';

const feedsOf = (hosts: readonly string[]): FeedConfig[] =>
  hosts.map((host, at) => FeedConfig.parse({ id: `f${at}`, url: `https://${host}/feed${at}`, name: `F${at}` }));

test('feeds of one site are in one batch, and batches are no larger than need be', () => {
  const hosts = Array.from({ length: 57 }, (_, at) => (at % 3 === 0 ? 'rss.large.example' : `press${at}.example`));
  const feeds = feedsOf(hosts);
  const batches = feedBatches(feeds);
  expect(batches.flat().length).toBe(feeds.length);
  expect(new Set(batches.flat().map(({ id }) => id)).size).toBe(feeds.length);
  const homes = Map.groupBy(
    batches.flatMap((batch, at) => batch.map(({ url }) => [siteOf(new URL(url).hostname), at] as const)),
    ([site]) => site,
  );
  for (const home of homes.values()) expect(new Set(home.map(([, at]) => at)).size).toBe(1);
  expect(batches.map((batch) => batch.length).toSorted((a, b) => b - a)).toEqual([19, 10, 10, 10, 8]);
  expect(batches.every((batch) => batch.length <= feedsPerBatch || batch.length === 19)).toBe(true);
  expect(feedBatches(feeds)).toEqual(batches);
});

test('no feeds, no batches', () => {
  expect(feedBatches([])).toEqual([]);
});
