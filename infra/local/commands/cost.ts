import type { Command } from 'commander';
import { loadConfig } from '../../../functions/adapters/load-config.ts';
import { UsageError } from '../../../functions/contracts/errors.ts';
import { type Cost, costOf, type MeasuredSeconds, type Usage } from '../../cost.ts';
import { prices } from '../../prices.ts';

/** Seconds as billed, measured as `bench` measures them and doubled, since a function of 1 GB has half a processor. */
const measured: MeasuredSeconds = {
  start: 0.5,
  ingestWait: 5,
  ingestArticle: 0.06,
  groupArticle: 0.004,
  summarizeStory: 0.05,
  publishRun: 1,
};

interface CostOptions {
  readonly config?: string;
  readonly feeds?: string;
  readonly articles: string;
  readonly runs: string;
  readonly json?: true;
}

/** Adds `cost`: what a month in AWS costs, from dated list prices and measured seconds. */
export function addCostCommand(program: Command): void {
  program
    .command('cost')
    .description('what a month in AWS costs, computed from list prices and measured seconds')
    .option('--config <file>', 'count the feeds and digests of this configuration (default digest.yaml)')
    .option('--feeds <n>', 'count this many feeds instead')
    .option('--articles <n>', 'articles in a run', '200')
    .option('--runs <n>', 'runs in a month, all digests together', '30')
    .option('--json', 'print JSON')
    .action((options: CostOptions) => {
      const usage = usageOf(options);
      const cost = costOf(usage);
      if (options.json) process.stdout.write(`${JSON.stringify({ usage, pricesReadOn: prices.readOn, ...cost })}\n`);
      else process.stdout.write(tableOf(usage, cost));
    });
}

function usageOf(options: CostOptions): Usage {
  const articlesPerRun = countOf('--articles', options.articles);
  const runsPerMonth = countOf('--runs', options.runs);
  const digests = options.feeds === undefined ? loadConfig(options.config ?? 'digest.yaml').digests : [];
  const feeds =
    options.feeds === undefined
      ? Math.max(...digests.map((digest) => digest.feeds.length))
      : countOf('--feeds', options.feeds);
  const storiesPerRun = Math.max(1, ...digests.map((digest) => digest.maxStories), digests.length === 0 ? 12 : 1);
  return {
    digests: Math.max(1, digests.length),
    delivers: digests.some(({ delivery }) => delivery !== undefined),
    feeds,
    articlesPerRun,
    storiesPerRun,
    runsPerMonth,
    seconds: measured,
  };
}

function countOf(option: string, value: string): number {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new UsageError(`${option} ${value}: give a whole number above 0`);
  return Number(value);
}

function tableOf(usage: Usage, cost: Cost): string {
  const usd = (value: number): string => value.toFixed(4).padStart(10);
  const rows = cost.lines.map(
    ({ item, perMonth, usdPerMonth, usdAfterFree }) =>
      `${item.padEnd(20)}${perMonth.toPrecision(4).padStart(12)}${usd(usdPerMonth)}${usd(usdAfterFree)}`,
  );
  return [
    `${usage.feeds} feeds, ${usage.articlesPerRun} articles and ${usage.storiesPerRun} stories a run, ` +
      `${usage.runsPerMonth} runs a month; list prices of us-east-1 as read on ${prices.readOn}`,
    '',
    `${''.padEnd(20)}${'a month'.padStart(12)}${'USD'.padStart(10)}${'to pay'.padStart(10)}`,
    ...rows,
    `${'together'.padEnd(32)}${usd(cost.usdPerMonth)}${usd(cost.usdPerMonthAfterFree)}`,
    '',
    `a run: USD ${cost.usdPerRun.toFixed(4)}; 1,000 articles: USD ${cost.usdPerThousandArticles.toFixed(4)}`,
    '«to pay» is after what is free every month. Readers are not in it: CloudFront is free up to 1 TB a month.',
    '',
  ].join('\n');
}
