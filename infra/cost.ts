import { freeEachMonth, prices } from './prices.ts';
import { feedsPerBatch, plans, type Station } from './stations.ts';

/** How much work there is, and how long it was measured to take. */
export interface Usage {
  readonly digests: number;
  /** Whether a digest is delivered by e-mail or to a webhook: the function that does it is watched then. */
  readonly delivers?: boolean;
  readonly feeds: number;
  readonly articlesPerRun: number;
  readonly storiesPerRun: number;
  readonly runsPerMonth: number;
  readonly seconds: MeasuredSeconds;
}

/** Seconds of a Lambda function's life, as billed. */
export interface MeasuredSeconds {
  /** Start-up of one call; every call of a daily run starts cold. */
  readonly start: number;
  /** Waiting for the slowest feed and its pages, in one ingest call. */
  readonly ingestWait: number;
  readonly ingestArticle: number;
  readonly groupArticle: number;
  readonly summarizeStory: number;
  readonly publishRun: number;
}

/** A line of the bill: one price, and how much of it a run and a month take. */
export interface CostLine {
  readonly item: keyof typeof prices;
  readonly perRun: number;
  readonly perMonth: number;
  readonly usdPerMonth: number;
  /** What is left to pay after what is free every month. */
  readonly usdAfterFree: number;
}

/** The bill of a month, without readers: CloudFront is free up to 1 TB and 10 million requests. */
export interface Cost {
  readonly lines: readonly CostLine[];
  readonly usdPerRun: number;
  readonly usdPerMonth: number;
  readonly usdPerMonthAfterFree: number;
  /** What a thousand articles cost by work alone, without alarms, storage and other standing costs. */
  readonly usdPerThousandArticles: number;
}

type Quantities = Partial<Record<keyof typeof prices, number>>;

/** Stories of one summarize call; see the batches that group makes. */
const storiesPerCall = 4;
/** Bytes of a stored article with its evidence, of log for a call and for an article; measured on the newsstand. */
const bytes = { article: 6000, logOfCall: 3000, logOfArticle: 400 };
/** How long articles are kept; see `storage.ts`. */
const monthsKept = 400 / 30;
/** A failed run, a run too long, a lost trigger; then three for each function that is used. */
const standingAlarms = (delivers: boolean): number => 3 + 3 * (Object.keys(plans).length - (delivers ? 0 : 1));

/**
 * Computes what a month costs in USD, from list prices and measured seconds.
 *
 * Shape: one line per price that is used; quantities in the price's own unit. Not in it: readers (CloudFront), delivery (an e-mail
 * costs USD 0.0001 at Amazon SES, its record two writes), taxes,
 * data that leaves the region (feeds come in, which is free).
 */
export function costOf(usage: Usage): Cost {
  const run = quantitiesOfRun(usage);
  const standing = quantitiesOfMonth(usage);
  const items = [...new Set([...Object.keys(run), ...Object.keys(standing)])] as (keyof Quantities)[];
  const lines = items.map((item): CostLine => {
    const perRun = run[item] ?? 0;
    const perMonth = perRun * usage.runsPerMonth + (standing[item] ?? 0);
    const free = (freeEachMonth as Quantities)[item] ?? 0;
    const price = Number(prices[item]);
    return {
      item,
      perRun,
      perMonth,
      usdPerMonth: perMonth * price,
      usdAfterFree: Math.max(0, perMonth - free) * price,
    };
  });
  const sum = (value: (line: CostLine) => number): number => lines.reduce((total, line) => total + value(line), 0);
  const usdPerRun = sum(({ item, perRun }) => perRun * Number(prices[item]));
  return {
    lines,
    usdPerRun,
    usdPerMonth: sum((line) => line.usdPerMonth),
    usdPerMonthAfterFree: sum((line) => line.usdAfterFree),
    usdPerThousandArticles: (usdPerRun / Math.max(1, usage.articlesPerRun)) * 1000,
  };
}

function quantitiesOfRun({ feeds, articlesPerRun, storiesPerRun, seconds }: Usage): Quantities {
  const batches = Math.ceil(feeds / feedsPerBatch);
  const summaries = Math.ceil(storiesPerRun / storiesPerCall);
  const calls = batches + summaries + 2;
  const gbSeconds = (station: Station, many: number, work: number): number =>
    (plans[station].memoryMb / 1024) * (many * seconds.start + work);
  const ingest = batches * seconds.ingestWait + articlesPerRun * seconds.ingestArticle;
  const childSeconds = batches * seconds.start + ingest;
  return {
    lambdaGbSecond:
      gbSeconds('ingest', batches, ingest) +
      gbSeconds('group', 1, articlesPerRun * seconds.groupArticle) +
      gbSeconds('summarize', summaries, storiesPerRun * seconds.summarizeStory) +
      gbSeconds('publish', 1, seconds.publishRun),
    lambdaRequest: calls,
    // Start, the two maps, group, publish, two choices, the end; and each item of the inline map.
    standardTransition: 8 + summaries,
    expressRequest: batches,
    // 64 MB is the least memory of a child; its time is rounded up to the next 100 ms.
    expressGbSecond: (64 / 1024) * (childSeconds + batches * 0.1),
    schedulerInvocation: 1,
    // A batch and its feeds' states; stories; points of each call; an edition in its four formats, two schemas,
    // storylines, pointer, archive and feed.
    s3Put: batches + feeds + 1 + summaries + 10,
    s3Get: 1 + 2 * batches + feeds + (3 + batches) + summaries * (3 + batches) + (8 + summaries + batches),
    logGb: (calls * bytes.logOfCall + articlesPerRun * bytes.logOfArticle) / 1e9,
  };
}

function quantitiesOfMonth({ digests, delivers = false, articlesPerRun, runsPerMonth }: Usage): Quantities {
  return {
    s3GbMonth: (articlesPerRun * runsPerMonth * monthsKept * bytes.article) / 1e9,
    alarmMonth: standingAlarms(delivers) + digests,
    metricMonth: digests,
  };
}
