import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeyPoint } from '../../functions/contracts/key-point.ts';
import { pointProblems } from '../../functions/proof/prove-point.ts';
import { type ArticleText, keyPointsOf } from '../../functions/summarize/key-points.ts';
import { readStory } from '../../functions/summarize/read/story-text.ts';
import { countTerms } from '../../functions/summarize/read/terms.ts';
import { extractive } from '../../functions/summarize/select/extractive.ts';
import { cosineSimilarity } from '../../functions/text/similarity.ts';
import { holdsIdea } from '../fixtures.ts';
import { articleText, singleArticles } from './single-articles.ts';

const pointsOf = (texts: readonly ArticleText[], points = 5): KeyPoint[] =>
  keyPointsOf(readStory(texts), extractive, { points }).keyPoints;
const articlesOf = (texts: readonly ArticleText[]) => new Map(texts.map(({ article }) => [article.id, article]));

describe('key points of the single articles', () => {
  test.each(singleArticles)('$name: each is proven, ends like a sentence, holds whole quotations', ({ text }) => {
    const points = pointsOf([text]);
    expect(points.length).toBeGreaterThanOrEqual(3);
    for (const point of points) {
      expect(pointProblems(point, articlesOf([text]))).toEqual([]);
      expect(point.text).toMatch(/[.!?…؟]["»”)]*$/);
      expect(point.text.split('«').length).toBe(point.text.split('»').length);
      expect(point.text).toContain(point.label);
      expect(point.label.split(/[\s'’-]+/).length).toBeLessThanOrEqual(9);
    }
  });

  test.each(singleArticles)('$name: they stand in reading order and no two say the same', ({ text }) => {
    const points = pointsOf([text]);
    const starts = points.map(({ evidence }) => evidence[0]?.start ?? 0);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const { passages } = readStory([text]);
    const vectors = points.map(({ evidence }) =>
      countTerms(passages.find(({ start }) => start === evidence[0]?.start)?.terms ?? []),
    );
    vectors.forEach((a, at) => {
      for (const b of vectors.slice(at + 1)) expect(cosineSimilarity(a, b)).toBeLessThanOrEqual(0.6);
    });
  });

  test('the recapture, the encirclement and the truce are among five points of the re-told first article', () => {
    const article = singleArticles.find(({ name }) => name === 'fr-al-qaryatayn');
    const points = pointsOf(article === undefined ? [] : [article.text]);
    const missing = article?.ideas.filter(
      ({ firstRank, accept }) => firstRank && !points.some(({ text }) => holdsIdea(text, accept)),
    );
    expect(missing?.map(({ idea }) => idea)).toEqual([]);
  });
});

describe('key points of a story in several outlets', () => {
  const one = articleText(
    `The ferry sank on Monday with 43 people on board off the northern coast. All passengers were rescued within two hours by fishing boats. The company had been warned about its pumps in March. An inquiry was opened by the maritime office.`,
    { title: 'Ferry sinks off northern coast', lang: 'en', owner: 'one' },
  );
  const two = articleText(
    `A ferry with 43 people on board sank off the northern coast on Monday. Fishing boats rescued all the passengers within two hours. Its captain said that the engine room had flooded in minutes.`,
    { title: 'Ferry sinks, all rescued', lang: 'en', owner: 'two' },
  );
  const three = articleText(one.text, { title: 'Ferry', lang: 'en', owner: 'two' });

  test('what two owners say counts two sources and brings both sentences', () => {
    const [first] = pointsOf([one, two]);
    expect(first?.corroboratedBy).toBe(2);
    expect(first?.evidence.map(({ articleId }) => articleId).toSorted()).toEqual(
      [one.article.id, two.article.id].toSorted(),
    );
  });

  test('what one owner says in two outlets counts one source', () => {
    expect(pointsOf([two, three]).map(({ corroboratedBy }) => corroboratedBy)).toEqual(
      pointsOf([two, three]).map(() => 1),
    );
  });

  test('what is told in other words by another outlet is not a second point', () => {
    const points = pointsOf([one, two]).map(({ text }) => text);
    expect(points.filter((text) => /sank/.test(text))).toHaveLength(1);
    expect(points.filter((text) => /rescued/.test(text))).toHaveLength(1);
  });

  test('another figure does not corroborate', () => {
    const other = articleText(two.text.replace('43', '61'), { title: two.title, lang: 'en', owner: 'three' });
    const sank = pointsOf([one, other]).find(({ text }) => /sank/.test(text));
    expect(sank?.corroboratedBy).toBe(1);
  });
});

describe('texts that are no articles', () => {
  test.each([
    ['an empty text', ''],
    ['white space', ' \n \n '],
    ['one short line', 'Météo'],
    ['a list of links', 'Sport\nMonde\nEconomie\nAbonnez-vous\nLire aussi : la suite'],
    ['one endless word', 'a'.repeat(10_000)],
  ])('%s gives no points', (_, raw) => {
    expect(pointsOf([articleText(raw)])).toEqual([]);
  });

  test('one sentence of 10 kB is at most one point, and proven', () => {
    const raw = `${'le maire a annoncé la fermeture du pont de la ville '.repeat(200).trim()}.`;
    const text = articleText(raw);
    const points = pointsOf([text]);
    expect(points.length).toBeLessThanOrEqual(1);
    for (const point of points) expect(pointProblems(point, articlesOf([text]))).toEqual([]);
  });

  test('whatever the text, each point is a proven slice of it', () => {
    const words = fc.constantFrom(
      'Le',
      'maire',
      'a',
      '«',
      '»',
      '"',
      '.',
      '!',
      '?',
      'Il',
      '12',
      '(',
      ')',
      '\n',
      '…',
      '😀',
      'é',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 120 }), fc.constantFrom('fr', 'en', 'ar', 'xx'), (parts, lang) => {
        const text = articleText(parts.join(' '), { lang });
        for (const point of pointsOf([text])) {
          expect(pointProblems(point, articlesOf([text]))).toEqual([]);
          expect(point.label.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
