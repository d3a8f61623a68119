import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../functions/contracts/article.ts';
import { formStories } from '../../functions/group/form-stories.ts';
import { type DescribedStory, describeStories } from '../../functions/group/story/describe-stories.ts';
import { followStorylines } from '../../functions/group/storylines/follow.ts';
import { mergeFrequencies, readFrequencies } from '../../functions/group/storylines/merge-frequencies.ts';
import { updateStorylines } from '../../functions/group/storylines/update-storylines.ts';
import { hexId } from '../../functions/text/sha256.ts';
import { digestOf } from '../builders.ts';
import { marked, marks, newsstand } from '../fixtures.ts';
import { newsstandArticles } from './newsstand.ts';

const digest = digestOf({ id: 'quotidien' });
const storyOf = new Map(
  marks.stories.flatMap(({ id, articles }) => articles.map(({ url }) => [hexId(url), id] as const)),
);

let first: DescribedStory[];
let second: DescribedStory[];
let articles: Article[];

beforeAll(async () => {
  const [one, two] = [await newsstandArticles(1), await newsstandArticles(2)];
  articles = [...one, ...two];
  const formedOne = formStories(one);
  first = describeStories(followStorylines(formedOne.stories, []), {
    copies: formedOne.copies,
    digest,
    to: newsstand.editions[0],
  });
  const lines = updateStorylines(
    [],
    first.map((item) => ({ ...item, shown: true })),
    newsstand.editions[0],
  );
  const frequencies = mergeFrequencies({}, formedOne.frequencies);
  const formedTwo = formStories(two, readFrequencies(frequencies));
  second = describeStories(followStorylines(formedTwo.stories, lines), {
    copies: formedTwo.copies,
    digest,
    to: newsstand.editions[1],
  });
});

const idsOf = ({ story }: DescribedStory): string[] => story.articles.map(({ id }) => id);
const marksOf = (described: DescribedStory): string[] => [
  ...new Set(idsOf(described).map((id) => storyOf.get(id) ?? id)),
];
const holding = (described: readonly DescribedStory[], mark: string): DescribedStory[] =>
  described.filter((item) => marksOf(item).includes(mark));
/** Stories of an edition that hold articles of a marked story, and how many articles of it each has. */
const main = (described: readonly DescribedStory[], mark: string): DescribedStory => {
  const [largest] = holding(described, mark).sort((a, b) => idsOf(b).length - idsOf(a).length);
  if (largest === undefined) throw new Error(`no story tells ${mark}`);
  return largest;
};

describe('the stories of our newsstand', () => {
  test.each([1, 2] as const)('edition %i: no story mixes two events', (edition) => {
    const described = edition === 1 ? first : second;
    expect(described.map(marksOf).filter((marksHere) => marksHere.length > 1)).toEqual([]);
  });

  test('every article is in exactly one story', () => {
    const described = [...first, ...second].flatMap(idsOf);
    expect(described.toSorted()).toEqual(articles.map(({ id }) => id).toSorted());
    expect(new Set(described).size).toBe(described.length);
  });

  test.each([1, 2] as const)('edition %i: the recapture is one story in four languages', (edition) => {
    const described = edition === 1 ? first : second;
    const { story } = main(described, 'al-qaryatayn');
    const languages = new Set(story.articles.map(({ lang }) => lang));
    expect([...languages].toSorted()).toEqual(['ar', 'en', 'es', 'fr']);
  });

  test('what brought the languages together is kept with the story', () => {
    const { links = [] } = main(first, 'al-qaryatayn').story;
    expect(links.length).toBeGreaterThanOrEqual(3);
    expect(new Set(links.flatMap(({ languages }) => languages)).size).toBe(4);
    expect(links.every(({ witnesses, cosine }) => witnesses.length >= 2 && cosine > 0)).toBe(true);
    expect(links.flatMap(({ witnesses }) => witnesses)).toContain('alias:islamic-state');
  });

  test('every marked story stands together', () => {
    const split = marks.stories.flatMap(({ id, articles: own }) =>
      ([1, 2] as const).flatMap((edition) => {
        const size = own.filter((article) => article.edition === edition).length;
        const parts = holding(edition === 1 ? first : second, id).length;
        return size > 0 && parts > 1 ? [`${id} in edition ${edition}: ${parts} stories of ${size} articles`] : [];
      }),
    );
    expect(split).toEqual([]);
  });

  test('the wire copy is marked beside its original and does not raise the rank', () => {
    const { story } = main(first, 'al-qaryatayn');
    const copies = story.articles.filter(({ duplicateOf }) => duplicateOf !== undefined);
    const [pair] = marks.stories.find(({ id }) => id === 'al-qaryatayn')?.copies ?? [];
    expect(copies.map(({ id }) => id)).toHaveLength(1);
    expect(pair?.map(hexId)).toContain(copies[0]?.id);
    expect(pair?.map(hexId)).toContain(copies[0]?.duplicateOf);
    const owners = new Set(
      story.articles.flatMap(({ duplicateOf, source }) =>
        duplicateOf === undefined ? [source.owner ?? source.id] : [],
      ),
    );
    // Feeds of this configuration have no tier of their own: each owner is one, and the copy a fifth.
    expect(story.score.parts.sources).toBe(Math.round(100 * Math.log2(1 + owners.size + 0.2)) / 100);
  });

  test('the figure on which two outlets differ is shown with both sentences', () => {
    const { story } = main(first, 'al-qaryatayn');
    const values = story.disagreements?.flatMap((found) => found.values.map(({ value }) => value));
    expect(values).toEqual(['40', '42']);
    expect(story.disagreements?.[0]?.noun).toBe('corps');
  });

  test('stories of the second edition keep their ids, and developing ones say what is new', () => {
    for (const { id, developsInEdition2 } of marks.stories) {
      if (developsInEdition2 === undefined) continue;
      const [then, now] = [main(first, id).story, main(second, id).story];
      expect([id, now.id, now.status]).toEqual([id, then.id, 'developing']);
      expect(now.changes?.length, id).toBeGreaterThan(0);
    }
  });

  test('what a reprint of yesterday says is known, what today brings is not', () => {
    const { known, sentences } = main(second, 'al-qaryatayn');
    const [reprint] = marks.stories.flatMap(({ copies = [] }) => copies.map(([, copy]) => hexId(copy))).slice(-1);
    const own = sentences().filter(({ article }) => article.id === reprint);
    const knownOwn = known.filter(({ article }) => article.id === reprint);
    expect(own.length).toBeGreaterThan(3);
    expect(knownOwn.length / own.length).toBeGreaterThan(0.8);
    expect(known.map(({ text }) => text).filter((text) => /45 corps|démineurs|sapeurs/.test(text))).toEqual([]);
  });

  test('a story without a past is new', () => {
    const known = new Set(first.flatMap(marksOf));
    const fresh = second.filter((described) => marksOf(described).every((mark) => !known.has(mark)));
    expect(fresh.length).toBeGreaterThan(3);
    expect(fresh.map(({ story }) => [story.headline, story.status]).filter(([, status]) => status !== 'new')).toEqual(
      [],
    );
  });

  test('the main story leads both editions', () => {
    expect(first[0] && marksOf(first[0])).toEqual(['al-qaryatayn']);
    expect(second[0] && marksOf(second[0])).toEqual(['al-qaryatayn']);
  });

  test('evidence of changes and disagreements is the slice it names', () => {
    const byId = new Map(articles.map((article) => [article.id, article]));
    const all = [...first, ...second].flatMap(({ story }) => [
      ...(story.changes ?? []).map(({ evidence }) => evidence),
      ...(story.disagreements ?? []).flatMap(({ values }) => values.map(({ evidence }) => evidence)),
    ]);
    expect(all.length).toBeGreaterThan(5);
    for (const { articleId, start, end, text } of all) expect(byId.get(articleId)?.text.slice(start, end)).toBe(text);
  });
});

test('marks name articles that are there', () => {
  const missing = marked.filter(({ url }) => !articles.some(({ id }) => id === hexId(url)));
  expect(missing.map(({ url }) => url).filter((url) => !marks.barred.includes(url))).toEqual([]);
});
