import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseFeed as parseWithFeedsmith } from 'feedsmith';
import RssParser from 'rss-parser';
import { decodeBytes } from '../../functions/ingest/feed/decode-bytes.ts';
import { parseFeed } from '../../functions/ingest/feed/parse-feed.ts';
import { bytesOf, DAYS, feedFile, healthy } from '../fixtures.ts';

/** An odd number, so that the median is one of them. */
const ROUNDS = 9;
const MIN_BYTES = 2_000_000;

type Parse = (bytes: Uint8Array) => Promise<unknown>;

/** The package is CommonJS without types; a stream that tells its items by events. */
const FeedParser = createRequire(import.meta.url)('feedparser') as new (
  options: object,
) => NodeJS.ReadWriteStream & { read(): unknown };
const plainParser = new RssParser({ defaultRSS: 2.0 } as RssParser.ParserOptions<object, object>);

/** Each way from bytes to items; rss-parser is the yardstick, given what it wants: a string. */
const parsers: Readonly<Record<string, Parse>> = {
  'rss-parser alone': (bytes) => plainParser.parseString(Buffer.from(bytes).toString('utf8')),
  ours: (bytes) => parseFeed(bytes, { feed: 'bench', base: 'http://bench.example/feed' }),
  'feedsmith, decoded': async (bytes) => parseWithFeedsmith(decodeBytes(bytes).text),
  'npm feedparser': (bytes) =>
    new Promise((done, fail) => {
      const parser = new FeedParser({ feedurl: 'http://bench.example/feed' });
      const items: unknown[] = [];
      parser.on('error', fail);
      parser.on('readable', () => {
        for (let item = parser.read(); item !== null; item = parser.read()) items.push(item);
      });
      parser.on('end', () => done(items));
      Readable.from([Buffer.from(bytes)]).pipe(parser);
    }),
};

/** Compares the speed of all parsers in one process, in turns; ratios are of megabytes a second. */
export async function compareFeeds(): Promise<void> {
  const own = healthy.flatMap(([host]) => DAYS.map((day) => bytesOf(feedFile(host, day))));
  const xml = own.filter((bytes) => Buffer.from(bytes).toString('utf8').trimStart().startsWith('<'));
  await table('feeds of our own press', await readByAll(xml));
  const folder = new URL('../../../shared/feeds/fetched/', import.meta.url);
  if (!existsSync(folder)) process.stdout.write('skipped: public feeds: ../shared/feeds is not beside this checkout\n');
  else
    await table(
      'public feeds',
      await readByAll(readdirSync(folder).map((name) => readFileSync(new URL(name, folder)))),
    );
  worstBodies();
}

/** The feeds that all parsers read: a parser that gives up early would look fast. */
async function readByAll(feeds: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const read: Uint8Array[] = [];
  for (const bytes of feeds) {
    const outcomes = await Promise.allSettled(Object.values(parsers).map(async (parse) => parse(bytes)));
    if (outcomes.every(({ status }) => status === 'fulfilled')) read.push(bytes);
  }
  return read;
}

async function table(name: string, feeds: readonly Uint8Array[]): Promise<void> {
  const once = feeds.reduce((sum, { length }) => sum + length, 0);
  const times = Math.max(1, Math.ceil(MIN_BYTES / once));
  const megabytes = (once * times) / 1e6;
  const speeds = new Map<string, number[]>(Object.keys(parsers).map((parser) => [parser, []]));
  // One round before counts for nothing: it warms all.
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [parser, parse] of Object.entries(parsers)) {
      const begun = performance.now();
      for (let time = 0; time < times; time += 1) for (const bytes of feeds) await parse(bytes);
      if (round >= 0) speeds.get(parser)?.push((megabytes * 1000) / (performance.now() - begun));
    }
  }
  const yardstick = speeds.get('rss-parser alone') ?? [];
  process.stdout.write(`${name}: ${feeds.length} feeds that all four read, ${megabytes.toFixed(1)} MB a round\n`);
  for (const [parser, all] of speeds) {
    const ratios = all.map((speed, at) => speed / (yardstick[at] ?? Number.NaN));
    const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
    process.stdout.write(
      `  ${parser.padEnd(20)} ${median(all).toFixed(1).padStart(5)} MB/s   ${median(ratios).toFixed(2)} x rss-parser (${least} to ${most})\n`,
    );
  }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[(values.length - 1) / 2] ?? 0;

/** Bodies of the largest size that is read, each made to cost as much as it can. */
const BODY_BYTES = 10_000_000;
const HEAD = '<rss version="2.0"><channel><title>F</title>';
const filled = (before: string, piece: string): string =>
  before + piece.repeat(Math.floor((BODY_BYTES - before.length) / piece.length));
const worst: Readonly<Record<string, () => string>> = {
  'a million items': () => filled(HEAD, '<item/>'),
  '100,000 items with all fields': () =>
    filled(HEAD, '<item><title>T</title><link>http://a.example/1</link><guid>1</guid><pubDate>x</pubDate></item>'),
  'one CDATA section': () => filled(`${HEAD}<item><title>T</title><description><![CDATA[`, 'word '),
  'markup within a field': () => filled(`${HEAD}<item><title>T</title><content>`, '<p>word</p>'),
  'escaped markup': () => filled(`${HEAD}<item><title>T</title><description>`, '&lt;p&gt;word'),
  'one start tag': () => filled(`${HEAD}<item `, 'a="b" '),
  'start tags with namespaces': () => filled(HEAD, '<x xmlns:a="b" xmlns:c="d"/>'),
  'only <': () => filled(HEAD, '<'),
  'only &': () => filled(`${HEAD}<item><title>`, '&'),
  'open comments': () => filled(HEAD, '<!--'),
  'deep nesting': () => filled(HEAD, '<x>'),
};

/** Measures each worst body in a process of its own: how far memory grows, in bodies, and how long it takes. */
function worstBodies(): void {
  process.stdout.write(
    `bodies of ${BODY_BYTES / 1e6} MB, each in its own process: growth of memory beyond a young generation of 6 MB, time\n`,
  );
  for (const name of Object.keys(worst)) {
    // A small young generation: by default it grows to 32 MB of garbage whatever the body, which would hide what lives.
    const args = [...process.execArgv, '--expose-gc', '--max-semi-space-size=2', fileURLToPath(import.meta.url), name];
    const { growth, ms } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as {
      growth: number;
      ms: number;
    };
    process.stdout.write(`  ${name.padEnd(30)} ${(growth / BODY_BYTES).toFixed(1)} x the body, ${Math.round(ms)} ms\n`);
  }
}

async function measureWorst(name: string): Promise<void> {
  const body = Buffer.from(worst[name]?.() ?? '');
  await parsers.ours?.(Buffer.from(`${HEAD}<item><title>T</title></item></channel></rss>`));
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const begun = performance.now();
  await parsers.ours?.(body).catch(() => undefined);
  const ms = performance.now() - begun;
  // The peak of the whole process, in kilobytes; what it held before the parse is not the parse's.
  const growth = Math.max(0, process.resourceUsage().maxRSS * 1024 - before);
  process.stdout.write(JSON.stringify({ growth, ms }));
}

const [, script = '', name] = process.argv;
if (script === fileURLToPath(import.meta.url)) await (name === undefined ? compareFeeds() : measureWorst(name));
