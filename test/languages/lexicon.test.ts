import { describe, expect, test } from 'vitest';
import { conceptsOf } from '../../functions/languages/lexicon/concepts-of.ts';
import { allConcepts, LEXICON_LANGUAGES, parseConcepts } from '../../functions/languages/lexicon/parse-lexicon.ts';

const concepts = allConcepts();
const forms = LEXICON_LANGUAGES.flatMap((lang) =>
  concepts.flatMap(({ id, forms }) => forms[lang].map((form) => ({ lang, id, form }))),
);

describe('the lists', () => {
  test('hold at least 1,900 concepts and 15,000 words', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(1900);
    expect(new Set(forms.map(({ lang, form }) => `${lang} ${form}`)).size).toBeGreaterThanOrEqual(15_000);
  });

  test('have words in all four languages for every concept', () => {
    const bare = concepts.filter(({ forms }) => LEXICON_LANGUAGES.some((lang) => forms[lang].length === 0));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('hold letters, hyphens, apostrophes and underscores only', () => {
    expect(forms.filter(({ form }) => !/^[\p{L}\p{N}][\p{L}\p{N}'_-]*$/u.test(form))).toEqual([]);
    expect(concepts.map(({ id }) => id).filter((id) => !/^[\w-]+$/.test(id))).toEqual([]);
  });

  test('are found again, every word under its concept', () => {
    expect(forms.filter(({ form, lang, id }) => !conceptsOf(form, lang).includes(id))).toEqual([]);
  });
});

describe('a word', () => {
  test.each([
    ['fr', 'augmentent', 'increase'],
    ['fr', 'Augmentation', 'increase'],
    ['fr', 'tuées', 'kill'],
    ['fr', 'élus', 'elect'],
    ['fr', 'HOPITAL', 'hospital'],
    ['fr', 'cessez-le-feu', 'ceasefire'],
    ['fr', 'journaux', 'newspaper'],
    ['en', 'stolen', 'steal'],
    ['en', 'factories', 'plant'],
    ['en', 'injured', 'wound'],
    ['es', 'murieron', 'die'],
    ['es', 'fábricas', 'plant'],
    ['es', 'detuvieron', 'arrest'],
    ['es', 'heridos', 'wound'],
    ['de', 'getötet', 'kill'],
    ['de', 'tötete', 'kill'],
    ['de', 'Verletzten', 'wound'],
    ['de', 'festgenommen', 'arrest'],
    ['de', 'stiegen', 'increase'],
    ['de', 'Ärzte', 'doctor'],
    ['de', 'abzulehnen', 'refuse'],
    ['de', 'Steuersenkungen', 'decrease'],
    ['de', 'Gesundheitsminister', 'minister'],
    ['de', 'Bankdirektorin', 'director'],
    ['de', 'Bankdirektor', 'bank'],
    ['fr', 'ans', 'year'],
    ['fr', 'ministres', 'minister'],
    ['en', 'elections', 'election'],
    ['en', 'rejected', 'refuse'],
    ['en', 'rose', 'increase'],
    ['es', 'aumentaron', 'increase'],
    ['es', 'elecciones', 'election'],
    ['es', 'dimitió', 'resign'],
    ['de', 'Kanzlerin', 'chancellor'],
    ['de', 'abgelehnt', 'refuse'],
    ['de', 'gewählt', 'elect'],
    ['de', 'zerstörte', 'destroy'],
    ['fr-CA', 'détruite', 'destroy'],
  ])('%s %s means %s', (lang, word, id) => {
    expect(conceptsOf(word, lang)).toContain(id);
  });

  test.each([
    ['de', 'fordert', ['claim-demand']],
    ['de', 'schon', ['already']],
    ['es', 'hijas', ['daughter']],
    ['es', 'periodistas', ['journalist']],
    ['fr', 'mais', []],
    ['de', 'Unsicherheit', []],
    ['fr', 'tu', []],
    ['fr', 'trains', ['train']],
  ])('%s %s is kept from words that only look like it', (lang, word, ids) => {
    expect(conceptsOf(word, lang)).toEqual(ids);
  });

  test('means nothing where the word or the language is unknown', () => {
    expect(conceptsOf('zyxwvut', 'fr')).toEqual([]);
    expect(conceptsOf('', 'en')).toEqual([]);
    expect(conceptsOf('election', 'xx')).toEqual([]);
    expect(conceptsOf('elezione', 'it')).toEqual([]);
  });
});

test('a concept met again takes more words, and a line without id is named by its English', () => {
  const read = parseConcepts('no line\na: un | one | uno | eins\nb | deux two | |\na: une | | una | eine');
  expect(read.map(({ id }) => id)).toEqual(['a', 'deux']);
  expect(read[0]?.forms).toEqual({ fr: ['un', 'une'], en: ['one'], es: ['uno', 'una'], de: ['eins', 'eine'] });
});
