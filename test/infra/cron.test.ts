import { describe, expect, test } from 'vitest';
import { DigestError } from '../../functions/contracts/errors.ts';
import { longestGapHours, parseCron, toAwsCron } from '../../infra/cron.ts';

describe('a 5-field cron becomes an EventBridge cron', () => {
  test.each([
    ['30 6 * * *', 'cron(30 6 * * ? *)'],
    ['30 6 * * 1-5', 'cron(30 6 ? * MON-FRI *)'],
    ['0 8 * * 0', 'cron(0 8 ? * SUN *)'],
    ['0 8 * * 7', 'cron(0 8 ? * SUN *)'],
    ['0 8 * * 6,0', 'cron(0 8 ? * SUN,SAT *)'],
    ['0 8 * * 5-7', 'cron(0 8 ? * SUN,FRI,SAT *)'],
    ['0 8 * * 0-7', 'cron(0 8 * * ? *)'],
    ['0 8 * * mon,WED,fri', 'cron(0 8 ? * MON,WED,FRI *)'],
    ['0 8 * * tue-thu', 'cron(0 8 ? * TUE-THU *)'],
    ['*/15 * * * *', 'cron(0,15,30,45 * * * ? *)'],
    ['5/20 * * * *', 'cron(5,25,45 * * * ? *)'],
    ['0 7-9 * * *', 'cron(0 7-9 * * ? *)'],
    ['0 6-20/7 * * *', 'cron(0 6,13,20 * * ? *)'],
    ['0 7 1,15 * *', 'cron(0 7 1,15 * ? *)'],
    ['0 7 1 jan,JUL *', 'cron(0 7 1 1,7 ? *)'],
    ['0 7 */10 * *', 'cron(0 7 1,11,21,31 * ? *)'],
    ['0 7 * 3-5 1', 'cron(0 7 ? 3-5 MON *)'],
    ['0 7 29 2 *', 'cron(0 7 29 2 ? *)'],
    ['0 7 * * */2', 'cron(0 7 ? * SUN,TUE,THU,SAT *)'],
    ['  30  6 * * *  ', 'cron(30 6 * * ? *)'],
  ])('%s is %s', (expression, expected) => {
    expect(toAwsCron(expression)).toBe(expected);
  });

  test.each([
    ['30 6 * *', '4 fields'],
    ['30 6 * * * *', '6 fields'],
    ['60 6 * * *', '60 is no minute'],
    ['30 24 * * *', '24 is no hour'],
    ['30 6 0 * *', '0 is no day of the month'],
    ['30 6 * 13 *', '13 is no month'],
    ['30 6 * * 8', '8 is no day of the week'],
    ['30 6 * * lundi', '«lundi» is no day of the week'],
    ['30 6 * * 5-1', 'runs backwards'],
    ['30 6 1 * 1', 'days of the month and days of the week'],
    ['30 6 ? * 1', '«?» is no day of the month'],
    ['30 6 L * *', '«L» is no day of the month'],
    ['*/0 6 * * *', '«*/0» is no minute'],
    ['*-5 6 * * *', '«*-5» is no minute'],
    ['1,,2 6 * * *', '«» is no minute'],
    ['-5 6 * * *', '«-5» is no minute'],
    ['0 7 30 2 *', 'no year has such a day'],
    ['@daily', '1 fields'],
  ])('%s is refused: %s', (expression, why) => {
    expect(() => toAwsCron(expression)).toThrow(DigestError);
    expect(() => toAwsCron(expression)).toThrow(why);
  });
});

test('Sunday is 0, by either of its numbers', () => {
  expect(parseCron('0 0 * * 7,1').daysOfWeek).toEqual([0, 1]);
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
  ])('%s rests %i hours at most', (expression, hours) => {
    expect(longestGapHours(expression)).toBe(hours);
  });
});
