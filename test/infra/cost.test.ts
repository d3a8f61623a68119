import { describe, expect, test } from 'vitest';
import { costOf, type Usage } from '../../infra/cost.ts';
import { freeEachMonth, prices } from '../../infra/prices.ts';

const usage: Usage = {
  digests: 1,
  feeds: 100,
  articlesPerRun: 1000,
  storiesPerRun: 12,
  runsPerMonth: 30,
  seconds: { start: 0.5, ingestWait: 5, ingestArticle: 0.06, groupArticle: 0.004, summarizeStory: 0.05, publishRun: 1 },
};
const { lines, ...cost } = costOf(usage);
const line = (item: keyof typeof prices) => lines.find((candidate) => candidate.item === item);

describe('a hundred feeds, a thousand articles, once a day', () => {
  test.each([
    // By hand: 10 batches, 3 summaries, group and publish.
    ['lambdaRequest', 15],
    ['expressRequest', 10],
    ['standardTransition', 11],
    ['schedulerInvocation', 1],
    ['s3Put', 10 + 100 + 1 + 3 + 10],
    // Ingest at 1 GB: 10 × 5.5 + 60; group at 3008 MB: 4.5; summarize at 1 GB: 3 × 0.5 + 0.6; publish: 1.5.
    ['lambdaGbSecond', 115 + (3008 / 1024) * 4.5 + 2.1 + 1.5],
    ['expressGbSecond', (64 / 1024) * (115 + 1)],
  ] as const)('%s: %d in a run', (item, quantity) => {
    expect(line(item)?.perRun).toBeCloseTo(quantity, 9);
    expect(line(item)?.perMonth).toBeCloseTo(quantity * 30, 6);
    expect(line(item)?.usdPerMonth).toBeCloseTo(quantity * 30 * prices[item], 9);
  });

  test('the sums are those of the lines', () => {
    expect(cost.usdPerMonth).toBeCloseTo(
      lines.reduce((sum, { usdPerMonth }) => sum + usdPerMonth, 0),
      12,
    );
    expect(cost.usdPerMonthAfterFree).toBeCloseTo(
      lines.reduce((sum, { usdAfterFree }) => sum + usdAfterFree, 0),
      12,
    );
    expect(cost.usdPerThousandArticles).toBeCloseTo(cost.usdPerRun, 12);
  });

  test('what is free is taken off a line once, and never makes it negative', () => {
    expect(line('lambdaGbSecond')?.usdAfterFree).toBe(0);
    expect(line('alarmMonth')?.perMonth).toBe(16);
    expect(line('alarmMonth')?.usdAfterFree).toBeCloseTo((16 - freeEachMonth.alarmMonth) * prices.alarmMonth, 12);
  });
});

test('twice the runs cost twice the work, and the standing costs stay', () => {
  const twice = costOf({ ...usage, runsPerMonth: 60 });
  expect(twice.usdPerRun).toBeCloseTo(cost.usdPerRun, 12);
  const standing = costOf({ ...usage, runsPerMonth: 0 });
  const kept = (of: typeof twice): number => of.lines.find(({ item }) => item === 's3GbMonth')?.usdPerMonth ?? 0;
  expect(twice.usdPerMonth - kept(twice) - standing.usdPerMonth).toBeCloseTo(60 * cost.usdPerRun, 9);
});

test('the alarms that are counted are those of the stack', async () => {
  const { synthesizeStack } = await import('../../infra/synthesize.ts');
  const { sampleConfig } = await import('./sample-config.ts');
  const { propertiesOf } = await import('./template-parts.ts');
  const { template } = synthesizeStack({ config: sampleConfig, bundling: false });
  const counted = costOf({ ...usage, digests: sampleConfig.digests.length, delivers: true }).lines.find(
    ({ item }) => item === 'alarmMonth',
  );
  expect(propertiesOf(template, 'AWS::CloudWatch::Alarm')).toHaveLength(counted?.perMonth ?? 0);
});
