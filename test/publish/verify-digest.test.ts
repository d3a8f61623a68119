import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../functions/contracts/article.ts';
import type { Digest } from '../../functions/contracts/digest.ts';
import type { Story } from '../../functions/contracts/story.ts';
import { verifyDigest } from '../../functions/publish/verify-digest.ts';
import { sha256Hex } from '../../functions/text/sha256.ts';
import { type Sample, sampleEdition } from './sample-digest.ts';

let first: Sample;
let second: Sample;
beforeAll(async () => {
  first = await sampleEdition();
  second = await sampleEdition({ edition: 2 });
});

/** Changes a copy of an edition's story, the first that a test picks, and answers what is not proven. */
function problemsAfter(
  { digest, articles }: Pick<Sample, 'digest'> & { readonly articles: Sample['articles'] | undefined },
  pick: (story: Story) => boolean,
  change: (story: Story) => unknown,
): string[] {
  const copy = structuredClone(digest) as Digest;
  const story = copy.stories.find(pick);
  if (story === undefined) throw new Error('no story of the sample is of that kind');
  change(story);
  return verifyDigest(copy, articles).problems.map(({ where, message }) => `${where}: ${message}`);
}

const any = (): boolean => true;
type Point = Story['keyPoints'][number];
const onPoint = (change: (point: Point, evidence: Point['evidence'][number]) => unknown) => (story: Story) => {
  const point = story.keyPoints[1];
  const evidence = point?.evidence[0];
  if (point === undefined || evidence === undefined) throw new Error('the story has no second point');
  change(point, evidence);
};

describe('an edition as it was made', () => {
  test('is proven whole: points, changes and disagreements', () => {
    for (const { digest, articles } of [first, second]) {
      const { points, sentences, articles: used, problems } = verifyDigest(digest, articles);
      expect(problems).toEqual([]);
      expect(points).toBe(digest.stories.reduce((sum, { keyPoints }) => sum + keyPoints.length, 0));
      expect(sentences).toBeGreaterThanOrEqual(points);
      expect(used).toBeGreaterThan(5);
    }
    expect(first.digest.stories.some(({ disagreements = [] }) => disagreements.length > 0)).toBe(true);
    expect(second.digest.stories.some(({ changes = [] }) => changes.length > 0)).toBe(true);
  });
});

describe('an edition without the stored articles', () => {
  test('holds together by itself', () => {
    for (const { digest } of [first, second]) {
      const { points, problems } = verifyDigest(digest);
      expect(problems).toEqual([]);
      expect(points).toBeGreaterThan(40);
    }
  });

  test.each<[string, (story: Story) => unknown, RegExp]>([
    ['a word of a point', onPoint((point) => Object.assign(point, { text: `${point.text} x` })), /it reads «/],
    ['a sentence', onPoint((_, from) => Object.assign(from, { text: `${from.text} x` })), /the sentence hashes to/],
    [
      'a sentence with its hash',
      onPoint((point, from) => {
        const text = `${from.text} x`;
        Object.assign(from, { text, sha256: sha256Hex(text) });
        Object.assign(point, { text });
      }),
      /the sentence has \d+ characters, its place has \d+/,
    ],
    [
      'an outlet',
      onPoint((_, from) => Object.assign(from, { articleId: 'e'.repeat(16) })),
      /is not among the articles/,
    ],
    ['an id', onPoint((point) => Object.assign(point, { id: '1'.repeat(16) })), /its id 1+ is not made of its place/],
    [
      'a point told twice',
      (story) => story.keyPoints.push(structuredClone(story.keyPoints[0]) as Point),
      /its id [0-9a-f]+ stands for something else/,
    ],
    ['a count', onPoint((point) => Object.assign(point, { corroboratedBy: 9 })), /claims 9 independent sources/],
    ['a headline', (story) => Object.assign(story, { headline: 'x' }), /its headline is no title/],
  ])('shows a change of %s', (_, change, message) => {
    const problems = problemsAfter({ ...first, articles: undefined }, any, change);
    expect(problems.join('\n')).toMatch(message);
  });
});

describe('an edition that was changed is not proven', () => {
  test.each<[string, (story: Story) => unknown, RegExp]>([
    [
      'a byte of a point',
      onPoint((point) => Object.assign(point, { text: `${point.text.slice(0, -1)}!` })),
      /^point 2 «.+: it reads «/,
    ],
    [
      'a label',
      onPoint((point) => Object.assign(point, { label: `${point.label}x` })),
      /^point 2 «.+: its label «.+ is not in it/,
    ],
    ['a language', onPoint((point) => Object.assign(point, { lang: 'de' })), /is said to be in «de»/],
    [
      'what stands before a sentence',
      onPoint((_, from) => Object.assign(from, { before: 'Nobody wrote this.' })),
      /«Nobody wrote this\.» does not stand before the sentence/,
    ],
    [
      'what stands after a sentence',
      onPoint((_, from) => Object.assign(from, { after: 'Nobody wrote this.' })),
      /«Nobody wrote this\.» does not stand after the sentence/,
    ],
    [
      'a quoted sentence',
      onPoint((_, from) => Object.assign(from, { text: from.text.toUpperCase() })),
      /the article says «/,
    ],
    [
      'a hash',
      onPoint((_, from) => Object.assign(from, { sha256: '0'.repeat(64) })),
      /hashes to .+, published was 000000000000/,
    ],
    ['a place', onPoint((_, from) => Object.assign(from, { start: from.start + 1 })), /the article says «/],
    [
      'the number of a sentence',
      onPoint((_, from) => Object.assign(from, { sentence: from.sentence + 1 })),
      /^point 2 «.+: sentence \d+ of article/,
    ],
    [
      'an article',
      onPoint((_, from) => Object.assign(from, { articleId: 'f'.repeat(16) })),
      /article f{16} is not in the store/,
    ],
    [
      'a context',
      onPoint((_, from) => Object.assign(from, { before: 'x y' })),
      /«x y» does not stand before the sentence/,
    ],
    ['deletions', onPoint((point) => Object.assign(point, { deletions: [[0, 4]] })), /it reads «/],
    [
      'forbidden deletions, with the text that they give',
      onPoint((point, from) => {
        const end = from.text.indexOf(' ', 9) + 1;
        Object.assign(point, { text: from.text.slice(end), deletions: [[0, end]] });
      }),
      /a deletion is no whole part of its sentence/,
    ],
    [
      'deletions out of order',
      onPoint((point) =>
        Object.assign(point, {
          deletions: [
            [9, 12],
            [0, 4],
          ],
        }),
      ),
      /no ordered ranges/,
    ],
    [
      'a count of sources',
      onPoint((point) => Object.assign(point, { corroboratedBy: point.corroboratedBy + 1 })),
      /claims \d independent sources/,
    ],
    ['a headline', (story) => Object.assign(story, { headline: `${story.headline}!` }), /^as shown: its headline/],
    ['a title', (story) => Object.assign(story.articles[0] ?? {}, { title: 'x' }), /^as shown: the title of article/],
    [
      'an address',
      (story) => Object.assign(story.articles[0] ?? {}, { url: 'http://x.example/' }),
      /the url of article/,
    ],
    ['a source', (story) => Object.assign(story.articles[0]?.source ?? {}, { name: 'x' }), /the source of article/],
  ])('%s', (_, change, message) => {
    const problems = problemsAfter(first, any, change);
    expect(
      problems.some((problem) => message.test(problem)),
      problems.join('\n'),
    ).toBe(true);
  });

  test('a figure on which sources differ', () => {
    const differs = ({ disagreements = [] }: Story): boolean => disagreements.length > 0;
    const problems = problemsAfter(first, differs, ({ disagreements }) => {
      const value = disagreements?.[0]?.values[0];
      if (value !== undefined) value.value = value.value.slice(0, 1);
    });
    expect(problems.join()).toMatch(/^disagreement on «corps»: the sentence does not hold «4»/);
  });

  test('a sentence that says what changed', () => {
    const changed = ({ changes = [] }: Story): boolean => changes.length > 0;
    const problems = problemsAfter(second, changed, ({ changes }) => {
      const change = changes?.[0];
      if (change !== undefined) change.evidence.text = `${change.evidence.text} `;
    });
    expect(problems.join('\n')).toMatch(/^change: the article says «/m);
  });

  test('a byte of a stored article, wherever it stands', () => {
    const { digest, articles } = first;
    const id = digest.stories[0]?.keyPoints[0]?.evidence[0]?.articleId ?? '';
    const article = articles.get(id) as Article;
    const changed = new Map(articles).set(id, { ...article, text: `${article.text}.` });
    const { problems } = verifyDigest(digest, changed);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ message }) => message.includes(id) || message.includes('sentence'))).toBe(true);
  });

  test('a stored article that is gone', () => {
    const { digest, articles } = first;
    const id = digest.stories[0]?.keyPoints[0]?.evidence[0]?.articleId ?? '';
    const less = new Map([...articles].filter(([key]) => key !== id));
    expect(verifyDigest(digest, less).problems.map(({ message }) => message)).toContain(
      `article ${id} is not in the store`,
    );
  });
});
