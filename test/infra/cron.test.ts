import { describe, expect, test } from 'vitest';
import { readConfig } from '../../functions/adapters/load-config.ts';
import { CronPatternError } from '../../functions/contracts/errors.ts';
import { nextEdition } from '../../functions/publish/next-edition.ts';
import { longestGapHours, toAwsCron } from '../../infra/cron.ts';

/** Schedules and what EventBridge Scheduler gets; each goes through the check, the next edition and the translation. */
const translated = [
  ['30 6 * * *', '30 6 * * ? *'],
  ['30 6 * * 1-5', '30 6 ? * MON-FRI *'],
  ['0 8 * * 0', '0 8 ? * SUN *'],
  ['0 8 * * 7', '0 8 ? * SUN *'],
  ['0 8 * * SUN', '0 8 ? * SUN *'],
  ['0 8 * * 6,0', '0 8 ? * SUN,SAT *'],
  ['0 8 * * 5-7', '0 8 ? * SUN,FRI,SAT *'],
  ['0 8 * * 0-7', '0 8 * * ? *'],
  ['0 8 * * mon,WED,fri', '0 8 ? * MON,WED,FRI *'],
  ['0 8 * * tue-thu', '0 8 ? * TUE-THU *'],
  ['0 6 * * 1-6/2', '0 6 ? * MON,WED,FRI *'],
  ['0 7 * * */2', '0 7 ? * SUN,TUE,THU,SAT *'],
  ['*/15 * * * *', '0,15,30,45 * * * ? *'],
  ['5-59/20 * * * *', '5,25,45 * * * ? *'],
  ['0 7-9 * * *', '0 7-9 * * ? *'],
  ['0 6-20/7 * * *', '0 6,13,20 * * ? *'],
  ['15,45 7,19 * * *', '15,45 7,19 * * ? *'],
  ['0 7 1,15 * *', '0 7 1,15 * ? *'],
  ['0 7 1 jan,JUL *', '0 7 1 1,7 ? *'],
  ['0 7 */10 * *', '0 7 1,11,21,31 * ? *'],
  ['0 7 31 * *', '0 7 31 * ? *'],
  ['0 7 * 3-5 1', '0 7 ? 3-5 MON *'],
  ['0 7 29 2 *', '0 7 29 2 ? *'],
  ['  30  6 * * *  ', '30 6 * * ? *'],
] as const;

/** Schedules that are refused, with the field and the message. */
const refused = [
  [
    '0 6 * * 1/2',
    'day of week',
    '"1/2" is not a valid day of week (0-7 or SUN-SAT) in "0 6 * * 1/2"; a step needs a range: 1-6/2',
  ],
  ['5/20 6 * * *', 'minute', 'a step needs a range: 5-59/20'],
  [
    '0 6 * * 5-2',
    'day of week',
    '"5-2" is not a valid day of week (0-7 or SUN-SAT) in "0 6 * * 5-2"; a range must ascend',
  ],
  ['0 22-2 * * *', 'hour', '"22-2" is not a valid hour (0-23)'],
  ['61 * * * *', 'minute', '"61" is not a valid minute (0-59) in "61 * * * *"'],
  ['30 24 * * *', 'hour', '"24" is not a valid hour (0-23)'],
  ['30 6 0 * *', 'day of month', '"0" is not a valid day of month (1-31)'],
  ['30 6 32 * *', 'day of month', '"32" is not a valid day of month'],
  ['30 6 * 13 *', 'month', '"13" is not a valid month (1-12 or JAN-DEC)'],
  ['30 6 * * 8', 'day of week', '"8" is not a valid day of week'],
  ['30 6 * * lundi', 'day of week', '"lundi" is not a valid day of week'],
  ['30 6 * * monday', 'day of week', '"monday" is not a valid day of week'],
  ['30 6 1 * 1', 'day of week', 'names days of the month and days of the week'],
  ['30 6 1-31 * 1', 'day of week', 'names days of the month and days of the week'],
  ['30 6 */2 * 1-5', 'day of week', 'names days of the month and days of the week'],
  ['30 6 ? * 1', 'day of week', 'names days of the month and days of the week'],
  ['30 6 L * *', 'day of month', '"L" is not a valid day of month'],
  ['30 6 15W * *', 'day of month', '"15W" is not a valid day of month'],
  ['30 6 * * 5L', 'day of week', '"5L" is not a valid day of week'],
  ['30 6 * * MON#1', 'day of week', '"MON#1" is not a valid day of week'],
  ['30 6 * * +1', 'day of week', '"+1" is not a valid day of week'],
  ['*/0 6 * * *', 'minute', '"*/0" is not a valid minute'],
  ['*-5 6 * * *', 'minute', '"*-5" is not a valid minute'],
  ['1,,2 6 * * *', 'minute', '"" is not a valid minute'],
  ['0 7 30 2 *', 'day of month', '"0 7 30 2 *" never comes'],
  ['30 6 * *', undefined, 'has 4 fields; a schedule has five'],
  ['30 6 * * * *', undefined, 'has 6 fields'],
  ['@daily', undefined, 'has 1 fields'],
  ['2016-04-04T06:30:00', undefined, 'has 1 fields'],
] as const;

/** Schedules across the nights on which the clocks change: zone, noon before, schedule, and the local times that come. */
const nights = [
  ['Europe/Paris', '2016-03-26T12:00:00.000Z', '30 2 * * *', ['03-28T0230', '03-29T0230']],
  ['Europe/Paris', '2016-03-26T12:00:00.000Z', '*/30 1-3 * * *', ['03-27T0100', '03-27T0130', '03-27T0300']],
  ['Europe/Paris', '2016-10-29T12:00:00.000Z', '30 2 * * *', ['10-30T0230', '10-31T0230']],
  ['Europe/Paris', '2016-10-29T12:00:00.000Z', '*/30 2-3 * * *', ['10-30T0200', '10-30T0230', '10-30T0300']],
  ['America/New_York', '2016-03-12T12:00:00.000Z', '15 2 * * *', ['03-14T0215', '03-15T0215']],
  ['America/New_York', '2016-11-05T12:00:00.000Z', '0 * * * *', ['11-05T0900', '11-05T1000', '11-05T1100']],
  ['America/New_York', '2016-11-06T03:30:00.000Z', '30 0-2 * * *', ['11-06T0030', '11-06T0130', '11-06T0230']],
  // Lord Howe moves its clocks by half an hour.
  ['Australia/Lord_Howe', '2016-10-01T02:00:00.000Z', '15,45 2 * * *', ['10-02T0245', '10-03T0215', '10-03T0245']],
  [
    'Australia/Lord_Howe',
    '2016-04-02T02:00:00.000Z',
    '*/20 1-2 * * *',
    ['04-03T0100', '04-03T0120', '04-03T0140', '04-03T0200'],
  ],
] as const;

const configOf = (schedule: string): string => `contact: me@reader.example
digests:
  - id: morning
    title: Morning
    lang: en
    timeZone: Europe/London
    schedule: ${JSON.stringify(schedule)}
    feeds:
      - { id: a, url: https://a.example/rss, name: A }
`;

/** The first editions after an instant. */
async function editions(schedule: string, timeZone: string, after: string, count: number): Promise<string[]> {
  const found: string[] = [];
  for (let due: string | undefined = after; found.length < count; found.push(due)) {
    due = await nextEdition(schedule, timeZone, due);
    if (due === undefined) break;
  }
  return found;
}

/** Reads what was written for EventBridge, by its own rules: days of the week are names, `?` and `*` are any. */
function fires(
  aws: string,
): (local: { minute: number; hour: number; day: number; month: number; weekday: number }) => boolean {
  const names = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
  const number = (text: string): number => (names.includes(text) ? names.indexOf(text) : Number(text));
  const holds = (field: string | undefined, value: number): boolean =>
    field === '*' ||
    field === '?' ||
    (field ?? '').split(',').some((part) => {
      const [from = Number.NaN, to = from] = part.split('-').map(number);
      return value >= from && value <= to;
    });
  const [minute, hour, day, month, weekday] = aws.split(' ');
  return (local) =>
    holds(minute, local.minute) &&
    holds(hour, local.hour) &&
    holds(day, local.day) &&
    holds(month, local.month) &&
    holds(weekday, local.weekday);
}

const start = Date.UTC(2024, 1, 26, 12);

describe.each(translated)('the schedule "%s"', (schedule, aws) => {
  test('is accepted', () => expect(readConfig(configOf(schedule)).problems).toEqual([]));

  test(`is cron(${aws}) for EventBridge`, () => expect(toAwsCron(schedule)).toBe(`cron(${aws})`));

  test('has its next editions when EventBridge runs it', async () => {
    const due = await editions(schedule, 'UTC', new Date(start).toISOString(), 4);
    const fired = fires(aws);
    const expected: string[] = [];
    for (let day = 0; day < 1500 && expected.length < 4; day += 1) {
      for (let minute = 0; minute < 1440 && expected.length < 4; minute += 1) {
        const at = new Date(Date.UTC(2024, 1, 26 + day, 0, minute));
        const local = {
          minute: minute % 60,
          hour: Math.floor(minute / 60),
          day: at.getUTCDate(),
          month: at.getUTCMonth() + 1,
          weekday: at.getUTCDay(),
        };
        if (at.getTime() > start && fired(local)) expected.push(at.toISOString());
      }
    }
    expect(expected.length).toBeGreaterThan(1);
    expect(due.slice(0, expected.length)).toEqual(expected);
  });
});

describe.each(refused)('the schedule "%s"', (schedule, field, message) => {
  test('is refused by the check, at its line', () => {
    expect(readConfig(configOf(schedule)).problems).toEqual([{ line: 7, message: expect.stringContaining(message) }]);
  });

  test('is not translated, and the error names the field', () => {
    let error: unknown;
    try {
      toAwsCron(schedule);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(CronPatternError);
    expect(error).toMatchObject({ pattern: schedule, field, message: expect.stringContaining(message) });
  });

  test('does not make an edition fail that was composed under it', async () => {
    const after = '2024-02-26T12:00:00.000Z';
    const due = await nextEdition(schedule, 'UTC', after);
    expect(due === undefined || due > after).toBe(true);
  });
});

test.each(nights)('in %s after %s, "%s" comes at %j', async (timeZone, after, schedule, expected) => {
  const local = (instant: string): string =>
    new Intl.DateTimeFormat('sv', { timeZone, month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' })
      .format(new Date(instant))
      .replace(/^(\d+)\D(\d+)\D+(\d+)\D(\d+)$/, '$2-$1T$3$4');
  const due = await editions(schedule, timeZone, after, expected.length);
  expect(due.map(local)).toEqual(expected);
  // No local time comes twice, and none comes that EventBridge would not run.
  expect(new Set(due.map(local)).size).toBe(due.length);
});

test('the longest expression is not too long for EventBridge Scheduler', () => {
  const pairs = (first: number, last: number): string =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at)
      .filter((_, at) => at % 3 < 2)
      .join(',');
  const aws = toAwsCron(`${pairs(0, 59)} ${pairs(0, 23)} ${pairs(1, 31)} ${pairs(1, 12)} *`);
  expect(aws.length).toBeGreaterThan(230);
  expect(aws.length).toBeLessThanOrEqual(256);
});

describe('the longest pause of a schedule', () => {
  test.each([
    ['30 6 * * *', 24],
    ['30 6,18 * * *', 12],
    ['15 7,18 * * *', 13],
    ['30 6 * * 1-5', 72],
    ['0 * * * *', 1],
    ['0,20 * * * *', 1],
    ['* * * * *', 1],
    ['0 7 29 2 *', 4 * 366 * 24 - 3 * 24],
    ['0 8 * * 0', 168],
    ['0 7 1 * *', 31 * 24],
  ])('%s: %i hours', (expression, hours) => {
    expect(longestGapHours(expression)).toBe(hours);
  });
});
