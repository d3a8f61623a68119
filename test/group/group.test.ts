import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../functions/contracts/article.ts';
import { StoredDigestConfig } from '../../functions/contracts/config.ts';
import { editionIdOf } from '../../functions/contracts/edition-id.ts';
import { storeKeys } from '../../functions/contracts/keys.ts';
import type { Store } from '../../functions/contracts/ports.ts';
import { StoredStories } from '../../functions/contracts/stored.ts';
import { requireStored, writeStored } from '../../functions/contracts/stored-json.ts';
import { group } from '../../functions/group/group.ts';
import { hexId, sha256Hex } from '../../functions/text/sha256.ts';
import { digestOf, memoryStore, quiet } from '../builders.ts';
import { newsstand } from '../fixtures.ts';
import { newsstandArticles } from './newsstand.ts';

const digest = digestOf({
  maxStories: 5,
  feeds: ['one', 'two'].map((id) => ({ id, url: `http://${id}.example/feed`, name: id })),
});
const config = StoredDigestConfig.parse({ contact: 'a@b.example', fetch: {}, digest });
const [at1, at2] = newsstand.editions;
const [edition1, edition2] = newsstand.editions.map((at) => editionIdOf(at, digest.timeZone)) as [string, string];
let store: Store;

async function newStore(): Promise<void> {
  store = memoryStore();
  await writeStored(store, storeKeys.digestConfig('daily'), config);
}
beforeEach(newStore);

async function putBatch(editionId: string, articles: readonly Article[], name = 'batch'): Promise<void> {
  const batch = hexId(name);
  await writeStored(store, storeKeys.batch('daily', editionId, batch), {
    schemaVersion: 1,
    digestId: 'daily',
    editionId,
    batch,
    articles,
    feeds: [
      {
        report: { id: 'one', name: 'one', health: 'ok', items: articles.length },
        state: {
          url: 'http://one.example/feed',
          seen: [],
          failures: 0,
          lastChecked: at1,
          gone: false,
          edition: editionId,
        },
      },
    ],
  });
}
const run = (scheduledAt: string) => group({ digestId: 'daily', scheduledAt }, { store, log: quiet });
const storiesOf = (editionId: string) => requireStored(store, storeKeys.stories('daily', editionId), StoredStories);
/** What publish does once the edition exists. */
const bringUp = async (editionId: string) =>
  writeStored(store, storeKeys.storylines('daily'), (await storiesOf(editionId)).storylines);

describe('the step that groups', () => {
  test('stores the ranked stories once, and says what is below the cut and which feed never answered', async () => {
    await putBatch(edition1, await newsstandArticles(1));
    const result = await run(at1);
    const stored = await storiesOf(edition1);
    expect(result.stories).toBe(5);
    const totals = stored.stories.map(({ score }) => score.total);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
    expect(stored.withheld.length).toBeGreaterThan(5);
    expect(new Set(stored.withheld.map(({ reason }) => reason.code))).toEqual(new Set(['below-cut']));
    expect(stored.feeds.map(({ id, health }) => [id, health])).toEqual([
      ['one', 'ok'],
      ['two', 'missing'],
    ]);
    expect(await run(at1)).toEqual(result);
    expect(await storiesOf(edition1)).toEqual(stored);
    expect(stored.batches.flat()).toEqual(stored.stories.map(({ id }) => id));
  });

  test('two at once give one answer', async () => {
    await putBatch(edition1, await newsstandArticles(1));
    const [one, two] = await Promise.all([run(at1), run(at1)]);
    expect(one).toEqual(two);
  });

  test('one article in two feeds is one article with two sources, and no second voice; a later feed brings it no more', async () => {
    const [article] = (await newsstandArticles(1)).filter(({ lang }) => lang === 'fr') as [Article];
    const [one, two] = ['one', 'two'].map((id) => ({ id, name: id.toUpperCase(), owner: id }));
    const first = { ...article, feedId: 'one', source: one } as Article;
    const second = { ...article, feedId: 'two', source: two, text: 'A teaser.', teaser: true } as Article;
    await putBatch(edition1, [second], 'b');
    await putBatch(edition1, [first], 'a');
    await run(at1);
    const { stories } = await storiesOf(edition1);
    expect(stories.flatMap(({ articles }) => articles)).toMatchObject([{ id: article.id, source: one, alsoIn: [two] }]);
    expect(stories[0]?.articles[0]?.teaser).toBe(false);
    await bringUp(edition1);
    await putBatch(edition2, [{ ...second, feedId: 'three', fetchedAt: at2 }], 'c');
    await run(at2);
    expect((await storiesOf(edition2)).stories).toEqual([]);
  });

  test('an edition without articles has no stories', async () => {
    expect(await run(at1)).toMatchObject({ stories: 0, articles: 0, batches: [] });
  });

  test('ids and statuses follow from edition to edition; a run again changes none', async () => {
    await putBatch(edition1, await newsstandArticles(1));
    await run(at1);
    await bringUp(edition1);
    await putBatch(edition2, await newsstandArticles(2));
    await run(at2);
    const [first, second] = [await storiesOf(edition1), await storiesOf(edition2)];
    expect(second.previous).toBe(edition1);
    expect([second.stories[0]?.id, second.stories[0]?.status]).toEqual([first.stories[0]?.id, 'developing']);
    await bringUp(edition2);
    await run(at2);
    expect(await storiesOf(edition2)).toEqual(second);
  });

  test('articles of a run that never became an edition are taken by the next', async () => {
    await putBatch(edition1, await newsstandArticles(1));
    await putBatch(edition2, await newsstandArticles(2));
    await run(at2);
    const { articleBatches, storylines } = await storiesOf(edition2);
    expect(articleBatches).toHaveLength(2);
    const ids = storylines.storylines.flatMap(({ articleIds }) => articleIds);
    for (const { id } of await newsstandArticles(1)) expect(ids).toContain(id);
  });

  test('a run for a time before the latest edition stands alone', async () => {
    await putBatch(edition2, await newsstandArticles(2));
    await run(at2);
    await bringUp(edition2);
    await putBatch(edition1, await newsstandArticles(1));
    await run(at1);
    const late = await storiesOf(edition1);
    expect(late.previous).toBeUndefined();
    expect(late.articleBatches).toEqual([storeKeys.batch('daily', edition1, hexId('batch'))]);
  });

  test('of two versions of an article the later one counts', async () => {
    const [article] = await newsstandArticles(1);
    if (article === undefined) throw new Error('the newsstand is empty');
    const text = `${article.text}\nLe bilan a été revu lundi.`;
    const revision: Article = {
      ...article,
      id: hexId('revision'),
      revisionOf: article.id,
      text,
      textSha256: sha256Hex(text),
      fetchedAt: at2,
    };
    await putBatch(edition1, [article]);
    await putBatch(edition2, [revision]);
    await run(at2);
    const { stories } = await storiesOf(edition2);
    expect(stories.flatMap(({ articles }) => articles.map(({ id }) => id))).toEqual([revision.id]);
  });

  test('a story shown before with nothing new is unchanged, and ranks below', async () => {
    const articles = await newsstandArticles(1);
    await putBatch(edition1, articles);
    await run(at1);
    await bringUp(edition1);
    const again = articles.map((article) => ({ ...article, id: hexId(`again ${article.id}`) }));
    await putBatch(edition2, again);
    await run(at2);
    const { stories } = await storiesOf(edition2);
    const shown = new Map((await storiesOf(edition1)).stories.map(({ id, score }) => [id, score.total]));
    const known = stories.filter(({ id }) => shown.has(id));
    expect(known.length).toBeGreaterThan(0);
    for (const { id, status, score } of known) {
      expect([id, status]).toEqual([id, 'unchanged']);
      expect(score.total).toBeLessThan(shown.get(id) ?? 0);
    }
  });

  test.each<[string, unknown]>([
    ['an empty object', {}],
    ['empty lists', { pin: [], hide: [], merge: [], split: [] }],
    [
      'what has ended the day before',
      { hide: [{ url: 'http://lefanal.example/a', reason: 'x', until: '2016-04-03' }] },
    ],
  ])('%s of an editor changes not one byte', async (_, editor) => {
    const articles = await newsstandArticles(1);
    await putBatch(edition1, articles);
    await run(at1);
    const without = await store.get(storeKeys.stories('daily', edition1));
    await newStore();
    await writeStored(store, storeKeys.editor('daily'), editor);
    await putBatch(edition1, articles);
    await run(at1);
    expect((await store.get(storeKeys.stories('daily', edition1)))?.body).toEqual(without?.body);
  });

  test('an editor’s object in the store holds from the next edition on, and is an input', async () => {
    const articles = await newsstandArticles(1);
    const url = articles.at(-1)?.url ?? '';
    await writeStored(store, storeKeys.editor('daily'), { pin: [{ url, until: edition1.slice(0, 10) }] });
    await putBatch(edition1, articles);
    await run(at1);
    const { stories, notices, inputs } = await storiesOf(edition1);
    expect(stories[0]?.articles.map((one) => one.url)).toContain(url);
    expect(stories[0]?.interventions).toEqual([{ action: 'pinned' }]);
    expect(notices).toBeUndefined();
    expect(inputs).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a story that was hidden is new when it is shown', async () => {
    const articles = await newsstandArticles(1);
    await putBatch(edition1, articles);
    const url = articles.find(({ title }) => /Qaryatayn/.test(title))?.url ?? '';
    await writeStored(store, storeKeys.editor('daily'), { hide: [{ url, reason: 'Not confirmed.' }] });
    await run(at1);
    const first = await storiesOf(edition1);
    expect(first.withheld[0]?.reason).toEqual({ code: 'hidden-by-editor', message: 'Not confirmed.' });
    await bringUp(edition1);
    await writeStored(store, storeKeys.editor('daily'), {});
    await putBatch(edition2, await newsstandArticles(2));
    await run(at2);
    const shown = (await storiesOf(edition2)).stories.find(({ headline }) => /Qaryatayn|Qaryatain/.test(headline));
    expect(shown?.status).toBe('new');
    expect(first.storylines.storylines.map(({ id }) => id)).toContain(shown?.id);
  });

  test.each<[string, string, RegExp]>([
    ['is no JSON', '{pin', /config\/daily\/editor\.json: it is not JSON/],
    ['has another shape', '{"pin":[{"url":"x"}],"hid":[]}', /pin\.0\.url: Invalid URL/],
    ['is far too large', `[${'1,'.repeat(600_000)}1]`, /larger than 1 MB/],
    [
      'contradicts itself',
      '{"pin":[{"url":"http://a.example/"}],"hide":[{"url":"http://a.example/","reason":"x"}]}',
      /hide\.0: it is also pinned/,
    ],
  ])('an editor’s file that %s is ignored, with a notice', async (_, body, message) => {
    await store.put(storeKeys.editor('daily'), body, { contentType: 'application/json' });
    await putBatch(edition1, await newsstandArticles(1));
    expect((await run(at1)).stories).toBe(5);
    const { notices = [] } = await storiesOf(edition1);
    expect(notices.map(({ code }) => code)).toEqual(['editor-unread']);
    expect(notices[0]?.message).toMatch(message);
  });

  test('instructions that contradict each other in this edition are all ignored, with a notice', async () => {
    const articles = await newsstandArticles(1);
    await putBatch(edition1, articles);
    await run(at1);
    const lead = (await storiesOf(edition1)).stories[0]?.articles.map(({ url }) => url) ?? [];
    const url = articles.find((article) => !lead.includes(article.url))?.url;
    await writeStored(store, storeKeys.editor('daily'), {
      pin: [{ url }, { url: lead[0] }],
      hide: [{ url: lead[1], reason: 'x' }],
    });
    await putBatch(
      edition2,
      articles.map((article) => ({ ...article, id: hexId(`again ${article.id}`) })),
    );
    await run(at2);
    const { notices, stories } = await storiesOf(edition2);
    expect(notices).toEqual([{ code: 'editor-conflict', message: expect.stringMatching(/is pinned .* and hidden/) }]);
    expect(stories.flatMap(({ interventions = [] }) => interventions)).toEqual([]);
  });

  test('names the object that is not what it should be', async () => {
    await store.put(storeKeys.batch('daily', edition1, hexId('bad')), '{"schemaVersion":1}', {
      contentType: 'application/json',
    });
    await expect(run(at1)).rejects.toThrow(storeKeys.batch('daily', edition1, hexId('bad')));
  });
});
