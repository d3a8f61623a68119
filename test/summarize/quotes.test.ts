import { describe, expect, test } from 'vitest';
import { findLanguage } from '../../functions/languages/find-language.ts';
import { quotesOf } from '../../functions/summarize/quotes.ts';

describe('the quotations of a point and who said them', () => {
  test.each([
    ['fr', '« Le pont restera fermé », a déclaré Emma Blanc lundi.', [], [['Le pont restera fermé', 'Emma Blanc']]],
    ['fr', 'Emma Blanc : « Le pont restera fermé. »', [], [['Le pont restera fermé.', 'Emma Blanc']]],
    ['fr', 'Selon Emma Blanc, le pont est « tout à fait sûr ».', [], [['tout à fait sûr', 'Emma Blanc']]],
    [
      'fr',
      '« Le pont restera fermé tout l’été. »',
      ['Emma Blanc a précisé la date.'],
      [['Le pont restera fermé tout l’été.', 'Emma Blanc']],
    ],
    ['fr', '« Le pont restera fermé », a-t-elle dit.', [], [['Le pont restera fermé', undefined]]],
    ['en', '“The bridge stays closed,” said Anna Reed.', [], [['The bridge stays closed,', 'Anna Reed']]],
    ['en', 'Anna Reed said: "The bridge stays closed."', [], [['The bridge stays closed.', 'Anna Reed']]],
    ['en', '“The bridge stays closed,” he said.', [], [['The bridge stays closed,', undefined]]],
    ['en', 'The “safe” bridge fell.', [], []],
    ['en', 'Nothing is quoted here.', [], []],
    ['xx', '', [], []],
  ] as const)('%s: %s', (lang, slice, neighbors, expected) => {
    const quotes = quotesOf(slice, findLanguage(lang), neighbors);
    expect(quotes.map(({ text, speaker }) => [text, speaker])).toEqual(expected);
    for (const { text, speaker } of quotes) {
      expect(slice).toContain(text);
      if (speaker !== undefined) expect([slice, ...neighbors].some((part) => part.includes(speaker))).toBe(true);
    }
  });
});
