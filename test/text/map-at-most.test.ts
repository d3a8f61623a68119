import { expect, test } from 'vitest';
import { mapAtMost } from '../../functions/text/map-at-most.ts';

const turns = (n: number): Promise<void> => (n === 0 ? Promise.resolve() : Promise.resolve().then(() => turns(n - 1)));

test('does no more at a time than it may, and answers in the order of the items', async () => {
  let now = 0;
  let most = 0;
  const results = await mapAtMost([5, 1, 4, 2, 3, 0], 2, async (item) => {
    now += 1;
    most = Math.max(most, now);
    await turns(item);
    now -= 1;
    return item * 10;
  });
  expect(results).toEqual([50, 10, 40, 20, 30, 0]);
  expect(most).toBe(2);
});

test('begins nothing more after an error', async () => {
  const begun: number[] = [];
  const work = async (item: number): Promise<void> => {
    begun.push(item);
    if (item === 2) throw new Error('two');
    await turns(3);
  };
  await expect(mapAtMost([1, 2, 3, 4], 2, work)).rejects.toThrow('two');
  await turns(10);
  expect(begun).toEqual([1, 2]);
});

test('of nothing is nothing', async () => {
  expect(await mapAtMost([], 3, async (item) => item)).toEqual([]);
});
