import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createS3Store } from '../../functions/adapters/s3-store.ts';
import type { FeedConfig } from '../../functions/contracts/config.ts';
import { storeKeys } from '../../functions/contracts/keys.ts';
import type { Store } from '../../functions/contracts/ports.ts';
import { FeedState, StoredBatch } from '../../functions/contracts/stored.ts';
import { readStored, requireStored, writeStored } from '../../functions/contracts/stored-json.ts';
import { type IngestPorts, ingest } from '../../functions/ingest/ingest.ts';
import { type S3Server, startS3Server } from '../../infra/local/s3-server/start-s3-server.ts';
import { quiet } from '../builders.ts';
import { configOf, down, feedOf, literalWeb, longText, rssOf } from './literal-web.ts';

const feeds = [feedOf('a'), feedOf('b')];
const item = (host: string, name: string) => ({
  link: `http://${host}.example/${name}`,
  title: name,
  text: longText(name),
});
const eventOn = (april: number, items: readonly FeedConfig[] = feeds) => ({
  digestId: 'daily',
  scheduledAt: `2016-04-0${april}T04:30:00.000Z`,
  feeds: [...items],
});

let root: string;
let server: S3Server;
let store: Store;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'ingest-'));
  server = await startS3Server({ root, accessKeyIds: ['a'] });
  await server.createBucket('store');
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
  const client = new S3Client({ endpoint: server.endpoint, region: 'us-east-1', credentials, forcePathStyle: true });
  store = createS3Store({ bucket: 'store', client });
  await writeStored(store, storeKeys.digestConfig('daily'), configOf(feeds));
});
afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

const portsOf = (web: ReturnType<typeof literalWeb>, own: Store = store, april = 4): IngestPorts => ({
  fetchPageFor: (contact) => {
    expect(contact).toBe('reader.example');
    return web.fetchPage;
  },
  store: own,
  clock: { now: () => new Date(`2016-04-0${april}T04:30:05Z`), sleep: async () => undefined },
  within: (_, work) => work(),
  log: quiet,
});
const bothFeeds = () =>
  literalWeb({
    'http://a.example/feed': { body: rssOf([item('a', 'one'), item('a', 'two')]) },
    'http://b.example/feed': { body: rssOf([item('b', 'three')]) },
  });
const batchOn = async (april: number): Promise<StoredBatch> => {
  const [key = '', ...more] = await store.list(storeKeys.batches('daily', `2016-04-0${april}T0630`));
  expect(more).toEqual([]);
  return requireStored(store, key, StoredBatch);
};
const stateOf = async (feedId: string) =>
  (await readStored(store, storeKeys.feedState('daily', feedId), FeedState))?.value;

describe('a batch', () => {
  test('is one object with the articles of its feeds, in the order of the feeds; the states follow', async () => {
    const result = await ingest(eventOn(4), portsOf(bothFeeds()));
    expect(result).toMatchObject({ articles: 3, problems: 0 });
    const batch = await batchOn(4);
    expect(batch.batch).toBe(result.batch);
    expect(batch.articles.map(({ title }) => title)).toEqual(['one', 'two', 'three']);
    expect(batch.articles[0]?.fetchedAt).toBe('2016-04-04T04:30:05.000Z');
    expect(batch.feeds.map(({ report }) => report.health)).toEqual(['ok', 'ok']);
    expect(await stateOf('a')).toEqual(batch.feeds[0]?.state);
  });

  test('read again is taken from the store: nothing is fetched, nothing changes', async () => {
    const first = await ingest(eventOn(4), portsOf(bothFeeds()));
    const [key = ''] = await store.list(storeKeys.batches('daily'));
    const before = await store.get(key);
    const web = literalWeb({});
    expect(await ingest(eventOn(4, feeds.toReversed()), portsOf(web))).toEqual(first);
    expect(web.asked).toEqual([]);
    expect(await store.get(key)).toEqual(before);
  });

  test('whose run ended before the states were written brings them up when it is read again', async () => {
    const puts: string[] = [];
    const dying: Store = {
      ...store,
      put: (key, body, options) => {
        puts.push(key);
        if (puts.length === 2) throw new Error('the machine is gone');
        return store.put(key, body, options);
      },
    };
    await expect(ingest(eventOn(4), portsOf(bothFeeds(), dying))).rejects.toThrow('the machine is gone');
    expect(puts[0]).toMatch(/^articles\//);
    expect(await stateOf('a')).toBeUndefined();
    const web = literalWeb({});
    expect(await ingest(eventOn(4), portsOf(web))).toMatchObject({ articles: 3 });
    expect(web.asked).toEqual([]);
    expect((await stateOf('a'))?.seen).toHaveLength(2);
    expect((await stateOf('b'))?.seen).toHaveLength(1);
  });

  test('read twice at one moment is one object, and both runs tell the same', async () => {
    const [one, two] = await Promise.all([
      ingest(eventOn(4), portsOf(bothFeeds())),
      ingest(eventOn(4), portsOf(bothFeeds())),
    ]);
    expect(one).toEqual(two);
    expect((await batchOn(4)).articles).toHaveLength(3);
  });

  test('of the next edition holds what is new only, and an older run cannot turn a state back', async () => {
    await ingest(eventOn(4), portsOf(bothFeeds()));
    const web = bothFeeds();
    web.answers['http://a.example/feed'] = {
      body: rssOf([item('a', 'four'), item('a', 'one')].map((entry) => ({ ...entry, at: '2016-04-04T20:00:00Z' }))),
    };
    expect(await ingest(eventOn(5), portsOf(web, store, 5))).toMatchObject({ articles: 1 });
    expect((await batchOn(5)).articles.map(({ title }) => title)).toEqual(['four']);
    const state = await stateOf('a');
    await ingest(eventOn(4), portsOf(literalWeb({})));
    expect(await stateOf('a')).toEqual(state);
  });
});

test.each([
  ['broken XML', { body: '<rss><channel><item>' }, 'failing'],
  ['a server that is down', down, 'failing'],
  ['a feed that is gone', { status: 410 }, 'gone'],
  ['a feed of hostile depth', { body: `<rss version="2.0"><channel>${'<x>'.repeat(1000)}` }, 'failing'],
])('%s costs its own items only', async (_, answer, health) => {
  const web = bothFeeds();
  web.answers['http://a.example/feed'] = answer;
  expect(await ingest(eventOn(4), portsOf(web))).toMatchObject({ articles: 1, problems: 1 });
  const { articles, feeds: reports } = await batchOn(4);
  expect(articles.map(({ title }) => title)).toEqual(['three']);
  expect(reports.map(({ report }) => report.health)).toEqual([health, 'ok']);
});

test('a digest whose configuration is not in the store is named', async () => {
  const event = { ...eventOn(4), digestId: 'unknown' };
  await expect(ingest(event, portsOf(literalWeb({})))).rejects.toThrow('config/unknown/digest.json');
});

test('no text of a feed becomes part of a key', async () => {
  const guid = '<item><guid isPermaLink="false">../../../config/secrets.json</guid><title>T</title></item>';
  const web = literalWeb({ 'http://a.example/feed': { body: rssOf([]).replace('</channel>', `${guid}</channel>`) } });
  await ingest(eventOn(4, [feedOf('a')]), portsOf(web));
  for (const key of await store.list('')) expect(key).toMatch(/^(?:articles|config|feeds)\/[\w/.-]+\.json$/);
  expect((await store.list('')).join()).not.toMatch(/\.\.|secrets/);
  expect((await batchOn(4)).articles).toHaveLength(1);
});
