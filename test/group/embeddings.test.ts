import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../functions/contracts/article.ts';
import { DigestConfig, StoredDigestConfig } from '../../functions/contracts/config.ts';
import { editionIdOf } from '../../functions/contracts/edition-id.ts';
import { EmbeddingError } from '../../functions/contracts/errors.ts';
import { storeKeys } from '../../functions/contracts/keys.ts';
import type { EmbeddingProvider, Log, Store } from '../../functions/contracts/ports.ts';
import { StoredStories } from '../../functions/contracts/stored.ts';
import { requireStored, writeStored } from '../../functions/contracts/stored-json.ts';
import type { GroupPorts } from '../../functions/group/build-stories.ts';
import { group } from '../../functions/group/group.ts';
import { hexId, sha256Hex } from '../../functions/text/sha256.ts';
import { memoryStore } from '../publish/memory-store.ts';
import { newsstandArticles } from './newsstand.ts';

const log: Log = { info: () => {}, warn: () => {}, error: () => {} };
const at = '2016-04-04T04:30:00.000Z';
const digest = DigestConfig.parse({
  id: 'daily',
  title: 'Daily',
  lang: 'fr',
  timeZone: 'Europe/Paris',
  schedule: '30 6 * * *',
  maxStories: 100,
  embeddings: { provider: 'bedrock', model: 'amazon.titan-embed-text-v2:0' },
  feeds: [{ id: 'one', url: 'http://one.example/feed', name: 'one' }],
});
const editionId = editionIdOf(at, digest.timeZone);

const article = (lang: string, title: string, text: string): Article => ({
  id: hexId(title),
  feedId: 'one',
  source: { id: 'one', name: 'one' },
  url: `http://one.example/${hexId(title)}`,
  title,
  published: '2016-04-03T12:00:00.000Z',
  fetchedAt: at,
  lang,
  text,
  textSha256: sha256Hex(text),
  textFrom: 'feed',
  teaser: false,
});
const pair = [
  article('fr', 'Un théâtre rouvre ses portes', 'La salle de Kerzillac accueille de nouveau le public ce soir.'),
  article('nl', 'Schouwburg weer open', 'In de zaal van Kerzillac kan vanavond weer worden geklapt.'),
  article('nl', 'Boer vindt munten', 'Onder een schuur bij Almerveen lagen oude penningen.'),
];

let store: Store;
let asked: string[];
beforeEach(() => {
  asked = [];
});

/** A model to which all texts that name one place mean the same. */
const model: EmbeddingProvider = {
  model: 'amazon.titan-embed-text-v2:0',
  embed: async (texts) => {
    asked.push(...texts);
    return texts.map((text) => (text.includes('Kerzillac') ? Float32Array.of(1, 0) : Float32Array.of(0, 1)));
  },
};

async function run(
  articles: readonly Article[],
  ports: Partial<GroupPorts>,
  over: object = {},
): Promise<StoredStories> {
  store = memoryStore();
  const config = StoredDigestConfig.parse({ contact: 'a@b.example', fetch: {}, digest: { ...digest, ...over } });
  await writeStored(store, storeKeys.digestConfig('daily'), config);
  await writeStored(store, storeKeys.batch('daily', editionId, hexId('batch')), {
    schemaVersion: 1,
    digestId: 'daily',
    editionId,
    batch: hexId('batch'),
    articles,
    feeds: [],
  });
  await group({ digestId: 'daily', scheduledAt: at }, { store, log, ...ports });
  return requireStored(store, storeKeys.stories('daily', editionId), StoredStories);
}

describe('a model that helps to link across languages', () => {
  test('joins what one witness suggests and meaning bears out, and says so', async () => {
    const { stories } = await run(pair, { embeddingsFor: () => model });
    const joined = stories.find(({ articles }) => articles.length === 2);
    expect(joined?.articles.map(({ lang }) => lang).toSorted()).toEqual(['fr', 'nl']);
    expect(joined?.links).toEqual([{ languages: ['fr', 'nl'], witnesses: ['name:Kerzillac'], cosine: 1, meaning: 1 }]);
    expect(asked).toHaveLength(2);
  });

  test('never joins without a witness, however alike', async () => {
    const same: EmbeddingProvider = { ...model, embed: async (texts) => texts.map(() => Float32Array.of(1, 0)) };
    const { stories } = await run(pair.slice(1), { embeddingsFor: () => same });
    expect(stories.map(({ articles }) => articles.length)).toEqual([1, 1]);
  });

  test('is asked once for a text; the store has it afterwards', async () => {
    await run(pair, { embeddingsFor: () => model });
    const keys = await store.list('stories/daily/embeddings/');
    expect(keys).toHaveLength(2);
    expect(keys.every((key) => key.startsWith('stories/daily/embeddings/amazon-titan-embed-text-v2-0/'))).toBe(true);
    const kept = store;
    const failing: EmbeddingProvider = { ...model, embed: () => Promise.reject(new Error('asked again')) };
    const { embedParts } = await import('../../functions/group/embed-parts.ts');
    const texts = new Map(asked.map((text, nth) => [nth, { lang: 'fr', text }] as const));
    const vectors = await embedParts(texts, failing, { store: kept, digestId: 'daily' });
    expect([...vectors.values()]).toEqual([Float32Array.of(1, 0), Float32Array.of(1, 0)]);
  });

  test.each([
    [
      'fails',
      () => Promise.reject(new EmbeddingError('busy', { model: 'm', code: 'embedding-busy', retryable: true })),
    ],
    ['gives too few vectors', async () => []],
    ['gives no numbers', async (texts: readonly string[]) => texts.map(() => Float32Array.of(Number.NaN))],
  ])('that %s costs its links only, and the edition says so', async (_, embed) => {
    for (const articles of [pair, await newsstandArticles(1)]) {
      const without = await run(articles, {});
      const failed = await run(articles, { embeddingsFor: () => ({ ...model, embed }) });
      expect(JSON.stringify(failed.stories)).toBe(JSON.stringify(without.stories));
      expect(JSON.stringify(failed.storylines)).toBe(JSON.stringify(without.storylines));
      expect(failed.withheld.map(({ kind }) => kind)).toContain('links');
      expect(await store.list('stories/daily/embeddings/')).toEqual([]);
    }
  });

  test('is not called where the digest asks for none', async () => {
    const articles = await newsstandArticles(1);
    const off = await run(articles, { embeddingsFor: () => model }, { embeddings: undefined });
    const absent = await run(articles, {}, { embeddings: undefined });
    expect(asked).toEqual([]);
    expect(JSON.stringify(off)).toBe(JSON.stringify(absent));
  });
});
