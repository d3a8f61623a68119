import { describe, expect, test } from 'vitest';
import { nextPoll, nextPollAfterFailure, retryAfter } from '../../functions/ingest/poll-policy.ts';

const at = new Date('2016-04-04T04:30:00Z');
const minutes = (next: Date): number => (next.getTime() - at.getTime()) / 60_000;
const waitAfter = (headers: Record<string, string>, hints = {}): number => minutes(nextPoll({ headers, at, hints }));

describe('a feed that was read is asked again', () => {
  test.each([
    ['after an hour', {}, 60],
    ['after an hour, though it is stale at once', { 'cache-control': 'max-age=0, must-revalidate' }, 60],
    ['after an hour, though it may not be kept', { 'cache-control': 'no-cache, max-age=7200' }, 60],
    ['when it is stale', { 'cache-control': 'public, max-age=7200' }, 120],
    ['when it is stale, less its age', { 'cache-control': 'max-age="7200"', age: '600' }, 110],
    ['not by the lifetime in shared caches', { 'cache-control': 's-maxage=7200' }, 60],
    ['when it expires', { expires: 'Mon, 04 Apr 2016 07:30:00 GMT' }, 180],
    [
      'when it expires by the clock of its server',
      { expires: 'Mon, 04 Apr 2016 17:30:00 GMT', date: 'Mon, 04 Apr 2016 14:30:00 GMT' },
      180,
    ],
    ['after an hour when it expired long ago', { expires: '0' }, 60],
    [
      'by its age before its expiry',
      { 'cache-control': 'max-age=7200', expires: 'Mon, 04 Apr 2016 17:30:00 GMT' },
      120,
    ],
    ['within a day, however long it stays fresh', { 'cache-control': 'max-age=31536000' }, 23 * 60],
    ['not before the patience that is asked for', { 'retry-after': '172800' }, 2880],
  ])('%s', (_, headers, expected) => {
    expect(waitAfter(headers as Record<string, string>)).toBe(expected);
  });

  test('by its own hints: ttl, and no hour or day in which it wants no visit, within a day', () => {
    expect(waitAfter({}, { ttlMinutes: 240 })).toBe(240);
    expect(waitAfter({}, { ttlMinutes: 30 })).toBe(60);
    expect(waitAfter({ 'cache-control': 'max-age=7200' }, { ttlMinutes: 90 })).toBe(120);
    expect(waitAfter({}, { skipHours: [5, 6, 7] })).toBe(210);
    expect(waitAfter({}, { skipHours: [0, 1] })).toBe(60);
    expect(waitAfter({}, { skipDays: [1] })).toBe(19.5 * 60);
    expect(waitAfter({}, { skipDays: [0, 1, 2, 3, 4, 5, 6] })).toBe(23 * 60);
    expect(waitAfter({}, { skipHours: Array.from({ length: 24 }, (_, hour) => hour) })).toBe(23 * 60);
  });
});

test('a feed that fails is asked again ever later, within a day, and not before the patience it asks for', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 400].map((failures) => minutes(nextPollAfterFailure({}, at, failures)) / 60);
  expect(waits).toEqual([1, 2, 4, 8, 16, 23, 23, 23]);
  expect(minutes(nextPollAfterFailure({ 'retry-after': '86400' }, at, 1))).toBe(1440);
  expect(minutes(nextPollAfterFailure({ 'retry-after': '60' }, at, 1))).toBe(60);
});

test.each([
  ['120', 2],
  ['Mon, 04 Apr 2016 06:30:00 GMT', 120],
  ['Mon, 04 Apr 2016 03:30:00 GMT', undefined],
  ['0', undefined],
  ['soon', undefined],
  ['-5', undefined],
  ['999999999', 43_200],
  ['Wed, 04 Apr 2096 06:30:00 GMT', 43_200],
])('Retry-After «%s» is %s minutes', (text, expected) => {
  const until = retryAfter({ 'retry-after': text }, at);
  expect(until === undefined ? undefined : minutes(until)).toBe(expected);
});
