import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../functions/contracts/article.ts';
import { type GroupableText, termsOf } from '../../functions/group/cluster/terms.ts';
import { documentFrequencies, tfIdf } from '../../functions/group/cluster/tf-idf.ts';
import { WINDOW_MS } from '../../functions/group/cluster/time-decay.ts';
import { formStories } from '../../functions/group/form-stories.ts';
import { plans } from '../../infra/stations.ts';
import { dbscan } from '../quality/baselines/story-peers.ts';
import { drawGrowth, type GrowthPoint } from './draw-growth.ts';
import { newsStream } from './news-stream.ts';

const SIZES = [1000, 3000, 10_000, 30_000, 100_000];
/** The peer compares every text with every other one: beyond this it takes minutes. */
const MAX_FOR_PEER = 10_000;
/** The peer's best value on the skewed mix; see `npm run quality`. */
const PEER_DISTANCE = 0.75;
const PER_DAY = 3000;
const SEED = 20160404;
/** Share of a function's memory that is heap; the rest is code, stacks and what Node itself needs. */
const HEAP_SHARE = 0.85;
const PICTURE = new URL('../../fixtures/growth.svg', import.meta.url);

/** The stream that all parts read. */
export const stream = (articles: number, words: number): Article[] =>
  newsStream({ articles, perDay: PER_DAY, words, seed: SEED });

/** Processor time of this process in milliseconds. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Measures how grouping grows with a stream, the peer beside it, and whole edition steps within a function's memory. */
export function compareStories(): void {
  process.stdout.write(`stories: a stream of our own, ${PER_DAY} articles a day, 60 words each, one process\n`);
  const { ours, peer } = JSON.parse(child(['growth'], 7000)) as Record<'ours' | 'peer', GrowthPoint[]>;
  writeFileSync(PICTURE, drawGrowth({ ours, 'DBSCAN (npm)': peer }));
  const plan = plans.group;
  process.stdout.write(`the group step within ${plan.memoryMb} MB (heap ${heapMb()} MB), a process each\n`);
  for (const [articles, words] of [
    [10_000, 450],
    [100_000, 60],
  ] as const) {
    const { ms, stories, peakMb } = JSON.parse(
      child(['edition', String(articles), String(words)], heapMb()),
    ) as Edition;
    const name = `${articles} articles of ${words} words`;
    process.stdout.write(
      `  ${name.padEnd(34)} ${(ms / 1000).toFixed(0).padStart(4)} s, ${stories} stories, peak ${peakMb} MB\n`,
    );
  }
}

interface Edition {
  readonly ms: number;
  readonly stories: number;
  readonly peakMb: number;
}

function heapMb(): number {
  return Math.floor(HEAP_SHARE * plans.group.memoryMb);
}

function child(args: readonly string[], memoryMb: number): string {
  const script = fileURLToPath(new URL('stories-child.ts', import.meta.url));
  const flags = [...process.execArgv, '--expose-gc', `--max-old-space-size=${memoryMb}`];
  return execFileSync(process.execPath, [...flags, script, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Groups streams of growing length in this process; tells each size as it is done, on stderr. */
export function measureGrowth(): { ours: GrowthPoint[]; peer: GrowthPoint[] } {
  const measure = (articles: number): GrowthPoint => {
    const list = stream(articles, 60);
    globalThis.gc?.();
    const begun = cpuMs();
    const { stories } = formStories(list);
    const micros = (1000 * (cpuMs() - begun)) / articles;
    const heap = Math.round(process.memoryUsage().heapUsed / 1e6);
    const end = Date.parse(list.at(-1)?.published ?? '') - WINDOW_MS;
    const live = stories.filter((story) => Date.parse(story.articles.at(-1)?.published ?? '') >= end).length;
    process.stderr.write(
      `  ${String(articles).padStart(7)} articles ${micros.toFixed(0).padStart(7)} µs an article, ${stories.length} stories, ${live} of them live at the end, heap ${heap} MB\n`,
    );
    return { articles, micros };
  };
  // The first counts for nothing: it warms all.
  measure(SIZES[0] ?? 0);
  const ours = SIZES.map(measure);
  // The second largest once more after the largest, so that a busy machine is not taken for growth.
  const again = measure(SIZES.at(-2) ?? 0);
  const before = ((ours.at(-2)?.micros ?? 0) + again.micros) / 2;
  process.stderr.write(
    `  ${((ours.at(-1)?.micros ?? 0) / before).toFixed(2)} x from 30,000 (measured before and after) to 100,000 articles\n`,
  );
  const peer = SIZES.filter((size) => size <= MAX_FOR_PEER).map((articles): GrowthPoint => {
    const list = stream(articles, 60);
    const begun = cpuMs();
    for (const own of Map.groupBy(list, ({ lang }) => lang).values()) groupByDensity(own);
    const micros = (1000 * (cpuMs() - begun)) / articles;
    process.stderr.write(`  DBSCAN ${articles} articles ${micros.toFixed(0)} µs an article\n`);
    return { articles, micros };
  });
  return { ours, peer };
}

/** What ours does, by the peer: terms and weights are ours, the grouping is its own. */
function groupByDensity(texts: readonly GroupableText[]): void {
  const terms = texts.map(termsOf);
  const frequencies = documentFrequencies(terms);
  dbscan({ vectors: terms.map((each) => tfIdf(each, frequencies)) }, PEER_DISTANCE);
}
