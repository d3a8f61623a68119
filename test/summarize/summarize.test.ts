import { beforeEach, describe, expect, test } from 'vitest';
import { storeKeys } from '../../functions/contracts/keys.ts';
import type { Store } from '../../functions/contracts/ports.ts';
import { StoredPoints } from '../../functions/contracts/stored.ts';
import { requireStored, writeStored } from '../../functions/contracts/stored-json.ts';
import { group } from '../../functions/group/group.ts';
import { summarize } from '../../functions/summarize/summarize.ts';
import { memoryStore, quiet } from '../builders.ts';
import { bundledConfig, digestId, editionId, preparedBatch, run } from '../infra/prepared-run.ts';

let store: Store;

beforeEach(async () => {
  store = memoryStore();
  const [digest] = bundledConfig.digests;
  const config = { contact: bundledConfig.contact, fetch: bundledConfig.fetch, digest };
  await writeStored(store, storeKeys.digestConfig(digestId), config);
  await writeStored(store, storeKeys.batch(digestId, editionId, preparedBatch.batch), preparedBatch);
});

const event = { digestId, editionId, batch: 0 };
const key = storeKeys.points(digestId, editionId, 0);

describe('the step that chooses key points', () => {
  test('stores points for every story of its batch, once', async () => {
    const grouped = await group(run, { store, log: quiet });
    const counts = await summarize(event, { store, log: quiet });
    const stored = await requireStored(store, key, StoredPoints);
    expect(stored.stories).toHaveLength(grouped.stories);
    expect(counts.points).toBe(stored.stories.reduce((sum, { keyPoints }) => sum + keyPoints.length, 0));
    const before = await store.get(key);
    expect(await summarize(event, { store, log: quiet })).toEqual(counts);
    expect(await store.get(key)).toEqual(before);
  });

  test('two at once give one answer', async () => {
    await group(run, { store, log: quiet });
    const [one, two] = await Promise.all([1, 2].map(() => summarize(event, { store, log: quiet })));
    expect(one).toEqual(two);
  });

  test('says what it misses when the stories are not there', async () => {
    await expect(summarize(event, { store, log: quiet })).rejects.toThrow(
      `cannot find ${storeKeys.stories(digestId, editionId)} in the store; run the step that writes it`,
    );
  });

  test('a batch that the edition does not have is empty', async () => {
    await group(run, { store, log: quiet });
    expect(await summarize({ ...event, batch: 9 }, { store, log: quiet })).toEqual({
      batch: 9,
      points: 0,
      withheld: 0,
    });
  });
});
