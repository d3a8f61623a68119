import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeyPoint } from '../../functions/contracts/key-point.ts';
import { type ArticleText, keyPointsOf } from '../../functions/summarize/key-points.ts';
import { readStory } from '../../functions/summarize/read/story-text.ts';
import { extractive } from '../../functions/summarize/select/extractive.ts';
import { runs } from '../thorough.ts';
import { articleText, singleArticles } from './single-articles.ts';
import { unfaithfulReasons, wholeQuotes } from './unfaithful-reasons.ts';

const pointsOf = (texts: readonly ArticleText[], points = 5): KeyPoint[] =>
  keyPointsOf(readStory(texts), extractive, { points }).keyPoints;

/** Words and marks of which sentences of news are made, the awkward ones included. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  fr: [
    ...[
      'Le maire',
      'de la ville',
      'a annoncé',
      'la fermeture',
      'du pont',
      'n’a pas',
      'pourrait',
      'selon la police',
      ',',
    ],
    ...[
      'mardi',
      '12 blessés',
      '(3 % de plus)',
      '«',
      '»',
      '" ',
      '.',
      '. ',
      '.\n',
      '! ',
      '? ',
      'M. Durand',
      'Elle',
      'dont',
    ],
    ...[
      'l’eau',
      'monte',
      'Par ailleurs,',
      'a-t-il dit',
      'les secours',
      'évacuent',
      'l’école',
      ':',
      '…',
      'Lire aussi :',
    ],
  ],
  en: [
    ...['The mayor', 'of the town', 'announced', 'the closure', 'of the bridge', 'did not', 'may', 'police said', ','],
    ...['on Tuesday', '12 injured', '(up 3%)', '“', '”', '"', '.', '. ', '.\n', '! ', '? ', 'Mr. Hill', 'She', 'which'],
    ...['water', 'rises', 'Meanwhile,', 'he said', 'rescuers', 'evacuate', 'the school', ':', '…', 'Read more:'],
  ],
};

/** What an article is made of; the article itself is made in the test, so that a counterexample can be read. */
const aDraft = fc.constantFrom('fr', 'en').chain((lang) =>
  fc.record({
    lang: fc.constant(lang),
    raw: fc
      .array(fc.constantFrom(...(PIECES[lang] ?? [])), { minLength: 10, maxLength: 160 })
      .map((pieces) => pieces.join(' ')),
    title: fc.array(fc.constantFrom(...(PIECES[lang] ?? [])), { maxLength: 6 }).map((pieces) => pieces.join(' ')),
    owner: fc.constantFrom('one', 'two', 'three', 'four'),
  }),
);
const articleOf = ({ raw, ...rest }: { raw: string; title: string; lang: string; owner: string }): ArticleText =>
  articleText(raw, rest);
const byId = (texts: readonly ArticleText[]): ArticleText[] => [
  ...new Map(texts.map((text) => [text.article.id, text])).values(),
];

describe('key points are faithful', () => {
  test('of any article and any number of points', () => {
    fc.assert(
      fc.property(aDraft, fc.integer({ min: 1, max: 8 }), (draft, points) => {
        const text = articleOf(draft);
        const chosen = pointsOf([text], points);
        expect(chosen.length).toBeLessThanOrEqual(points);
        expect(unfaithfulReasons(chosen, [text])).toEqual([]);
        expect(JSON.stringify(pointsOf([text], points))).toBe(JSON.stringify(chosen));
      }),
      { numRuns: runs(300), seed: 5 },
    );
  });

  test('of any story, in whatever order its articles come', () => {
    fc.assert(
      fc.property(fc.array(aDraft, { minLength: 2, maxLength: 5 }), (drafts) => {
        const texts = byId(drafts.map(articleOf));
        const chosen = pointsOf(texts);
        expect(unfaithfulReasons(chosen, texts)).toEqual([]);
        expect(pointsOf(texts.toReversed())).toEqual(chosen);
      }),
      { numRuns: runs(150), seed: 5 },
    );
  });

  test.each(singleArticles)('of $name, for one to eight points', ({ text }) => {
    for (let points = 1; points <= 8; points += 1) {
      expect(unfaithfulReasons(pointsOf([text], points), [text])).toEqual([]);
    }
  });

  test('of a story made of all articles of one language, forward and backward', () => {
    const french = singleArticles.map(({ text }) => text).filter(({ article }) => article.lang === 'fr');
    const chosen = pointsOf(french, 8);
    expect(chosen).toHaveLength(8);
    expect(unfaithfulReasons(chosen, french)).toEqual([]);
    expect(pointsOf(french.toReversed(), 8)).toEqual(chosen);
  });
});

describe('texts that are hardly articles have a stated result', () => {
  const sentence = 'Le maire a annoncé mardi la fermeture du pont de la ville pour deux ans.';
  const binary = Array.from({ length: 4000 }, (_, at) => String.fromCharCode((at * 7919) % 256)).join('');
  const html = `<!doctype html><html><head><script>var a = "b.c"; if (a < 1) { d(); }</script></head><body>${'<div class="x"><a href="/y?z=1&amp;q=2"></a></div>'.repeat(50)}</body></html>`;
  const json = JSON.stringify({
    items: Array.from({ length: 60 }, (_, id) => ({ id, url: `https://a.example/${id}` })),
  });

  test.each([
    ['an empty text', '', 0],
    ['white space', ' \n\t \n', 0],
    ['one sentence', sentence, 1],
    ['one sentence without its period', sentence.slice(0, -1), 0],
    ['bytes read as a text', binary, 0],
    ['markup', html, 0],
    ['JSON', json, 0],
    ['digits only', '12 34 56 '.repeat(500), 0],
  ])('%s', (_, raw, points) => {
    const text = articleText(raw);
    const chosen = pointsOf([text]);
    expect(chosen.map((point) => point.text)).toHaveLength(points);
    expect(unfaithfulReasons(chosen, [text])).toEqual([]);
  });

  test('one sentence of 10 kB is at most one point, and faithful', () => {
    const text = articleText(`${'le maire a annoncé la fermeture du pont de la ville, '.repeat(200).slice(0, -2)}.`);
    const chosen = pointsOf([text]);
    expect(chosen.length).toBeLessThanOrEqual(1);
    expect(unfaithfulReasons(chosen, [text])).toEqual([]);
  });
});

test('the check of quotations sees a cut one', () => {
  expect(wholeQuotes('« Oui », dit-il, “non” et "si".')).toBe(true);
  expect(wholeQuotes('„Ja“, sagt sie.')).toBe(true);
  expect(['« Oui', 'non”', 'a "b'].map(wholeQuotes)).toEqual([false, false, false]);
});
