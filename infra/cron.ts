import { DigestError } from '../functions/contracts/errors.ts';

/** The instants a 5-field cron names, in local time: every field as the sorted list of its values. Sunday is 0. */
export interface Cron {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly daysOfMonth: readonly number[];
  readonly months: readonly number[];
  readonly daysOfWeek: readonly number[];
}

interface Field {
  readonly key: keyof Cron;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly names?: readonly string[];
}

const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const;
const dayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const;

const fields: readonly Field[] = [
  { key: 'minutes', label: 'minute', from: 0, to: 59 },
  { key: 'hours', label: 'hour', from: 0, to: 23 },
  { key: 'daysOfMonth', label: 'day of the month', from: 1, to: 31 },
  { key: 'months', label: 'month', from: 1, to: 12, names: monthNames },
  // 7 is a second name of Sunday, which lets `5-7` mean Friday to Sunday.
  { key: 'daysOfWeek', label: 'day of the week', from: 0, to: 7, names: dayNames },
];

/** The longest list of parts that EventBridge Scheduler takes as one expression. */
const longestExpression = 256;

/**
 * Reads a 5-field cron (minute, hour, day of the month, month, day of the week).
 *
 * Understands `*`, numbers, English names of months and days, lists, ranges and steps. Errors: DigestError that names
 * the field; days of the month and of the week given together are refused, since cron means «either» by it and
 * EventBridge cannot say that.
 * @example parseCron('30 6 * * 1-5').daysOfWeek   // [1, 2, 3, 4, 5]
 */
export function parseCron(expression: string): Cron {
  const parts = expression.trim().split(/\s+/);
  if (parts.length !== fields.length) {
    throw scheduleError(expression, `it has ${parts.length} fields; give minute, hour, day, month and day of the week`);
  }
  const lists = fields.map((field, index) => valuesOf(parts[index] ?? '', field, expression));
  const [minutes = [], hours = [], daysOfMonth = [], months = [], week = []] = lists;
  const daysOfWeek = [...new Set(week.map((day) => day % 7))].sort((a, b) => a - b);
  if (daysOfMonth.length < 31 && daysOfWeek.length < 7) {
    throw scheduleError(
      expression,
      'it names days of the month and days of the week; give one of them and * for the other',
    );
  }
  return { minutes, hours, daysOfMonth, months, daysOfWeek };
}

/**
 * Writes a 5-field cron as EventBridge Scheduler wants it: `cron(30 6 ? * MON-FRI *)`.
 *
 * Steps and wrapped ranges are written out as lists, because EventBridge counts days from Sunday = 1 and has its own
 * reading of both; days of the week are written by name for the same reason. Exactly one of the two day fields is `?`.
 * Errors: as `parseCron`; DigestError when the expression never fires or becomes too long.
 */
export function toAwsCron(expression: string): string {
  const cron = parseCron(expression);
  if (runDays(cron).length === 0) throw scheduleError(expression, 'no year has such a day');
  const weekly = cron.daysOfWeek.length < 7;
  const written = [
    write(cron.minutes, 60),
    write(cron.hours, 24),
    weekly ? '?' : write(cron.daysOfMonth, 31),
    write(cron.months, 12),
    weekly ? write(cron.daysOfWeek, 7, dayNames) : '?',
    '*',
  ];
  const result = `cron(${written.join(' ')})`;
  if (result.length > longestExpression) throw scheduleError(expression, 'it lists too many times for one schedule');
  return result;
}

/**
 * Measures the longest time between two runs of a cron, in hours, rounded up.
 *
 * Counts local hours over nine years (so that two leap days are among them); daylight saving may add or take one.
 * Errors: as `parseCron`.
 */
export function longestGapHours(expression: string): number {
  const cron = parseCron(expression);
  const times = cron.hours.flatMap((hour) => cron.minutes.map((minute) => hour * 60 + minute));
  const [first = 0] = times;
  const night = first + 1440 - (times.at(-1) ?? 0);
  const withinDay = longestStep(times);
  const betweenDays = (longestStep(runDays(cron)) - 1) * 1440 + night;
  return Math.ceil(Math.max(withinDay, betweenDays) / 60);
}

/** The longest step between neighbors of a sorted list; 0 where there are no neighbors. */
function longestStep(sorted: readonly number[]): number {
  return sorted.reduce((longest, value, index) => Math.max(longest, value - (sorted[index - 1] ?? value)), 0);
}

/** Days on which a cron fires, counted from 1 January 2023, over nine years. */
function runDays(cron: Cron): number[] {
  const start = Date.UTC(2023, 0, 1);
  return Array.from({ length: 9 * 366 }, (_, day) => day).filter((day) => {
    const date = new Date(start + day * 86_400_000);
    return (
      cron.months.includes(date.getUTCMonth() + 1) &&
      cron.daysOfMonth.includes(date.getUTCDate()) &&
      cron.daysOfWeek.includes(date.getUTCDay())
    );
  });
}

function valuesOf(text: string, field: Field, expression: string): number[] {
  const values = new Set<number>();
  for (const item of text.split(',')) {
    const match = /^(\*|[a-z0-9]+)(?:-([a-z0-9]+))?(?:\/(\d{1,2}))?$/i.exec(item);
    const [, first = '', last, step] = match ?? [];
    if (match === null || (first === '*' && last !== undefined) || step === '0' || step === '00') {
      throw scheduleError(expression, `«${item}» is no ${field.label}; use numbers, names, and , - * /`);
    }
    const any = first === '*';
    const from = any ? field.from : numberOf(first, field, expression);
    // A step after a lone number runs to the end of the field, as in «0/15».
    const open = any || (last === undefined && step !== undefined);
    const end = field.key === 'daysOfWeek' ? 6 : field.to;
    const to = open ? end : last === undefined ? from : numberOf(last, field, expression);
    if (to < from) throw scheduleError(expression, `«${item}» runs backwards in the ${field.label}`);
    for (let value = from; value <= to; value += Number(step ?? 1)) values.add(value);
  }
  return [...values].sort((a, b) => a - b);
}

function numberOf(text: string, field: Field, expression: string): number {
  const named = field.names?.indexOf(text.toUpperCase()) ?? -1;
  const value = named >= 0 ? named + (field.key === 'months' ? 1 : 0) : Number(text);
  if (!/^\d{1,2}$/.test(text) && named < 0) {
    throw scheduleError(expression, `«${text}» is no ${field.label}`);
  }
  if (value < field.from || value > field.to) {
    throw scheduleError(expression, `${value} is no ${field.label}: it goes from ${field.from} to ${field.to}`);
  }
  return value;
}

/** Writes sorted values as EventBridge reads them: `*` for all, runs of three and more as ranges. */
function write(values: readonly number[], all: number, names?: readonly string[]): string {
  if (values.length === all) return '*';
  const runs: number[][] = [];
  for (const value of values) {
    const run = runs.at(-1);
    if (run?.at(-1) === value - 1) run.push(value);
    else runs.push([value]);
  }
  const name = (value: number | undefined): string => (value === undefined ? '' : (names?.[value] ?? String(value)));
  return runs.flatMap((run) => (run.length >= 3 ? [`${name(run[0])}-${name(run.at(-1))}`] : run.map(name))).join(',');
}

function scheduleError(expression: string, why: string): DigestError {
  return new DigestError(`cannot read the schedule «${expression}»: ${why}`, { code: 'schedule' });
}
