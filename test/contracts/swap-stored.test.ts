import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Store } from '../../functions/contracts/ports.ts';
import { readStored } from '../../functions/contracts/stored-json.ts';
import { storeNewest, swapStored } from '../../functions/contracts/swap-stored.ts';
import { memoryStore } from '../builders.ts';

const Counter = z.object({ edition: z.string(), count: z.number() });
type Counter = z.infer<typeof Counter>;
const counter = (count: number, edition = '2016-04-05T0630'): Counter => ({ edition, count });
const added = (current: Counter | undefined): Counter => counter((current?.count ?? 0) + 1);
const read = async (store: Store): Promise<Counter | undefined> =>
  (await readStored(store, 'counter.json', Counter))?.value;

describe('swapStored', () => {
  test('loses no change of runs that write at once', async () => {
    const store = memoryStore();
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const add = (name: string) => swapStored(store, 'names', z.array(z.string()), (current = []) => [...current, name]);
    await Promise.all(names.map(add));
    const stored = await readStored(store, 'names', z.array(z.string()));
    expect(stored?.value.toSorted()).toEqual(names);
  });

  test('answers what is stored, and writes nothing where the change is none', async () => {
    const store = memoryStore();
    expect(await swapStored(store, 'counter.json', Counter, () => undefined)).toBeUndefined();
    expect(await swapStored(store, 'counter.json', Counter, added)).toEqual(counter(1));
    expect(await swapStored(store, 'counter.json', Counter, () => undefined)).toEqual(counter(1));
    expect(await read(store)).toEqual(counter(1));
  });

  test('gives up in the end, names the key and says what to do', async () => {
    const store: Store = { ...memoryStore(), put: async () => ({ status: 'refused' }) };
    await expect(swapStored(store, 'counter.json', Counter, added)).rejects.toMatchObject({
      message: 'cannot write counter.json: gave up after 20 conflicting writes; run this step again, fewer at a time',
      key: 'counter.json',
      retryable: true,
    });
  });
});

describe('storeNewest', () => {
  test.each([
    ['takes the place of an earlier edition', '2016-04-04T0630', 2],
    ['leaves one of the same edition as it is', '2016-04-05T0630', 1],
    ['leaves one of a later edition as it is', '2016-04-06T0630', 1],
  ])('%s', async (_, edition, count) => {
    const store = memoryStore();
    await storeNewest(store, 'counter.json', Counter, counter(1, edition));
    await storeNewest(store, 'counter.json', Counter, counter(2));
    expect((await read(store))?.count).toBe(count);
  });

  test('looks again when another run was faster', async () => {
    const inner = memoryStore();
    let rivals = 1;
    const store: Store = {
      ...inner,
      put: async (key, body, options) => {
        if (rivals-- > 0) await inner.put(key, JSON.stringify(counter(9, '2016-04-06T0630')), options);
        return inner.put(key, body, options);
      },
    };
    await storeNewest(store, 'counter.json', Counter, counter(2));
    expect(await read(store)).toEqual(counter(9, '2016-04-06T0630'));
  });
});
