import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../functions/text/split-sentences.ts';

const fr = { abbreviations: ['m', 'mme', 'p. ex', 'av', 'dr'] };
const de = { abbreviations: ['z. b', 'dr'], ordinalPeriod: true } as const;
const split = (text: string, language: Parameters<typeof splitSentences>[1] = fr): string[] =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  test.each([
    ['an empty text', '', []],
    ['two plain sentences', 'Il pleut. Elle lit.', ['Il pleut.', 'Elle lit.']],
    ['a title before a name', 'M. Li part. Il pleut.', ['M. Li part.', 'Il pleut.']],
    ['an abbreviation of two parts', 'On cite p. ex. Nantes. Il pleut.', ['On cite p. ex. Nantes.', 'Il pleut.']],
    ['an initial', 'J. Valmont arrive. Il pleut.', ['J. Valmont arrive.', 'Il pleut.']],
    ['letters with periods', 'Les U.S.A. gagnent. Bravo.', ['Les U.S.A. gagnent.', 'Bravo.']],
    ['decimals and thousands', 'Il y a 3.5 km et 15.000 euros. Bon.', ['Il y a 3.5 km et 15.000 euros.', 'Bon.']],
    ['an address', 'Voir exemple.fr demain. Merci.', ['Voir exemple.fr demain.', 'Merci.']],
    ['a year glued to a sentence', 'En mai 2015.Les pompiers partent.', ['En mai 2015.', 'Les pompiers partent.']],
    ['a word glued to an elided article', "Il est parti.L'équipe reste.", ['Il est parti.', "L'équipe reste."]],
    ['a sub-heading glued to a quotation', 'Le répit"Ces mots" pèsent.', ['Le répit', '"Ces mots" pèsent.']],
    ['a sentence glued to a closing quotation', '«Bien.»Il part.', ['«Bien.»', 'Il part.']],
    [
      'sentences inside a quotation',
      'Il dit : « Oui. Je pars. » Puis rien.',
      ['Il dit : « Oui. Je pars. »', 'Puis rien.'],
    ],
    ['sentences inside straight quotes', 'Il dit "oui. Je pars." Puis rien.', ['Il dit "oui. Je pars."', 'Puis rien.']],
    [
      'a mark before a French quotation mark',
      '« C’est fini ! » a-t-il dit. Bon.',
      ['« C’est fini ! » a-t-il dit.', 'Bon.'],
    ],
    ['points of suspension', 'Il hésite… puis part. Bon... Oui.', ['Il hésite… puis part.', 'Bon...', 'Oui.']],
    ['a question glued to its answer', 'Fin?Oui!', ['Fin?', 'Oui!']],
    ['paragraphs', 'Un titre\nUne phrase. Deux.', ['Un titre', 'Une phrase.', 'Deux.']],
    ['a parenthesis', '(Voir p. 3. Et plus.) Fin.', ['(Voir p. 3. Et plus.)', 'Fin.']],
    ['a text without capitals', 'it rains. she reads.', ['it rains.', 'she reads.']],
    ['Arabic', 'وصل الوفد أمس. هل يبقى؟ نعم.', ['وصل الوفد أمس.', 'هل يبقى؟', 'نعم.']],
  ])('parts %s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('keeps German ordinals whole', () => {
    expect(split('Am 3. April kam er. Dann ging er.', de)).toEqual(['Am 3. April kam er.', 'Dann ging er.']);
  });

  test('a quotation that never closes does not swallow the text', () => {
    expect(split(`Il dit : « Oui. ${'Une phrase de plus. '.repeat(40)}`).length).toBeGreaterThan(30);
  });

  test('any text gives trimmed slices that do not overlap and lose no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const sentences = splitSentences(text, fr);
        let last = 0;
        let between = '';
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          between += text.slice(last, start);
          last = end;
        }
        expect((between + text.slice(last)).trim()).toBe('');
      }),
    );
  });

  test('a line of a million marks is split in linear work', () => {
    expect(splitSentences('a."«('.repeat(200_000), fr).length).toBeGreaterThan(0);
  });
});
