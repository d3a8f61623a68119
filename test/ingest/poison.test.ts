import type { ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { withinTime } from '../../functions/adapters/within-time.ts';
import { DigestConfig, FeedConfig, FetchConfig } from '../../functions/contracts/config.ts';
import { storeKeys } from '../../functions/contracts/keys.ts';
import { StoredBatch } from '../../functions/contracts/stored.ts';
import { requireStored, writeStored } from '../../functions/contracts/stored-json.ts';
import { hostTurns } from '../../functions/ingest/host-turns.ts';
import { ingest } from '../../functions/ingest/ingest.ts';
import { type LoopbackWeb, startLoopbackWeb } from '../adapters/loopback-web.ts';
import { memoryStore } from '../builders.ts';
import { thorough } from '../thorough.ts';
import { fakeClock } from './fake-clock.ts';
import { longText, rssOf } from './literal-web.ts';

const FEEDS = 50;
const POISONED = 23;
const MEGABYTE = 1_000_000;
/** The time that the poisoned feed has; the others have all they want, however busy the machine is. */
const timeoutMs = 2000;
const fetch = FetchConfig.parse({ timeoutSeconds: 60, maxMegabytes: 5 });

const head = '<rss version="2.0"><channel><title>F</title>';
const send =
  (body: string | Buffer, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    response.writeHead(200, headers).end(body);
const endless = (piece: string, pauseMs: number) => (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'text/xml' });
  response.write(head);
  const timer = setInterval(() => response.write(piece), pauseMs);
  response.on('close', () => clearInterval(timer));
};

const poisons: Record<string, (response: ServerResponse) => unknown> = {
  'never answers': () => undefined,
  'says its status and no more': (response) => response.writeHead(200).flushHeaders(),
  'is endless and slow': endless(' ', 200),
  'is endless and fast': endless('<item><title>x</title></item>'.repeat(2000), 1),
  'hangs up': (response) => response.destroy(),
  'is a gzip bomb': send(gzipSync(Buffer.alloc(60 * MEGABYTE, 32)), { 'content-encoding': 'gzip' }),
  'is a brotli bomb': send(brotliCompressSync(Buffer.alloc(60 * MEGABYTE, 32)), { 'content-encoding': 'br' }),
  'is a bomb within a bomb': send(gzipSync(gzipSync(Buffer.alloc(60 * MEGABYTE, 32))), {
    'content-encoding': 'gzip, gzip',
  }),
  'lies about its encoding': send('<rss/>', { 'content-encoding': 'gzip' }),
  'is an entity bomb': send(
    `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>${head}<item><title>${'&b;'.repeat(1000)}</title></item></channel></rss>`,
  ),
  'holds a million items': send(head + '<item/>'.repeat(600_000)),
  'nests 100,000 deep': send(head + '<x>'.repeat(100_000)),
  'is one long start tag': send(`${head}<item ${'a="b" '.repeat(500_000)}>`),
  'is 4 MB of <': send(head + '<'.repeat(4 * MEGABYTE)),
  'is 4 MB of open comments': send(head + '<!--'.repeat(MEGABYTE)),
  'is 4 MB of open CDATA': send(head + '<![CDATA['.repeat(440_000)),
  'is 4 MB of &': send(`${head}<item><title>${'&'.repeat(4 * MEGABYTE)}`),
  'holds 4 MB of broken HTML': send(`${head}<item><title>T</title><description>${'&lt;a&lt;br'.repeat(400_000)}`),
  'is broken': send('<rss><channel><item>'),
  'is no feed': send('<!doctype html><title>Hello</title>'),
  'is empty': send(''),
  'is a picture': send(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), { 'content-type': 'image/png' }),
  'redirects for ever': (response) => response.writeHead(302, { location: '/feed' }).end(),
  'redirects to this machine': (response) => response.writeHead(302, { location: 'http://127.0.0.1:9001/' }).end(),
  'redirects to a file': (response) => response.writeHead(301, { location: 'file:///etc/passwd' }).end(),
};

let web: LoopbackWeb | undefined;
afterEach(() => web?.close());

/** One of each kind for `npm test`; all of them in `npm run test:slow`. */
const kinds = ['never answers', 'is a gzip bomb', 'is an entity bomb', 'is broken', 'redirects to this machine'];

test.each(Object.entries(poisons).filter(([name]) => thorough || kinds.includes(name)))(
  'of fifty feeds one %s, and the others are whole',
  async (_, poison) => {
    web = await startLoopbackWeb((request, response) => {
      const host = request.headers.host ?? '';
      if (host === `press${POISONED}.example`) poison(response);
      else {
        const items = [1, 2].map((name) => ({
          link: `http://${host}/${name}`,
          title: `${host} ${name}`,
          text: longText(host),
        }));
        response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rssOf(items));
      }
    });
    const feeds = Array.from({ length: FEEDS }, (_, at) =>
      FeedConfig.parse({ id: `f${at}`, url: `http://press${at}.example/feed`, name: `F${at}`, lang: 'en' }),
    );
    const digest = DigestConfig.parse({
      id: 'daily',
      title: 'D',
      lang: 'en',
      timeZone: 'UTC',
      schedule: '30 4 * * *',
      feeds,
    });
    const store = memoryStore();
    await writeStored(store, storeKeys.digestConfig('daily'), { contact: 'reader.example', fetch, digest });
    const clock = fakeClock('2016-04-04T04:30:00Z');
    const warned: string[] = [];
    const log = { info: () => undefined, error: () => undefined, warn: (message: string) => warned.push(message) };
    const result = await ingest(
      { digestId: 'daily', scheduledAt: '2016-04-04T04:30:00.000Z', feeds },
      {
        store,
        clock,
        within: withinTime,
        log,
        fetchPageFor: () => {
          const fetchPage = (web as LoopbackWeb).fetchPage({ turn: hostTurns(clock) });
          const poisoned = `//press${POISONED}.example/`;
          return (page) => fetchPage(page.url.includes(poisoned) ? { ...page, timeoutMs } : page);
        },
      },
    );
    const batch = await requireStored(store, storeKeys.batch('daily', '2016-04-04T0430', result.batch), StoredBatch);
    const own = `f${POISONED}`;
    expect(batch.articles.filter(({ feedId }) => feedId !== own)).toHaveLength(2 * (FEEDS - 1));
    for (const { report } of batch.feeds.filter(({ report }) => report.id !== own)) {
      expect(report).toMatchObject({ health: 'ok', items: 2 });
    }
    const poisoned = batch.feeds.find(({ report }) => report.id === own)?.report;
    // What can be read of a poisoned feed may be read; what cannot is said, with the feed's name, and once.
    expect(['failing', 'ok']).toContain(poisoned?.health);
    if (poisoned?.health === 'failing') {
      expect(poisoned.problem?.message).toContain(`press${POISONED}.example`);
      expect(warned).toEqual(['feed began to fail']);
    }
    for (const { text, title } of batch.articles) expect(text.length + title.length).toBeLessThan(250_000);
  },
);
