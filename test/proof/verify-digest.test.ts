import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../functions/contracts/article.ts';
import type { Digest } from '../../functions/contracts/digest.ts';
import type { Story } from '../../functions/contracts/story.ts';
import { verifyDigest } from '../../functions/proof/verify-digest.ts';
import { type Sample, sampleEdition } from '../publish/sample-digest.ts';

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
  test('is consistent in itself', () => {
    for (const { digest } of [first, second]) {
      const { points, problems } = verifyDigest(digest);
      expect(problems).toEqual([]);
      expect(points).toBeGreaterThan(40);
    }
  });

  test.each<[string, (story: Story) => unknown, RegExp]>([
    [
      'a word of a point',
      onPoint((point) => Object.assign(point, { text: `${point.text} x` })),
      /^point 2 ".+: it reads "/,
    ],
    ['a sentence', onPoint((_, from) => Object.assign(from, { text: `${from.text} x` })), /the sentence hashes to/],
    [
      'a point shown twice',
      (story) => story.keyPoints.push(structuredClone(story.keyPoints[0]) as Point),
      /its id [0-9a-f]+ is that of something else/,
    ],
    ['a headline', (story) => Object.assign(story, { headline: 'x' }), /^as shown: its headline is not a title/],
  ])('shows a change of %s', (_, change, message) => {
    const problems = problemsAfter({ ...first, articles: undefined }, any, change);
    expect(problems.join('\n')).toMatch(message);
  });
});

test('the address of an article without a title may be the headline', () => {
  const named = (story: Story): void => void Object.assign(story, { headline: story.articles[0]?.url });
  expect(problemsAfter(first, any, named)).toEqual([]);
});

describe('an edition that was changed is not proven', () => {
  test.each<[string, (story: Story) => unknown, RegExp]>([
    ['a point', onPoint((point) => Object.assign(point, { text: `${point.text}!` })), /^point 2 ".+: it reads "/],
    ['a title', (story) => Object.assign(story.articles[0] ?? {}, { title: 'x' }), /^as shown: the title of article/],
    [
      'an address',
      (story) => Object.assign(story.articles[0] ?? {}, { url: 'http://x.example/' }),
      /the url of article/,
    ],
    ['a date', (story) => Object.assign(story.articles[0] ?? {}, { published: '1999' }), /the published of article/],
    ['a language', (story) => Object.assign(story.articles[0] ?? {}, { lang: 'fi' }), /the lang of article/],
    ['a teaser', (story) => Object.assign(story.articles[0] ?? {}, { teaser: 1 }), /the teaser of article/],
    ['a source', (story) => Object.assign(story.articles[0]?.source ?? {}, { name: 'x' }), /the source of article/],
    ['an owner', (story) => Object.assign(story.articles[0]?.source ?? {}, { owner: 'x' }), /the source of article/],
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
    expect(problems.join()).toMatch(/^disagreement on "corps": the sentence does not contain "4"/);
  });

  test('a sentence that says what changed', () => {
    const changed = ({ changes = [] }: Story): boolean => changes.length > 0;
    const problems = problemsAfter(second, changed, ({ changes }) => {
      const change = changes?.[0];
      if (change !== undefined) change.evidence.text = `${change.evidence.text} `;
    });
    expect(problems.join('\n')).toMatch(/^change: the article says "/m);
  });

  test('a figure that the sentence of a change does not contain', () => {
    const problems = problemsAfter(first, any, (story) => {
      const [evidence] = story.keyPoints[0]?.evidence ?? [];
      if (evidence !== undefined) story.changes = [{ evidence, figure: { noun: 'x', from: '1', to: '987654' } }];
    });
    expect(problems).toContain('change: the sentence does not contain "987654"');
  });

  test('a log of corrections that does not go forward in time', () => {
    const { to, stories } = first.digest;
    const withdrawn = [stories[0]?.keyPoints[0]?.id ?? ''];
    const problemsOf = (...times: string[]): string[] => {
      const revisions = times.map((at) => ({ at, reason: 'x', withdrawn }));
      return verifyDigest({ ...first.digest, revisions }, first.articles).problems.map(({ story }) => story);
    };
    const [later, latest] = ['2030-01-01T00:00:00.000Z', '2031-01-01T00:00:00.000Z'];
    expect(problemsOf(later, latest)).toEqual([]);
    expect(problemsOf(to)).toEqual(['revision 1']);
    expect(problemsOf(latest, later)).toEqual(['revision 2']);
    expect(problemsOf(later, later)).toEqual(['revision 2']);
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
