import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Digest } from '../../functions/contracts/digest.ts';
import type { PublishEvent } from '../../functions/contracts/events.ts';
import { siteKeys, storeKeys } from '../../functions/contracts/keys.ts';
import type { Store } from '../../functions/contracts/ports.ts';
import { Editions, StoredPoints, StoredStories, Storylines } from '../../functions/contracts/stored.ts';
import { requireStored, writeStored } from '../../functions/contracts/stored-json.ts';
import { formats } from '../../functions/publish/formats.ts';
import { publish } from '../../functions/publish/publish.ts';
import { BUCKETS } from '../../functions/publish/search/search-files.ts';
import { swapEditions } from '../../functions/publish/swap-editions.ts';
import { memoryStore, quiet } from '../builders.ts';
import { type LocalBuckets, localBuckets } from './local-site.ts';
import { prepareEdition, sampleEdition } from './sample-digest.ts';

let buckets: LocalBuckets;
let event: PublishEvent;
beforeEach(async () => {
  buckets = await localBuckets();
  event = await prepareEdition(buckets.store, 1);
});
afterEach(() => buckets.remove());

const siteUrl = 'https://news.example';
const run = (site: Store = buckets.site) => publish(event, { store: buckets.store, site, siteUrl, log: quiet });
const textAt = async (key: string, site: Store = buckets.site): Promise<string> =>
  new TextDecoder().decode((await site.get(key))?.body);
const everything = async (): Promise<[string, string][]> =>
  Promise.all((await buckets.site.list('')).map(async (key): Promise<[string, string]> => [key, await textAt(key)]));

describe('publishing an edition', () => {
  test('writes every rendering, the archive, the feed and the pointer, once', async () => {
    const first = await run();
    expect(first).toMatchObject({ status: 'published', stories: 12, key: 'quotidien/2016-04-04T0630/digest.json' });
    expect(first.feeds).toEqual({ ok: 8, failing: 3, changed: 0, notice: '' });
    const folder = siteKeys.edition(event.digestId, event.editionId);
    const keys = await buckets.site.list('quotidien/');
    const digest = await requireStored(buckets.site, first.key, Digest);
    expect(keys).toEqual(
      [
        ...formats.map(({ fileName }) => `${folder}${fileName}`),
        ...[
          'editions-feed.atom',
          'editions-feed.json',
          'editions.json',
          'feed.atom',
          'feed.json',
          'index.html',
          'sitemap.xml',
        ].map((name) => `quotidien/${name}`),
        ...digest.stories.flatMap(({ id }) =>
          ['index.html', 'story.json'].map((name) => `quotidien/stories/${id}/${name}`),
        ),
        ...['editions.json', 'index.html', 'sitemap.xml'].map((name) => `quotidien/archive/2016-04/${name}`),
        ...['index.html', 'months.json', 'search.js', '2016-04/stories.json'].map((name) => `quotidien/search/${name}`),
        ...Array.from({ length: BUCKETS }, (_, at) => `quotidien/search/2016-04/${at}.json`),
      ].toSorted(),
    );
    const before = await everything();
    expect(await run()).toEqual({ ...first, status: 'already-published' });
    expect(await everything()).toEqual(before);
  });

  test('makes the same bytes from the same inputs', async () => {
    await run();
    const again = await sampleEdition();
    expect(Object.fromEntries(await everything())).toEqual(Object.fromEntries(again.site.objects));
  });

  test('of runs at the same moment makes one edition, listed once, by all the same bytes', async () => {
    const results = await Promise.all(Array.from({ length: 8 }, () => run()));
    expect(new Set(results.map(({ key }) => key)).size).toBe(1);
    const pointer = await requireStored(buckets.site, siteKeys.pointer('quotidien'), Editions);
    expect(pointer.editions.map(({ id }) => id)).toEqual([event.editionId]);
    const again = await sampleEdition();
    expect(Object.fromEntries(await everything())).toEqual(Object.fromEntries(again.site.objects));
  });

  test('takes the edition that another run made of other points, as it is', async () => {
    const { digest } = await sampleEdition();
    const other = { ...digest, stories: digest.stories.slice(0, 1) };
    await writeStored(buckets.site, siteKeys.digest('quotidien', event.editionId), other, 'absent');
    expect(await run()).toMatchObject({ status: 'published', stories: 1 });
    const page = await textAt(`quotidien/${event.editionId}/index.html`);
    expect(page.match(/<article /g)).toHaveLength(1);
  });

  test('keeps the last good edition when there is no story to show', async () => {
    await run();
    const before = await everything();
    const key = storeKeys.stories('quotidien', '2016-04-05T0630');
    const grouped = await requireStored(buckets.store, storeKeys.stories('quotidien', event.editionId), StoredStories);
    await writeStored(buckets.store, key, { ...grouped, editionId: '2016-04-05T0630', stories: [], batches: [] });
    event = { ...event, editionId: '2016-04-05T0630' };
    expect(await run()).toMatchObject({ status: 'empty', stories: 0, points: 0 });
    expect(await everything()).toEqual(before);
  });

  test('withholds the stories whose key points never came, and says so', async () => {
    const key = storeKeys.points('quotidien', event.editionId, 0);
    const points = await requireStored(buckets.store, key, StoredPoints);
    await writeStored(buckets.store, key, { ...points, stories: points.stories.slice(1) });
    await run();
    const digest = await requireStored(buckets.site, siteKeys.digest('quotidien', event.editionId), Digest);
    expect(digest.stories.map(({ id }) => id)).not.toContain(points.stories[0]?.id);
    expect(digest.stories).toHaveLength(11);
    expect(digest.withheld.map(({ reason }) => reason.code)).toContain('not-summarized');
  });
});

/** A site that dies at the nth write, as a function does that runs out of time. */
function dyingAfter(site: Store, writes: number): Store {
  let left = writes;
  return {
    ...site,
    put: async (...args) => {
      if (left === 0) throw new Error('the function was stopped');
      left -= 1;
      return site.put(...args);
    },
  };
}

describe('a run that was cut off', () => {
  test('is healed by the next, whichever write it died at', async () => {
    const few = { maxStories: 2 };
    const whole = await sampleEdition(few);
    const expected = Object.fromEntries(whole.site.objects);
    for (let writes = 0; writes < whole.site.objects.size; writes += 1) {
      const [store, site] = [memoryStore(), memoryStore()];
      await prepareEdition(store, 1, few);
      const ports = { store, siteUrl, log: quiet };
      await expect(publish(event, { ...ports, site: dyingAfter(site, writes) })).rejects.toThrow('was stopped');
      expect(await publish(event, { ...ports, site })).toMatchObject({ status: 'published' });
      expect(Object.fromEntries(site.objects)).toEqual(expected);
      expect((await requireStored(store, storeKeys.storylines('quotidien'), Storylines)).edition).toBe(event.editionId);
    }
  });
});

describe('the pointer', () => {
  test('holds all of 8 editions that are published at the same moment, oldest first', async () => {
    const { digest } = await sampleEdition();
    const ids = Array.from({ length: 8 }, (_, day) => `2016-05-${String(day + 1).padStart(2, '0')}T0630`);
    await Promise.all(
      ids.toReversed().map((editionId) => swapEditions(buckets.site, { ...digest, editionId }, async () => undefined)),
    );
    const pointer = await requireStored(buckets.site, siteKeys.pointer('quotidien'), Editions);
    expect(pointer.editions.map(({ id }) => id)).toEqual(ids);
  });
});
