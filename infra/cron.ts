import { type CronTimes, readCron } from '../functions/text/read-cron.ts';

const DAY_NAMES = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const;

/** Nine years hold two leap days. */
const DAYS_COUNTED = 9 * 366;

/**
 * Writes a 5-field cron as EventBridge Scheduler wants it: `cron(30 6 ? * MON-FRI *)`.
 *
 * Steps are written out as lists, because EventBridge has its own reading of them; days of the week by name, because it
 * counts them from Sunday = 1. Exactly one of the two day fields is `?`.
 * The longest has 240 of the 256 characters that it takes. Errors: CronPatternError, as `readCron`.
 */
export function toAwsCron(pattern: string): string {
  const { minutes, hours, daysOfMonth, months, daysOfWeek } = readCron(pattern);
  const weekly = daysOfWeek.length < 7;
  const written = [
    write(minutes, 60),
    write(hours, 24),
    weekly ? '?' : write(daysOfMonth, 31),
    write(months, 12),
    weekly ? write(daysOfWeek, 7, DAY_NAMES) : '?',
    '*',
  ];
  return `cron(${written.join(' ')})`;
}

/**
 * Measures the longest time between two runs of a cron, in hours, rounded up.
 *
 * Counts local hours; daylight saving may add or take one. Errors: as `readCron`.
 */
export function longestGapHours(pattern: string): number {
  const cron = readCron(pattern);
  const times = cron.hours.flatMap((hour) => cron.minutes.map((minute) => hour * 60 + minute));
  const night = Math.min(...times) + 1440 - Math.max(...times);
  const betweenDays = (longestStep(runDays(cron)) - 1) * 1440 + night;
  return Math.ceil(Math.max(longestStep(times), betweenDays) / 60);
}

/** The longest step between neighbors of a sorted list; 0 where there are no neighbors. */
function longestStep(sorted: readonly number[]): number {
  return sorted.reduce((longest, value, index) => Math.max(longest, value - (sorted[index - 1] ?? value)), 0);
}

/** Days on which a cron fires, counted from 1 January 2023. */
function runDays({ months, daysOfMonth, daysOfWeek }: CronTimes): number[] {
  return Array.from({ length: DAYS_COUNTED }, (_, day) => day).filter((day) => {
    const date = new Date(Date.UTC(2023, 0, 1 + day));
    return (
      months.includes(date.getUTCMonth() + 1) &&
      daysOfMonth.includes(date.getUTCDate()) &&
      daysOfWeek.includes(date.getUTCDay())
    );
  });
}

/** Writes sorted values as EventBridge reads them: `*` for all, runs of three and more as ranges. */
function write(values: readonly number[], all: number, names?: readonly string[]): string {
  if (values.length === all) return '*';
  const runs: [number, ...number[]][] = [];
  for (const value of values) {
    const run = runs.at(-1);
    if (run?.at(-1) === value - 1) run.push(value);
    else runs.push([value]);
  }
  const name = (value: number): string => names?.[value] ?? String(value);
  return runs
    .flatMap((run) => (run.length < 3 ? run.map(name) : [`${name(run[0])}-${name(run[0] + run.length - 1)}`]))
    .join(',');
}
