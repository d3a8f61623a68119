import { expect, test } from 'vitest';
import { oncePerKey } from '../../functions/text/once-per-key.ts';

test('the work is done when it is first asked for, once for each key', () => {
  const made: string[] = [];
  const lengthOf = oncePerKey((key: string) => made.push(key));
  expect(made).toEqual([]);
  expect([lengthOf('a'), lengthOf('b'), lengthOf('a')]).toEqual([1, 2, 1]);
  expect(made).toEqual(['a', 'b']);
});

test('after an error the next call tries again', () => {
  let calls = 0;
  const half = oncePerKey((n: number) => {
    calls += 1;
    if (calls === 1) throw new RangeError('not yet');
    return n / 2;
  });
  expect(() => half(4)).toThrow(RangeError);
  expect(half(4)).toBe(2);
});
