import { describe, expect, test } from 'vitest';
import type { Article } from '../../functions/contracts/article.ts';
import type { KeyPoint } from '../../functions/contracts/key-point.ts';
import { keyPointsOf } from '../../functions/summarize/key-points.ts';
import { extractive } from '../../functions/summarize/select/extractive.ts';
import { unprovenReasons } from '../../functions/summarize/support.ts';
import { normalizeLine } from '../../functions/text/normalize-text.ts';
import { sha256Hex } from '../../functions/text/sha256.ts';
import { articleText, singleArticles } from './single-articles.ts';

const [{ text: source }] = singleArticles as [(typeof singleArticles)[number]];
const [point] = keyPointsOf([source], extractive, { points: 3 }).keyPoints as [KeyPoint];
const articles = new Map([[source.article.id, source.article]]);
const [evidence] = point.evidence as [KeyPoint['evidence'][number]];

/** A point whose sentence is the whole of its article, less one part of it. */
function shortened(sentence: string, part: string): [KeyPoint, Map<string, Article>] {
  const { article } = articleText(sentence);
  const start = sentence.indexOf(part);
  const whole = { articleId: article.id, sentence: 0, start: 0, end: sentence.length };
  return [
    {
      ...point,
      text: normalizeLine(sentence.replace(part, '')),
      deletions: [[start, start + part.length]],
      evidence: [{ ...whole, sha256: sha256Hex(sentence), text: sentence }],
    },
    new Map([[article.id, article]]),
  ];
}

describe('the proof of a key point', () => {
  test('holds for what was chosen', () => {
    expect(unprovenReasons(point, articles)).toEqual([]);
  });

  test.each<[string, Partial<KeyPoint>, RegExp]>([
    ['one letter of the point is changed', { text: `${point.text.slice(0, -2)}x.` }, /less the listed deletions/],
    ['a word is added to it', { text: `${point.text} Oui.` }, /less the listed deletions/],
    ['its slice begins elsewhere', { evidence: [{ ...evidence, start: evidence.start + 1 }] }, /slice is not/],
    ['the hash of its slice is another', { evidence: [{ ...evidence, sha256: '0'.repeat(64) }] }, /hash of the slice/],
    ['its article is not there', { evidence: [{ ...evidence, articleId: 'f'.repeat(16) }] }, /is not stored/],
    ['something is left out that is not listed', { text: point.text.slice(10) }, /less the listed deletions/],
  ])('fails when %s', (_, change, reason) => {
    expect(unprovenReasons({ ...point, ...change }, articles).join('\n')).toMatch(reason);
  });

  test('fails when one letter of the stored article is changed', () => {
    const changed = { ...source.article, text: `${source.article.text.slice(0, -2)}x.` };
    expect(unprovenReasons(point, new Map([[changed.id, changed]])).join('\n')).toMatch(/text was changed/);
  });

  test('holds for a point whose listed ranges are left out', () => {
    expect(unprovenReasons(...shortened('Le pont (Ille) a rouvert lundi matin aux piétons.', ' (Ille)'))).toEqual([]);
  });

  test.each([
    ['a negation', "Le pont n'a pas rouvert lundi matin aux piétons.", " n'a pas", /negation/],
    ['a number', 'Le pont (12 mètres) a rouvert lundi matin aux piétons.', ' (12 mètres)', /number/],
    ['a word that is no whole part', 'Le vieux pont a rouvert lundi matin aux piétons.', ' vieux', /no whole part/],
  ])('fails when a listed range holds %s', (_, sentence, part, reason) => {
    expect(unprovenReasons(...shortened(sentence, part)).join('\n')).toMatch(reason);
  });
});
