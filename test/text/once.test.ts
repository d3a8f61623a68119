import { expect, test } from 'vitest';
import { once } from '../../functions/text/once.ts';

test('work is done at the first call, not before, and not again', () => {
  const calls: string[] = [];
  const get = once(() => {
    calls.push('work');
    return undefined;
  });
  expect(calls).toEqual([]);
  expect([get(), get()]).toEqual([undefined, undefined]);
  expect(calls).toEqual(['work']);
});

test('work that failed is tried again', () => {
  let tries = 0;
  const get = once(() => {
    tries += 1;
    if (tries === 1) throw new Error('not yet');
    return tries;
  });
  expect(get).toThrow('not yet');
  expect(get()).toBe(2);
});
