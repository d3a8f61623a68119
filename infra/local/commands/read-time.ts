import { UsageError } from '../../../functions/contracts/errors.ts';

/** Reads the value of `--at`, ISO 8601; `undefined` stays so. Errors: UsageError. */
export function readTime<T extends string | undefined>(text: T): Date | (T extends string ? never : undefined) {
  if (text === undefined) return undefined as T extends string ? never : undefined;
  const time = new Date(/^\d{4}-\d{2}-\d{2}/.test(text) ? text : Number.NaN);
  if (Number.isNaN(time.getTime())) {
    throw new UsageError(`--at: "${text}" is not a valid time (for example 2016-04-04T04:30:00Z)`);
  }
  return time;
}
