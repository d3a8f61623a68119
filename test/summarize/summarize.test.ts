import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../functions/contracts/article.ts';
import { storeKeys } from '../../functions/contracts/keys.ts';
import type { Store } from '../../functions/contracts/ports.ts';
import { StoredPoints, StoredStories } from '../../functions/contracts/stored.ts';
import { requireStored, writeStored } from '../../functions/contracts/stored-json.ts';
import type { GroupedStory } from '../../functions/contracts/story.ts';
import { group } from '../../functions/group/group.ts';
import { summarize } from '../../functions/summarize/summarize.ts';
import { articleOf, memoryStore, quiet } from '../builders.ts';
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

  test('a longer story gets more points, within the bounds of the digest', async () => {
    const sentences = [
      'The harbour ferry sailed again on Monday after eleven days of repairs.',
      'A lost star chart turned up behind a water tank in the museum attic.',
      'Orchard owners expect the smallest cherry harvest since 1987.',
      'Two librarians catalogued nine thousand letters in a former bakery.',
      'Tram drivers called off their strike shortly before midnight.',
      'The quarry above Linde will close when its licence expires in June.',
      'Swimmers crossed the frozen lake to raise money for a hospital.',
      'An engineer from Roe designed a bridge that folds like paper.',
      'Farmers dug wells by hand because the pumps had rusted.',
      'The court fined a brewery for dumping yeast into the canal.',
      'Pupils planted four hundred oaks along the old railway.',
      'A blind carpenter built the organ of the new concert hall.',
      'Beekeepers blame a mild winter for their empty hives.',
      'The mayor sold her car and walks to every council meeting.',
    ];
    const report = (count: number): string => sentences.slice(0, count).join(' ');
    const articles = [4, 8, 14].map((count) =>
      articleOf({ outlet: `outlet-${count}`, title: `${count}`, text: report(count), lang: 'en' }),
    );
    const batch = { ...preparedBatch, articles };
    await writeStored(store, storeKeys.batch(digestId, editionId, preparedBatch.batch), batch);
    const story = (article: Article): GroupedStory => ({
      id: article.id,
      headline: article.title,
      lang: 'en',
      status: 'new',
      firstSeen: run.scheduledAt,
      articles: [article],
      score: { total: 0, parts: { sources: 0, diversity: 0, recency: 0, watchlist: 0, novelty: 0, unchanged: 0 } },
    });
    await group(run, { store, log: quiet });
    const grouped = await requireStored(store, storeKeys.stories(digestId, editionId), StoredStories);
    const stories = articles.map(story);
    await writeStored(store, storeKeys.stories(digestId, editionId), {
      ...grouped,
      stories,
      batches: [stories.map(({ id }) => id)],
    });
    await summarize(event, { store, log: quiet });
    const stored = await requireStored(store, key, StoredPoints);
    expect(stored.stories.map(({ keyPoints }) => keyPoints.length)).toEqual([3, 4, 5]);
  });
});
