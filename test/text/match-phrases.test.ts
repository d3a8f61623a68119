import { describe, expect, test } from 'vitest';
import { accentedWords, foldedWords, matchAccented, matchPhrases } from '../../functions/text/match-phrases.ts';

test('words are split at apostrophes, hyphens and spaces, folded or with their accents', () => {
  expect(foldedWords("D’après l'Élysée, peut-être 12")).toEqual(['d', 'apres', 'l', 'elysee', 'peut', 'etre', '12']);
  expect(accentedWords('Würde, WURDE')).toEqual(['würde', 'wurde']);
  expect(accentedWords('e\u0301te\u0301')).toEqual(['été']);
  expect(foldedWords('…')).toEqual([]);
});

describe('a matcher of phrases', () => {
  const matcher = matchPhrases(['selon', 'a dit', 'a dit hier', "d'après"]);

  test('finds the longest phrase that begins at a word', () => {
    const words = foldedWords('Il a dit hier, a dit le maire, d’après Selon');
    expect(words.map((_, at) => matcher.lengthAt(words, at))).toEqual([0, 3, 0, 0, 2, 0, 0, 0, 2, 0, 1]);
  });

  test('takes whole words only, and no phrase that the end cuts off', () => {
    const cut = foldedWords('il a');
    expect(matcher.lengthAt(cut, 1)).toBe(0);
    expect(matcher.anywhere(foldedWords('selonais'))).toBe(false);
    expect(matcher.lengthAt(cut, 7)).toBe(0);
  });

  test('says whether any phrase occurs anywhere', () => {
    expect(matcher.anywhere(foldedWords('le maire, selon lui'))).toBe(true);
    expect(matcher.anywhere(foldedWords('a le dit'))).toBe(false);
    expect(matcher.anywhere([])).toBe(false);
  });
});

test('accents count where they are asked to', () => {
  const phrases = ['würde'];
  expect(matchAccented(phrases).anywhere(accentedWords('Das wurde gesagt'))).toBe(false);
  expect(matchAccented(phrases).anywhere(accentedWords('Das würde gesagt'))).toBe(true);
  expect(matchPhrases(phrases).anywhere(foldedWords('Das wurde gesagt'))).toBe(true);
});

test('a matcher is made once for a list', () => {
  const phrases = ['un', 'deux'];
  expect(matchPhrases(phrases)).toBe(matchPhrases(phrases));
  expect(matchAccented(phrases)).not.toBe(matchPhrases(phrases));
});
