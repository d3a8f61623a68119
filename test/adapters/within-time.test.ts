import { describe, expect, test } from 'vitest';
import { withinTime } from '../../functions/adapters/within-time.ts';
import { TimeLimitError } from '../../functions/contracts/errors.ts';

describe('work within a time', () => {
  test('gives what it gives and throws what it throws, also one within the other', () => {
    expect(withinTime(60_000, () => withinTime(60_000, () => [1, 2]).length)).toBe(2);
    const error = new RangeError('no');
    expect(() =>
      withinTime(60_000, () => {
        throw error;
      }),
    ).toThrow(error);
  });

  test('that never ends is stopped, even where it catches all errors, and the next is not', () => {
    expect(() =>
      withinTime(50, () => {
        for (;;) {
          try {
            for (;;);
          } catch {
            // Nothing is thrown into the work: it is ended.
          }
        }
      }),
    ).toThrow(TimeLimitError);
    expect(withinTime(60_000, () => 'well')).toBe('well');
  });

  test('is stopped within a pattern, too', () => {
    const hostile = /^(?:a+)+$/;
    expect(() => withinTime(50, () => hostile.test(`${'a'.repeat(60)}b`))).toThrow(TimeLimitError);
  });
});
