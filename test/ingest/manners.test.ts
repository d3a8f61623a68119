import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DigestConfig, FeedConfig, FetchConfig } from '../../functions/contracts/config.ts';
import { storeKeys } from '../../functions/contracts/keys.ts';
import { StoredBatch } from '../../functions/contracts/stored.ts';
import { requireStored, writeStored } from '../../functions/contracts/stored-json.ts';
import { hostTurns } from '../../functions/ingest/host-turns.ts';
import { ingest } from '../../functions/ingest/ingest.ts';
import { feedBatches } from '../../infra/feed-batches.ts';
import { type LoopbackWeb, startLoopbackWeb } from '../adapters/loopback-web.ts';
import { memoryStore, quiet } from '../builders.ts';
import { thorough } from '../thorough.ts';
import { fakeClock } from './fake-clock.ts';
import { longText, rssOf } from './literal-web.ts';

const [HOSTS, FEEDS_OF_HOST, DAYS] = thorough ? [40, 5, 30] : [10, 2, 12];
const HOUR = 3_600_000;
const START = Date.parse('2016-04-04T00:00:00Z');

interface Poll {
  readonly host: string;
  readonly path: string;
  readonly at: number;
  readonly end: number;
  readonly conditional: boolean;
  readonly status: number;
  readonly retryUntil: number | undefined;
}

/** What a feed of our simulated press does at a time; kinds go round by number. */
type Behavior = (hours: number) => { status?: number; headers?: Record<string, string>; channel?: string };
const behaviors: readonly Behavior[] = [
  () => ({}),
  () => ({ headers: { 'cache-control': 'max-age=10800' } }),
  () => ({ channel: '<ttl>240</ttl>' }),
  () => ({ channel: '<skipHours><hour>2</hour><hour>3</hour><hour>4</hour></skipHours>' }),
  (hours) => (hours % 50 > 40 ? { status: 500 } : {}),
  (hours) => (hours % 96 > 72 && hours % 96 < 75 ? { status: 429, headers: { 'retry-after': '72000' } } : {}),
  (hours) => (hours % 120 > 100 ? { status: 503, headers: { 'retry-after': dateAfter(hours, 30) } } : {}),
  (hours) => (hours > 200 ? { status: 410 } : {}),
  (hours) => (hours % 24 > 20 ? { status: 404 } : { headers: { expires: dateAfter(hours, 5) } }),
];
const dateAfter = (hours: number, more: number): string => new Date(START + (hours + more) * HOUR).toUTCString();

const clock = fakeClock(new Date(START).toISOString());
const polls: Poll[] = [];
const open = new Map<string, number>();
let mostOpen = 0;
let web: LoopbackWeb;

function serve(request: IncomingMessage, response: ServerResponse): void {
  const host = request.headers.host ?? '';
  const path = request.url ?? '';
  const at = clock.now().getTime();
  open.set(host, (open.get(host) ?? 0) + 1);
  mostOpen = Math.max(mostOpen, open.get(host) ?? 0);
  const hours = (at - START) / HOUR;
  const number = Number(/\d+/.exec(host)?.[0]) + Number(/\d+/.exec(path)?.[0] ?? 0);
  // Every eleventh feed moves on the third day, for good.
  const moved = number % 11 === 3 && !path.endsWith('/new') && hours > 48;
  const { status = 200, headers = {}, channel = '' } = behaviors[number % behaviors.length]?.(hours) ?? {};
  const day = Math.floor(hours / 24);
  const etag = `W/"${path}-${day}"`;
  const fresh = request.headers['if-none-match'] === etag;
  const answered = moved ? 301 : status !== 200 ? status : fresh ? 304 : 200;
  const body = rssOf([
    { link: `http://${host}${path}/${day}`, title: `${host}${path} on day ${day}`, text: longText(`day ${day}`) },
  ]);
  const conditional = request.headers['if-none-match'] !== undefined;
  response.on('finish', () => open.set(host, (open.get(host) ?? 0) - 1));
  // An answer takes time, in which a second request could come.
  void clock.sleep(400).then(() => {
    const retry = headers['retry-after'];
    const end = clock.now().getTime();
    const retryUntil =
      retry === undefined ? undefined : /^\d+$/.test(retry) ? end + Number(retry) * 1000 : Date.parse(retry);
    polls.push({ host, path, at, end, conditional, status: answered, retryUntil });
    if (moved) response.writeHead(301, { location: `http://${host}${path}/new` }).end();
    else if (answered === 200)
      response.writeHead(200, { etag, ...headers }).end(body.replace('<item>', `${channel}<item>`));
    else response.writeHead(answered, headers).end();
  });
}

const feeds = Array.from({ length: HOSTS * FEEDS_OF_HOST }, (_, at) => {
  const [host, path] = [`press${at % HOSTS}.example`, `/feed${Math.floor(at / HOSTS)}`];
  return FeedConfig.parse({ id: `feed-${at}`, url: `http://${host}${path}`, name: `F${at}`, lang: 'en' });
});
const digest = DigestConfig.parse({
  ...{ id: 'daily', title: 'Daily', lang: 'en', timeZone: 'UTC', schedule: '*/30 * * * *', feeds },
});
/** Every half hour on the first day, then every eight hours: more often than feeds may be asked, and each feed asked. */
const runs = Array.from({ length: DAYS * 48 }, (_, at) => at / 2).filter((hours) => hours < 24 || hours % 8 === 0);
const store = memoryStore();
const changes = new Map<string, string[]>();

beforeAll(async () => {
  web = await startLoopbackWeb(serve);
  const stored = { contact: 'reader.example', fetch: FetchConfig.parse({}), digest };
  await writeStored(store, storeKeys.digestConfig('daily'), stored);
  for (const hours of runs) {
    clock.set(new Date(START + hours * HOUR));
    const scheduledAt = new Date(START + hours * HOUR).toISOString();
    await Promise.all(
      feedBatches(feeds).map(async (batch) => {
        // As in the cloud each batch has a call, and so turns, of its own.
        const turn = hostTurns(clock);
        const ports = { store, clock, within: <T>(_: number, work: () => T): T => work(), log: quiet };
        const fetchPageFor = () => web.fetchPage({ turn });
        const result = await ingest({ digestId: 'daily', scheduledAt, feeds: batch }, { ...ports, fetchPageFor });
        const edition = scheduledAt.slice(0, 16).replace(/:/g, '');
        const made = await requireStored(store, storeKeys.batch('daily', edition, result.batch), StoredBatch);
        for (const { report } of made.feeds) {
          if (report.change !== undefined) changes.set(report.id, [...(changes.get(report.id) ?? []), report.change]);
        }
      }),
    );
  }
});
afterAll(() => web.close());

/** The polls of each address, in time. */
const byAddress = (): Poll[][] => [...Map.groupBy(polls, ({ host, path }) => host + path).values()];

describe(`${HOSTS * FEEDS_OF_HOST} feeds on ${HOSTS} hosts over ${DAYS} days`, () => {
  test('are all asked, often', () => {
    console.log(`${runs.length} runs, ${polls.length} requests, ${byAddress().length} addresses`);
    expect(new Set(polls.map(({ host, path }) => host + path.replace('/new', ''))).size).toBe(feeds.length);
    expect(polls.filter(({ status }) => status === 304).length).toBeGreaterThan((5 / 6) * feeds.length * DAYS);
    for (const status of [200, 301, 404, 410, 429, 500, 503])
      expect(polls.map((poll) => poll.status)).toContain(status);
  });

  test('never twice within an hour', () => {
    const gaps = byAddress().flatMap((ofOne) => ofOne.slice(1).map(({ at }, before) => at - (ofOne[before]?.at ?? 0)));
    expect(gaps.filter((gap) => gap < HOUR)).toEqual([]);
  });

  test('once without validators, and never again', () => {
    const served = byAddress().filter((ofOne) => ofOne.some(({ status }) => status === 200));
    const unconditional = served.map((ofOne) => {
      const first = ofOne.findIndex(({ status }) => status === 200);
      // A redirect has no validators to send back; what was there before it has.
      return ofOne.slice(first + 1).filter(({ conditional, status }) => !conditional && status !== 301).length;
    });
    expect(unconditional.filter((count) => count > 0)).toEqual([]);
  });

  test('not before the patience that a server asked for', () => {
    const early = byAddress().flatMap((ofOne) =>
      ofOne.filter(({ at }, place) => ofOne.slice(0, place).some(({ retryUntil = 0 }) => at < retryUntil)),
    );
    expect(early).toEqual([]);
  });

  test('not after they were gone', () => {
    const after = byAddress().map((ofOne) => {
      const gone = ofOne.findIndex(({ status }) => status === 410);
      return gone < 0 ? 0 : ofOne.length - gone - 1;
    });
    expect(after.filter((count) => count > 0)).toEqual([]);
    expect(polls.filter(({ status }) => status === 410).length).toBeGreaterThan(feeds.length / 14);
  });

  test('one at a time on a host, a second after the one before', () => {
    expect(mostOpen).toBe(1);
    const gaps = [...Map.groupBy(polls, ({ host }) => host).values()].flatMap((ofHost) =>
      ofHost.slice(1).map(({ at }, before) => at - (ofHost[before]?.end ?? 0)),
    );
    expect(gaps.filter((gap) => gap < 1000)).toEqual([]);
  });

  test('at their new address after a week of redirects, not before', () => {
    for (const ofOne of byAddress().filter((all) => all.some(({ status }) => status === 301))) {
      const redirected = ofOne.filter(({ status }) => status === 301).map(({ at }) => at);
      const lasted = ((redirected.at(-1) ?? 0) - (redirected[0] ?? 0)) / HOUR;
      expect(redirected.length).toBeGreaterThanOrEqual(3);
      expect(lasted).toBeGreaterThan(6 * 24);
    }
  });

  test('and each failure is told once when it begins and once when it ends', () => {
    expect(changes.size).toBeGreaterThan(0.4 * feeds.length);
    for (const told of changes.values()) {
      for (const [at, change] of told.entries()) {
        // A feed that is gone for good is told of, even where it had failed before.
        if (at > 0 && at < told.length - 1) expect(change).not.toBe(told[at - 1]);
      }
      expect(told[0]).toBe('began-failing');
    }
  });
});
