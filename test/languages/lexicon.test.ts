import { describe, expect, test } from 'vitest';
import { conceptForms, LEXICON_LANGUAGES } from '../../functions/languages/lexicon/concept-forms.ts';
import { conceptsOf } from '../../functions/languages/lexicon/concepts-of.ts';

const forms = LEXICON_LANGUAGES.flatMap((lang) =>
  conceptForms(lang).flatMap(({ id, forms }) => forms.map((form) => ({ lang, id, form }))),
);

describe('the lists', () => {
  test('hold at least 1,900 concepts and 15,000 words', () => {
    expect(conceptForms('fr').length).toBeGreaterThanOrEqual(1900);
    expect(new Set(forms.map(({ lang, form }) => `${lang} ${form}`)).size).toBeGreaterThanOrEqual(15_000);
  });

  test('have words in all four languages for every concept', () => {
    const bare = LEXICON_LANGUAGES.flatMap((lang) => conceptForms(lang).filter(({ forms }) => forms.length === 0));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('hold letters, hyphens, apostrophes and spaces only', () => {
    expect(forms.filter(({ form }) => !/^[\p{L}\p{N}][\p{L}\p{N}' -]*$/u.test(form))).toEqual([]);
    expect(forms.filter(({ id }) => !/^[\w-]+$/.test(id))).toEqual([]);
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
