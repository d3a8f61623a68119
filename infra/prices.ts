/**
 * List prices in USD, us-east-1, as read in November 2026 (the day is `readOn`); Paris is 5 to 20 % dearer.
 *
 * Sources: the AWS pricing pages of Step Functions, CloudFront and CloudWatch; for the others secondary tables of 2026
 * that agree with each other. Check them again before relying on a sum.
 */
export const prices = {
  readOn: '2026-11-23',
  /** Lambda on arm64, a gigabyte of memory for a second; start-up counts since August 2025. */
  lambdaGbSecond: 0.0000133334,
  lambdaRequest: 0.2 / 1e6,
  /** Step Functions Standard: a state entered; every retry counts. */
  standardTransition: 0.025 / 1000,
  /** Step Functions Express: an execution, and its memory (64 MB steps) for a second, in steps of 100 ms. */
  expressRequest: 1 / 1e6,
  expressGbSecond: 0.00001667,
  schedulerInvocation: 1 / 1e6,
  /** S3 Standard: PUT, COPY, POST and LIST; GET; a gigabyte kept for a month. */
  s3Put: 0.005 / 1000,
  s3Get: 0.0004 / 1000,
  s3GbMonth: 0.023,
  /** CloudWatch: an alarm, a metric of our own, a gigabyte of log taken in. */
  alarmMonth: 0.1,
  metricMonth: 0.3,
  logGb: 0.5,
} as const;

/** What is free every month for ever (not the offers for new accounts), in the units of `prices`. */
export const freeEachMonth = {
  lambdaGbSecond: 400_000,
  lambdaRequest: 1e6,
  standardTransition: 4000,
  schedulerInvocation: 14e6,
  alarmMonth: 10,
  metricMonth: 10,
  logGb: 5,
} as const satisfies Partial<Record<keyof typeof prices, number>>;
