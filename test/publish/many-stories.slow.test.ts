import { expect, test } from 'vitest';
import { siteKeys, storeKeys } from '../../functions/contracts/keys.ts';
import { StoredPoints, StoredStories } from '../../functions/contracts/stored.ts';
import { requireStored, writeStored } from '../../functions/contracts/stored-json.ts';
import { publish } from '../../functions/publish/publish.ts';
import { hexId } from '../../functions/text/sha256.ts';
import { memoryStore, quiet } from '../builders.ts';
import { readByFeedsmith } from './read-feeds.ts';
import { prepareEdition } from './sample-digest.ts';

test('an edition of 500 stories has a page for each, and feeds that hold them all', async () => {
  const [store, site] = [memoryStore(), memoryStore()];
  const event = await prepareEdition(store, 1);
  const { digestId, editionId } = event;
  const [storiesKey, pointsKey] = [storeKeys.stories(digestId, editionId), storeKeys.points(digestId, editionId, 0)];
  const grouped = await requireStored(store, storiesKey, StoredStories);
  const chosen = await requireStored(store, pointsKey, StoredPoints);
  const [template] = grouped.stories;
  const points = chosen.stories.find(({ id }) => id === template?.id)?.keyPoints ?? [];
  if (template === undefined) throw new Error('the sample has no story');
  const stories = Array.from({ length: 500 }, (_, at) => ({ ...template, id: hexId(`many ${at}`) }));
  const batches = [stories.map(({ id }) => id)];
  await store.put(storiesKey, JSON.stringify({ ...grouped, stories, batches }), { contentType: 'application/json' });
  const keyPointsOf = (id: string) => points.map((point, at) => ({ ...point, id: hexId(`${id} ${at}`) }));
  await writeStored(store, pointsKey, {
    ...chosen,
    stories: stories.map(({ id }) => ({ id, keyPoints: keyPointsOf(id), withheld: [] })),
  });
  const ports = { store, site, siteUrl: 'https://news.example', log: quiet };
  expect(await publish(event, ports)).toMatchObject({ status: 'published', stories: 500 });
  for (const { id } of stories) expect(site.objects.has(siteKeys.storyPage(digestId, id))).toBe(true);
  for (const key of [siteKeys.atom(digestId), siteKeys.jsonFeed(digestId)]) {
    const text = site.objects.get(key) ?? '';
    expect(readByFeedsmith(text)).toHaveLength(500);
    expect(Buffer.byteLength(text)).toBeLessThan(5_000_000);
  }
});
