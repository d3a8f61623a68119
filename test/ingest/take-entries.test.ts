import { describe, expect, test } from 'vitest';
import type { FeedState, SeenItem } from '../../functions/contracts/stored.ts';
import type { FeedEntry, ParsedFeed } from '../../functions/ingest/feed/parsed-feed.ts';
import { identityOf } from '../../functions/ingest/item-identity.ts';
import { takeEntries } from '../../functions/ingest/take-entries.ts';
import { quiet } from '../builders.ts';
import { configOf, feedOf, literalWeb, longText } from './literal-web.ts';

const feed = feedOf('a');
const web = literalWeb({});
const ports = {
  fetchPage: web.fetchPage,
  mayFetch: async () => true,
  log: quiet,
  config: configOf([feed]),
  since: '2016-04-04T00:00:00.000Z',
  fetchedAt: '2016-04-05T04:30:00.000Z',
  within: <T>(_: number, work: () => T): T => work(),
};
const entry = (n: number, published = '2016-04-05T00:00:00.000Z'): FeedEntry => ({
  title: `T${n}`,
  link: `http://a.example/${n}`,
  content: longText(`quay ${n}`),
  published,
});
const parsed = (entries: readonly FeedEntry[]): ParsedFeed => ({ title: 'A', entries, pollingHints: {} });
const seenOf = (of: FeedEntry): SeenItem => {
  const { link: _, ...identity } = identityOf(of, feed.id) ?? { key: '', fingerprint: '', link: '' };
  return { ...identity, articleId: identity.key };
};
const take = (entries: readonly FeedEntry[], earlier?: Pick<FeedState, 'seen'>) =>
  takeEntries(parsed(entries), feed, earlier, ports);

describe('the memory of a feed', () => {
  test('is bounded, and forgets the items that left the document longest ago', async () => {
    const before = Array.from({ length: 1000 }, (_, at) => seenOf(entry(at)));
    const { seen } = await take([entry(5000), entry(5001)], { seen: before });
    expect(seen).toHaveLength(1000);
    expect(seen.slice(0, 2)).toEqual([seenOf(entry(5000)), seenOf(entry(5001))]);
    expect(seen.slice(2)).toEqual(before.slice(0, 998));
  });

  test('has an item that is left for the next run as it was, so that its edit is not lost', async () => {
    const many = Array.from({ length: 100 }, (_, at) => entry(at));
    const edited = { ...entry(200), title: 'edited' };
    const { articles, left, seen } = await take([...many, edited], { seen: [seenOf(entry(200))] });
    expect([articles.length, left]).toEqual([100, 1]);
    expect(seen).toContainEqual(seenOf(entry(200)));
    const next = await take([...many, edited], { seen });
    expect(next.articles.map(({ title }) => title)).toEqual(['edited']);
  });
});

describe('news', () => {
  const old = '2016-04-03T00:00:00.000Z';
  test('is what is new and not older than the window', async () => {
    const { articles, seen } = await take([entry(1), entry(2, old), entry(3, ports.since)], { seen: [] });
    expect(articles.map(({ title }) => title)).toEqual(['T1']);
    expect(seen).toHaveLength(3);
  });

  test('is an edit, however old; an old item with a new address only is not', async () => {
    const before = [seenOf({ ...entry(1, old), guid: 'g1' }), seenOf({ ...entry(2, old), guid: 'g2' })];
    const edited = { ...entry(1, old), guid: 'g1', title: 'edited' };
    const moved = { ...entry(2, old), guid: 'g2', link: 'http://a.example/elsewhere' };
    const { articles } = await take([edited, moved], { seen: before });
    expect(articles.map(({ title, revisionOf }) => [title, revisionOf])).toEqual([['edited', before[0]?.articleId]]);
  });

  test('is undated items as they are first seen, but only ten of a feed that is new', async () => {
    const undated = Array.from({ length: 12 }, (_none, at): FeedEntry => {
      const { published: _, ...rest } = entry(at);
      return rest;
    });
    expect((await take(undated)).articles).toHaveLength(10);
    expect((await take(undated, { seen: [] })).articles).toHaveLength(12);
  });
});
