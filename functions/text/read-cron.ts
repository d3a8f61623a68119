import { Cron } from 'croner';
import { CronPatternError } from '../contracts/errors.ts';

/** The local times that a cron of five fields names: each field as the sorted list of its values. Sunday is 0. */
export interface CronTimes {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly daysOfMonth: readonly number[];
  readonly months: readonly number[];
  readonly daysOfWeek: readonly number[];
}

/** One field: its name and range for messages, its values, and a pattern and instants (UTC) that it alone decides. */
interface Field {
  readonly name: string;
  readonly range: string;
  readonly first: number;
  readonly last: number;
  readonly patternOf: (text: string) => string;
  readonly instantOf: (value: number) => number;
}

const MINUTE: Field = {
  name: 'minute',
  range: '0-59',
  first: 0,
  last: 59,
  patternOf: (text) => `${text} * * * *`,
  instantOf: (minute) => Date.UTC(2023, 0, 1, 0, minute),
};
const HOUR: Field = {
  name: 'hour',
  range: '0-23',
  first: 0,
  last: 23,
  patternOf: (text) => `0 ${text} * * *`,
  instantOf: (hour) => Date.UTC(2023, 0, 1, hour),
};
const DAY_OF_MONTH: Field = {
  name: 'day of month',
  range: '1-31',
  first: 1,
  last: 31,
  patternOf: (text) => `0 0 ${text} * *`,
  instantOf: (day) => Date.UTC(2023, 0, day),
};
const MONTH: Field = {
  name: 'month',
  range: '1-12 or JAN-DEC',
  first: 1,
  last: 12,
  patternOf: (text) => `0 0 1 ${text} *`,
  instantOf: (month) => Date.UTC(2023, month - 1, 1),
};
const DAY_OF_WEEK: Field = {
  name: 'day of week',
  range: '0-7 or SUN-SAT',
  first: 0,
  last: 6,
  patternOf: (text) => `0 0 * * ${text}`,
  // The first of January 2023 was a Sunday.
  instantOf: (day) => Date.UTC(2023, 0, 1 + day),
};

/** What every scheduler reads alike; croner also knows L, W, # and +, which EventBridge reads otherwise or not at all. */
const ITEM = /^(?:\*|(?:\d+|[a-z]{3})(?:-(?:\d+|[a-z]{3}))?)(?:\/\d+)?$/i;

/**
 * Reads a cron of five fields (minute, hour, day of month, month, day of week) as croner does: `*`, numbers, English
 * names of months and days, lists, ranges and steps.
 *
 * Days of month and of week together are refused: cron means either by it, and EventBridge Scheduler takes one of them.
 * Errors: CronPatternError that names the field.
 * @example readCron('30 6 * * 1-5').daysOfWeek   // [1, 2, 3, 4, 5]
 */
export function readCron(pattern: string): CronTimes {
  const texts = pattern.trim().split(/\s+/);
  const [minute = '', hour = '', dayOfMonth = '', month = '', dayOfWeek = ''] = texts;
  if (texts.length !== 5) {
    const message = `"${pattern}" has ${texts.length} fields; a schedule has five: minute, hour, day of month, month, day of week`;
    throw new CronPatternError(message, { pattern });
  }
  if (dayOfMonth !== '*' && dayOfWeek !== '*') {
    const message = `"${pattern}" names days of the month and days of the week; give one of them and * for the other`;
    throw new CronPatternError(message, { pattern, field: 'day of week', value: dayOfWeek });
  }
  const times = {
    minutes: valuesOf(minute, MINUTE, pattern),
    hours: valuesOf(hour, HOUR, pattern),
    daysOfMonth: valuesOf(dayOfMonth, DAY_OF_MONTH, pattern),
    months: valuesOf(month, MONTH, pattern),
    daysOfWeek: valuesOf(dayOfWeek, DAY_OF_WEEK, pattern),
  };
  if (inUtc(pattern).nextRun(new Date(Date.UTC(2023, 0, 1))) === null) {
    const message = `"${pattern}" never comes: no month that it names has such a day`;
    throw new CronPatternError(message, { pattern, field: 'day of month', value: dayOfMonth });
  }
  return times;
}

/** The values of one field, by asking croner about each. */
function valuesOf(text: string, field: Field, pattern: string): number[] {
  for (const item of text.split(',')) {
    if (isItem(item, field)) continue;
    const message = `"${item}" is not a valid ${field.name} (${field.range}) in "${pattern}"${hint(item, field)}`;
    throw new CronPatternError(message, { pattern, field: field.name, value: item });
  }
  const cron = inUtc(field.patternOf(text));
  const all = Array.from({ length: field.last - field.first + 1 }, (_, at) => field.first + at);
  return all.filter((value) => cron.match(new Date(field.instantOf(value))));
}

function isItem(item: string, field: Field): boolean {
  if (!ITEM.test(item)) return false;
  try {
    inUtc(field.patternOf(item));
    return true;
  } catch {
    // croner's own message names no field; ours does.
    return false;
  }
}

function hint(item: string, { last }: Field): string {
  const [, from, step] = /^(\d+)\/(\d+)$/.exec(item) ?? [];
  if (step !== undefined) return `; a step needs a range: ${from}-${last}/${step}`;
  return /^\d+-\d+/.test(item) ? '; a range must ascend; separate several ranges with commas' : '';
}

function inUtc(pattern: string): Cron {
  return new Cron(pattern, { mode: '5-part', timezone: 'UTC', paused: true });
}
