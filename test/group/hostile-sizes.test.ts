import { describe, expect, test } from 'vitest';
import { DepecheConfig } from '../../functions/contracts/config.ts';
import { storeKeys } from '../../functions/contracts/keys.ts';
import { StoredStories } from '../../functions/contracts/stored.ts';
import type { GroupableText } from '../../functions/group/cluster/terms.ts';
import { formStories } from '../../functions/group/form-stories.ts';
import { group } from '../../functions/group/group.ts';
import { hexId, sha256Hex } from '../../functions/text/sha256.ts';
import { memoryStore, quiet } from '../builders.ts';
import { thorough } from '../thorough.ts';

const DIGEST = 'hostile';
const EDITION = '2016-04-04T1200';
const MORNING = '2016-04-04T06:00:00.000Z';

type Texts = (at: number) => Partial<Pick<GroupableText, 'title' | 'text' | 'lang' | 'published'>>;

const rows = (count: number, make: Texts): GroupableText[] =>
  Array.from({ length: count }, (_, at) => ({
    id: hexId(String(at)),
    lang: 'fr',
    title: '',
    text: '',
    published: MORNING,
    ...make(at),
  }));

/** Runs the group step over articles as ingest would have stored them; answers what it stored, and its size. */
async function edition(count: number, make: Texts): Promise<{ stored: StoredStories; bytes: number }> {
  const store = memoryStore();
  const put = (key: string, value: unknown) =>
    store.put(key, JSON.stringify(value), { contentType: 'application/json' });
  const feeds = [{ id: 'one', name: 'One', url: 'https://one.example/feed' }];
  const { contact, fetch, digests } = DepecheConfig.parse({
    contact: 'test@press.example',
    digests: [{ id: DIGEST, title: 'Hostile', lang: 'fr', timeZone: 'UTC', schedule: '0 12 * * *', feeds }],
  });
  await put(storeKeys.digestConfig(DIGEST), { contact, fetch, digest: digests[0] });
  const articles = rows(count, make).map((row, at) => ({
    ...row,
    feedId: 'one',
    source: { id: 'one', name: 'One' },
    url: `https://one.example/${at}`,
    fetchedAt: MORNING,
    textSha256: sha256Hex(row.text),
    textFrom: 'feed',
    teaser: false,
  }));
  const batch = hexId('batch');
  const from = { schemaVersion: 1, digestId: DIGEST, editionId: EDITION, batch };
  await put(storeKeys.batch(DIGEST, EDITION, batch), { ...from, articles, feeds: [] });
  await group({ digestId: DIGEST, scheduledAt: '2016-04-04T12:00:00.000Z' }, { store, log: quiet });
  const object = await store.get(storeKeys.stories(DIGEST, EDITION));
  const text = new TextDecoder().decode(object?.body);
  return { stored: StoredStories.parse(JSON.parse(text)), bytes: text.length };
}

/** How often a piece of work looks something up in a map: its operations, whatever the machine. */
function lookUps(work: () => unknown): number {
  const { get } = Map.prototype;
  let count = 0;
  Map.prototype.get = function counted(this: Map<unknown, unknown>, key: unknown) {
    count += 1;
    return get.call(this, key) as unknown;
  };
  try {
    work();
  } finally {
    Map.prototype.get = get;
  }
  return count;
}

/** Sizes of `npm test`, and those of `npm run test:slow`. */
const [MANY, WORDLESS, LONG, STRANGE, SECONDS] = thorough
  ? [50_000, 20_000, 1, 2000, 10_000]
  : [2000, 1000, 0.1, 200, 500];

const reasonsOf = ({ withheld }: StoredStories): string[] => [...new Set(withheld.map(({ reason }) => reason.code))];
const line: Texts = () => ({ title: 'Le pont de la rive sud ferme pour un mois' });
const varied: Texts = (at) => ({
  title: `Ville ${at} ouvre ${at % 97} ponts`,
  text: `Le maire ${at} parle du pont ${at % 89}.`,
});

describe.runIf(thorough)('work grows with the articles, not with their square', () => {
  test.each<[string, Texts]>([
    ['one title', line],
    ['one short title', () => ({ title: 'Météo' })],
    ['no words', () => ({})],
    ['one second', varied],
    ['one word, repeated', (at) => ({ title: `Édition ${at}`, text: 'encore '.repeat(300) })],
    ['one form of titles', (at) => ({ title: `Quel temps fera-t-il demain à Port${'abcdefghij'[at % 10]}${at}` })],
  ])('%s', (_, make) => {
    const [some, twice] = [rows(1500, make), rows(3000, make)];
    // What is looked up only once in a process is no growth. A square would be 4 times; below the caps of the index some is left.
    formStories(some);
    expect(lookUps(() => formStories(twice)) / lookUps(() => formStories(some))).toBeLessThan(3);
  });
});

describe('hostile sizes end, and the edition says what it left out', () => {
  test(`${MANY} articles of one title are one story, of which some are listed`, async () => {
    const { stored, bytes } = await edition(MANY, line);
    expect(stored.stories).toHaveLength(1);
    expect(stored.stories[0]?.articles.length).toBeLessThanOrEqual(300);
    expect(stored.stories[0]?.score.parts.sources).toBe(1);
    expect(stored.withheld).toMatchObject([
      {
        reason: {
          code: 'many-articles',
          message: `this story has ${MANY} articles, of which the first 300 are listed`,
        },
      },
    ]);
    expect(bytes).toBeLessThan(200_000);
  });

  test(`${WORDLESS} articles without a word are as many stories, not one; the edition counts those it does not name`, async () => {
    const { stored, bytes } = await edition(WORDLESS, () => ({}));
    expect(stored.stories.every(({ articles }) => articles.length === 1)).toBe(true);
    expect(stored.withheld).toHaveLength(501);
    expect(stored.withheld.at(-1)?.reason.message).toContain(`${WORDLESS - 512} more rank below`);
    expect(bytes).toBeLessThan(1_000_000);
  });

  test.each([
    ['one line', 'le mot suit le mot '.repeat(265_000 * LONG)],
    ['one word', 'a'.repeat(5_000_000 * LONG)],
    ['sentences of a letter', 'A. '.repeat(1_700_000 * LONG)],
    ['full stops', '. '.repeat(2_500_000 * LONG)],
    ['figures', '12 morts, 3,5 et 15.000 '.repeat(210_000 * LONG)],
    ['quotation marks', '« " \' ( '.repeat(600_000 * LONG)],
    ['spaces', ' \n'.repeat(2_500_000 * LONG)],
  ])('a text of megabytes, %s', async (_, text) => {
    const { stored, bytes } = await edition(3, (at) => (at === 0 ? { title: 'Un long rapport', text } : varied(at)));
    expect(stored.stories.flatMap(({ articles }) => articles)).toHaveLength(3);
    expect(reasonsOf(stored)).toEqual(['long-text']);
    expect(bytes).toBeLessThan(50_000);
  });

  test.each<[string, Texts]>([
    ['nobody knows', (at) => ({ lang: 'xx', title: `Zorg ${at} blik`, text: `Tarn ${at} vok lum dral.` })],
    [
      'is written without spaces',
      (at) => ({ lang: 'ja', title: `第${at}の新聞`, text: '漢字かな交じり文が続く'.repeat(9) }),
    ],
    ['has no letters', () => ({ lang: 'xx', title: '🔥🔥', text: '🎉'.repeat(200) })],
  ])('a language that %s', (_, make) => {
    const told = formStories(rows(STRANGE, make)).stories.flatMap(({ articles }) => articles);
    expect(told).toHaveLength(STRANGE);
  });

  test('articles of one second, and dates at the ends of time', async () => {
    const { stored } = await edition(SECONDS, varied);
    expect(stored.stories.length).toBeGreaterThan(0);
    const far = await edition(1000, (at) => ({
      ...varied(at),
      published: at % 2 === 0 ? '0001-01-01T00:00:00.000Z' : '9999-12-31T23:59:59.999Z',
    }));
    expect(far.stored.stories.every(({ score }) => Number.isFinite(score.total))).toBe(true);
  });
});
