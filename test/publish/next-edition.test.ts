import { expect, test } from 'vitest';
import { nextEdition } from '../../functions/publish/next-edition.ts';

test.each([
  ['30 6 * * *', 'Europe/Paris', '2016-04-04T04:30:00.000Z', '2016-04-05T04:30:00.000Z'],
  // The night before, Paris went from winter to summer time: the day had 23 hours.
  ['30 6 * * *', 'Europe/Paris', '2016-03-26T05:30:00.000Z', '2016-03-27T04:30:00.000Z'],
  ['30 6 * * *', 'Europe/Paris', '2016-10-29T04:30:00.000Z', '2016-10-30T05:30:00.000Z'],
  // 02:30 does not exist on that night.
  ['30 2 * * *', 'Europe/Paris', '2016-03-26T01:30:00.000Z', '2016-03-28T00:30:00.000Z'],
  ['0 7 * * MON-FRI', 'Europe/Paris', '2016-04-01T05:00:00.000Z', '2016-04-04T05:00:00.000Z'],
  ['0 7,19 * * *', 'America/New_York', '2016-04-04T11:00:00.000Z', '2016-04-04T23:00:00.000Z'],
  ['*/20 * * * *', 'Asia/Kolkata', '2016-04-04T04:35:00.000Z', '2016-04-04T04:50:00.000Z'],
  ['0 6 1 JAN *', 'UTC', '2016-01-01T06:00:00.000Z', '2017-01-01T06:00:00.000Z'],
  ['0 6 * * 7', 'UTC', '2016-04-04T06:00:00.000Z', '2016-04-10T06:00:00.000Z'],
  ['0 6 30 2 *', 'UTC', '2016-04-04T06:00:00.000Z', undefined],
  ['0 6 * * 5-2', 'UTC', '2016-04-04T06:00:00.000Z', undefined],
])('"%s" in %s after %s comes at %s', async (schedule, timeZone, after, expected) => {
  expect(await nextEdition(schedule, timeZone, after)).toBe(expected);
});
