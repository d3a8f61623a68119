import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { storedConfigOf } from '../../functions/adapters/load-config.ts';
import { withinTime } from '../../functions/adapters/within-time.ts';
import { Digest } from '../../functions/contracts/digest.ts';
import { siteKeys, storeKeys } from '../../functions/contracts/keys.ts';
import { requireStored, writeStored } from '../../functions/contracts/stored-json.ts';
import { group } from '../../functions/group/group.ts';
import { ingest } from '../../functions/ingest/ingest.ts';
import { publish } from '../../functions/publish/publish.ts';
import { summarize } from '../../functions/summarize/summarize.ts';
import { feedBatches } from '../../infra/feed-batches.ts';
import { memoryStore, quiet } from '../builders.ts';
import { benchColdStart } from './bench-cold-start.ts';
import { benchEdition } from './bench-edition.ts';
import { compareFeeds } from './bench-feeds.ts';
import { compareKeyPoints } from './bench-key-points.ts';
import { comparePages } from './bench-pages.ts';
import { compareStories } from './bench-stories.ts';
import { newsstandWorkload, publicPagesWorkload, type Workload } from './workloads.ts';

/** An odd number, so that the median is one of them. */
const ROUNDS = 9;

const steps = ['ingest', 'group', 'summarize', 'publish'] as const;
type Step = (typeof steps)[number];

setFlagsFromString('--expose-gc');
/** Collects garbage, so that what one part leaves behind is not counted as the other's work. */
const collect = runInNewContext('gc') as () => void;

/** Processor time of this process in milliseconds. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Runs the whole pipeline once; answers the articles and the processor time of each step. */
async function wholePipeline({
  config,
  scheduledAt,
  fetchPage,
}: Workload): Promise<{ articles: number; ms: Record<Step, number>; digest: Digest }> {
  const [{ id: digestId } = { id: '' }] = config.digests;
  const [store, site] = [memoryStore(), memoryStore()];
  const { digest, feeds } = storedConfigOf(config, digestId);
  await writeStored(store, storeKeys.digestConfig(digestId), digest);
  const clock = { now: () => new Date(scheduledAt), sleep: async () => undefined };
  const ms = { ingest: 0, group: 0, summarize: 0, publish: 0 };
  const timed = async <T>(step: Step, work: () => Promise<T>): Promise<T> => {
    const start = cpuMs();
    const result = await work();
    ms[step] += cpuMs() - start;
    return result;
  };
  let articles = 0;
  const ports = { fetchPageFor: () => fetchPage, store, clock, within: withinTime, log: quiet };
  for (const batch of feedBatches(feeds)) {
    const read = await timed('ingest', () => ingest({ digestId, scheduledAt, feeds: batch }, ports));
    articles += read.articles;
  }
  const grouped = await timed('group', () => group({ digestId, scheduledAt }, { store, log: quiet }));
  for (const batch of grouped.batches) await timed('summarize', () => summarize(batch, { store, log: quiet }));
  const { editionId } = grouped;
  await timed('publish', () => publish({ digestId, editionId }, { store, site, siteUrl: undefined, log: quiet }));
  return { articles, ms, digest: await requireStored(site, siteKeys.digest(digestId, editionId), Digest) };
}

/** The yardstick: the two libraries everybody uses, on the same pages, nothing else. */
function readabilityAlone(pages: readonly string[]): number {
  const start = cpuMs();
  for (const page of pages) {
    const { document } = parseHTML(page);
    new Readability(document as never).parse();
  }
  return cpuMs() - start;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[(values.length - 1) / 2] ?? 0;

async function compare(workload: Workload): Promise<void> {
  const ratios: number[] = [];
  const parts: Record<Step, number>[] = [];
  let articles = 0;
  let perPage = 0;
  // One round before counts for nothing: it warms both.
  for (let round = -1; round < ROUNDS; round += 1) {
    collect();
    const alone = readabilityAlone(workload.pages) / workload.pages.length;
    collect();
    const whole = await wholePipeline(workload);
    if (round < 0) continue;
    articles = whole.articles;
    const each = steps.reduce((sum, step) => sum + whole.ms[step], 0) / whole.articles;
    ratios.push(each / alone);
    perPage = alone;
    parts.push(whole.ms);
  }
  const line = steps
    .map((step) => `${step} ${(median(parts.map((part) => part[step])) / articles).toFixed(2)}`)
    .join(', ');
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
  process.stdout.write(
    `${workload.name}: ${articles} articles, ${workload.pages.length} pages\n` +
      `  processor per article, whole pipeline: ${median(ratios).toFixed(2)} x Readability + linkedom alone (${least} to ${most}, ${ROUNDS} rounds)\n` +
      `  ms an article: ${line}; Readability + linkedom ${perPage.toFixed(2)} a page\n`,
  );
}

async function benchPipeline(): Promise<void> {
  process.stdout.write(`processor time, interleaved in one process, Node ${process.versions.node}\n`);
  await compare(newsstandWorkload());
  const publicPages = publicPagesWorkload();
  if (publicPages === undefined)
    process.stdout.write('skipped: public pages: ../shared/extraction is not beside this checkout\n');
  else await compare(publicPages);
  const newsstand = newsstandWorkload();
  await benchEdition(async () => {
    collect();
    const { digest, ms } = await wholePipeline(newsstand);
    collect();
    return { digest, ms: steps.reduce((sum, step) => sum + ms[step], 0) };
  }, cpuMs);
  await compareFeeds();
  await comparePages();
  compareKeyPoints();
  compareStories();
}

if (process.argv[2] !== 'cold-start') await benchPipeline();
await benchColdStart();
