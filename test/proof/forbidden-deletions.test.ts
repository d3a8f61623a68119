import { describe, expect, test } from 'vitest';
import { findLanguage } from '../../functions/languages/find-language.ts';
import { applyDeletions } from '../../functions/proof/apply-deletions.ts';
import { forbiddenDeletions } from '../../functions/proof/forbidden-deletions.ts';

/** Reads a sentence in which ⟦ and ⟧ mark what is left out. */
function parse(marked: string): { sentence: string; deletions: [number, number][] } {
  const parts = marked.split(/[⟦⟧]/);
  const deletions: [number, number][] = [];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) deletions.push([at, at + part.length]);
    at += part.length;
  }
  return { sentence: parts.join(''), deletions };
}

function reasonsOf(marked: string, lang = 'fr'): string[] {
  const { sentence, deletions } = parse(marked);
  return forbiddenDeletions(sentence, deletions, findLanguage(lang));
}

describe('a deletion is forbidden for one reason alone when', () => {
  test.each([
    ['a deletion contains a negation', 'fr', 'Le pont⟦, jamais repeint,⟧ a rouvert.'],
    ['a deletion contains a negation', 'en', "The bridge⟦ (which isn't new)⟧ is open."],
    ['a deletion contains a modal or conditional', 'fr', 'Le pont⟦, peut-être rouge,⟧ a rouvert.'],
    ['a deletion contains a modal or conditional', 'es', 'El puente⟦, que irá al norte,⟧ abre.'],
    ['a deletion contains a number', 'fr', 'Le pont⟦ (12 mètres)⟧ a rouvert.'],
    ['a deletion contains a number', 'fr', 'Le pont⟦ (douze mètres)⟧ a rouvert.'],
    ['a deletion contains an exception or limit', 'fr', 'Les ponts⟦, sauf ceux du port,⟧ ont rouvert.'],
    ['a deletion contains a quotation or a part of one', 'fr', 'Le pont⟦, « rouge »,⟧ a rouvert.'],
    ['a deletion contains a quotation or a part of one', 'fr', '« Le pont⟦ (rouge)⟧ est beau », dit-il.'],
    ['a deletion contains a quotation or a part of one', 'fr', '"Le pont⟦ (rouge)⟧ est beau", dit-il.'],
    ['a deletion is not a whole part of its sentence', 'fr', 'Le ⟦(vieux) p⟧ont a rouvert.'],
    ['a deletion is not a whole part of its sentence', 'fr', 'Le p⟦ont (vieux)⟧ a rouvert.'],
    ['a deletion is not a whole part of its sentence', 'fr', 'Le ⟦vieux ⟧pont a rouvert.'],
    ['a deletion contains the attribution of a claim', 'fr', 'Il est coupable⟦, selon le parquet⟧.'],
    [
      'the deletions leave a quotation mark or parenthesis without its partner',
      'fr',
      'Le pont⟦, (rouge,⟧ dit-on) est là.',
    ],
    ['the deletions leave no words', 'fr', '⟦(Lyon)⟧.'],
  ])('%s (%s): %s', (reason, lang, marked) => {
    expect(reasonsOf(marked, lang)).toEqual([reason]);
  });

  test.each<[string, [number, number][]]>([
    [
      'out of order',
      [
        [8, 9],
        [0, 3],
      ],
    ],
    [
      'overlapping',
      [
        [0, 3],
        [2, 5],
      ],
    ],
    ['beyond the end', [[0, 99]]],
    ['empty', [[3, 3]]],
    ['before the beginning', [[-1, 3]]],
    ['between characters', [[0.5, 3]]],
  ])('its ranges are %s', (_, ranges) => {
    expect(forbiddenDeletions('Un pont, une île.', ranges, findLanguage('fr'))).toEqual([
      'its deletions are not ordered ranges of its sentence',
    ]);
  });
});

describe('a deletion is allowed when it is', () => {
  test.each([
    ['nothing', 'fr', 'Le pont a rouvert.'],
    ['a parenthesis', 'fr', 'Le pont⟦ (Ille)⟧ a rouvert.'],
    ['the article that is also the number one', 'fr', 'Le pont⟦, un ouvrage en pierre,⟧ a rouvert.'],
    ['the source of a plain fact', 'en', 'The treasurer left the club⟦, prosecutors said⟧.'],
    ['a part with an ending of the future without its accent', 'es', 'El puente⟦, una carretera,⟧ abre.'],
  ])('%s (%s): %s', (_, lang, marked) => {
    expect(reasonsOf(marked, lang)).toEqual([]);
  });
});

test('what is left is the sentence without the deletions', () => {
  const { sentence, deletions } = parse('⟦Lyon (AFP) ⟧Le pont⟦ (Ille)⟧ a rouvert.');
  expect(applyDeletions(sentence, deletions)).toBe('Le pont a rouvert.');
});
