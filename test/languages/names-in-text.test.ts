import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withinTime } from '../../functions/adapters/within-time.ts';
import { canonicalTerms, contentTerm } from '../../functions/languages/canonical-terms.ts';
import { findLanguage } from '../../functions/languages/find-language.ts';
import { indexNames, nameRuns } from '../../functions/languages/names-in-text.ts';
import { splitWords } from '../../functions/text/split-words.ts';

const wordsOf = (text: string): string[] => splitWords(text).map(({ word }) => word);

/** The terms of a sentence, once the texts of its story are known. */
function termsOf(lang: string, sentence: string, texts: readonly string[]): string[] {
  const language = findLanguage(lang);
  return canonicalTerms(wordsOf(sentence), language, indexNames(texts.map((text) => ({ text, language }))));
}

describe('mentions of one thing are one term', () => {
  test.each([
    ['fr', "L'EI recule.", "L'État islamique recule.", []],
    ['fr', 'Daesh recule.', "L'Etat islamique recule.", []],
    ['fr', "L'O.N.U. proteste.", 'Les Nations unies protestent.', []],
    [
      'fr',
      "L'OLB proteste.",
      "L'Observatoire du littoral breton proteste.",
      ["L'Observatoire du littoral breton (OLB) a protesté."],
    ],
    ['fr', "L'Olb se tait.", "L'OLB se tait.", ["Selon l'Olb (Observatoire du littoral breton), rien."]],
    [
      'fr',
      "L'OLB se tait.",
      "L'Observatoire du littoral breton se tait.",
      ["L'Observatoire du littoral breton, ou OLB, a parlé."],
    ],
    ['fr', 'Emma Blanc se tait.', 'Mme Blanc se tait.', ['La maire Emma Blanc a parlé.']],
    ['fr', 'E. Blanc se tait.', 'Blanc se tait.', ['La maire Emma Blanc a parlé. E. Blanc aussi.']],
    ['fr', 'Jean-Marc Leroux se tait.', 'M. Leroux se tait.', ['Hier, Jean-Marc Leroux a parlé.']],
    ['fr', 'Al-Kardayne tombe.', 'Al Kardayne tombe.', ['La ville de Al-Kardayne tombe.']],
    [
      'fr',
      'Kardayne est prise.',
      'Kardaine est prise.',
      ['La ville de Kardayne est prise.', 'La ville de Kardaine est prise.'],
    ],
    ['en', 'Anna Reed left.', 'Mr Reed left.', ['The chief engineer Anna Reed left on Monday.']],
    ['en', 'The HSB spoke.', 'The Harbor Safety Board spoke.', ['It told the Harbor Safety Board (HSB) so.']],
    ['de', 'Karl Vogt schweigt.', 'Vogt schweigt.', ['Gestern sprach Karl Vogt.']],
    ['de', 'Das BfK prüft.', 'Das Bundesamt für Küstenschutz prüft.', ['Das Bundesamt für Küstenschutz (BfK) prüft.']],
    ['es', 'Marta Ruiz calla.', 'La señora Ruiz calla.', ['Ayer habló Marta Ruiz.']],
    ['it', 'Il presidente Carlo Bini tace.', 'Il presidente Bini tace.', ['Ieri il sindaco Carlo Bini ha parlato.']],
    ['pt', 'A AMP calou.', 'A Agência Marítima Portuguesa calou.', ['A Agência Marítima Portuguesa (AMP) falou.']],
    ['nl', 'Jan Smeets zwijgt.', 'Smeets zwijgt.', ['Gisteren sprak Jan Smeets.']],
    ['ar', 'أعلن داعش.', 'أعلن تنظيم الدولة الإسلامية.', []],
    ['ar', 'قال مبر.', 'قال المجلس البحري الراعي.', ['قال المجلس البحري الراعي (مبر) ذلك.']],
  ] as const)('%s: %s = %s', (lang, one, other, texts) => {
    const [first, second] = [termsOf(lang, one, texts), termsOf(lang, other, texts)];
    const names = first.filter((term) => term.startsWith('@'));
    expect(names).toHaveLength(1);
    expect(second.filter((term) => term.startsWith('@'))).toEqual(names);
  });
});

describe('what is not one thing stays apart', () => {
  test.each([
    [
      'two persons of one last name',
      'fr',
      'Emma Blanc parle.',
      'Paul Blanc parle.',
      ['Hier, Emma Blanc et Paul Blanc ont parlé.'],
    ],
    [
      'a last name that is a common word',
      'fr',
      'Paul Petit dort.',
      'Petit à petit, il dort.',
      ['Le petit Paul Petit dort.'],
    ],
    ['a man and a woman', 'fr', 'Lambert parle.', 'Lamberte parle.', ['Hier, Lambert.', 'Hier, Lamberte.']],
    [
      'spellings within one text',
      'fr',
      'Morlane est prise.',
      'Morline est prise.',
      ['De Morlane à Morline.', 'De Morlane.'],
    ],
    [
      'a short form whose letters are others',
      'fr',
      "L'OLB parle.",
      "L'Office de la mer parle.",
      ["L'Office de la mer (OLB) parle."],
    ],
    [
      'a short form of two things',
      'fr',
      "L'OLB parle.",
      "L'Office latin du bois parle.",
      ["L'Office latin du bois (OLB).", "L'Observatoire des landes bretonnes (OLB)."],
    ],
    ['a short form that is a small word', 'fr', "L'EI recule.", 'Il a dit ei.', []],
    ['a title alone', 'en', 'President Reed spoke.', 'The president spoke.', ['Yesterday Anna Reed spoke.']],
    [
      'a town before a person',
      'de',
      'Die Stadt Morheim wartet.',
      'Die Stadt wartet.',
      ['Die Stadt Morheim wartet. Die Stadt schweigt.'],
    ],
  ] as const)('%s', (_, lang, one, other, texts) => {
    const [first, second] = [termsOf(lang, one, texts), termsOf(lang, other, texts)];
    const names = first.filter((term) => term.startsWith('@'));
    expect(second.filter((term) => names.includes(term))).toEqual([]);
  });
});

test('where nothing is named, terms are the stems as they were', () => {
  const language = findLanguage('fr');
  for (const sentence of ['le maire a fermé le pont de la ville', 'rien', '', 'IL FAUT QUE L’EI SE TAISE']) {
    const stems = wordsOf(sentence).flatMap((word) => contentTerm(word, language) ?? []);
    expect(canonicalTerms(wordsOf(sentence), language, indexNames([{ text: sentence, language }]))).toEqual(stems);
  }
});

test('the order of the texts changes nothing, and runs are disjoint and in order', () => {
  const texts = [
    'La maire Emma Blanc a parlé de Kardayne. L’Observatoire du littoral breton (OLB) se tait.',
    'Mme Blanc attend. Kardaine est loin, dit l’OLB (Observatoire du littoral).',
    'The mayor Emma Blanc spoke of the Islamic State in Syria.',
    'Paul Blanc et E. Blanc sont à Kardayne.',
  ].map((text) => ({ text, language: findLanguage('fr') }));
  const sentences = texts.map(({ text }) => wordsOf(text));
  const expected = sentences.map((words) => nameRuns(words, indexNames(texts)));
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
      expect(sentences.map((words) => nameRuns(words, indexNames(shuffled)))).toEqual(expected);
    }),
    { numRuns: 24, seed: 5 },
  );
  for (const runs of expected) {
    for (const [at, { from, to }] of runs.entries()) {
      expect(to).toBeGreaterThan(from);
      expect(from).toBeGreaterThanOrEqual(runs[at - 1]?.to ?? 0);
    }
  }
});

test.each([
  ['capitals', 'Ab '.repeat(300_000)],
  ['parentheses', '(AB) '.repeat(150_000)],
  ['one word', 'A'.repeat(1_000_000)],
  ['dotted', 'A.'.repeat(400_000)],
  ['names', Array.from({ length: 60_000 }, (_, at) => `de Xa${at.toString(36)} Yb${at.toString(36)}k`).join(' ')],
])('a hostile megabyte of %s is read in bounded time', (_, text) => {
  const language = findLanguage('fr');
  // What looked back over all of it would take hours.
  withinTime(100_000, () => {
    const names = indexNames([
      { text, language },
      { text: 'Rien.', language },
    ]);
    nameRuns(wordsOf(text), names);
  });
});
