import { describe, expect, test } from 'vitest';
import { areOpposites, conceptsAt, conceptsOf } from '../../functions/languages/lexicon/concepts-of.ts';
import {
  allConcepts,
  antonymPairs,
  LEXICON_LANGUAGES,
  parseConcepts,
} from '../../functions/languages/lexicon/parse-lexicon.ts';

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
    const parts = (form: string): string[] => form.split(/[_'-]/);
    expect(forms.filter(({ form, lang, id }) => !conceptsAt(parts(form), 0, lang).concepts.includes(id))).toEqual([]);
  });
});

describe('opposites', () => {
  test('name concepts of the lists, each pair once', () => {
    const ids = new Set(concepts.map(({ id }) => id));
    expect(antonymPairs().flatMap((pair) => pair.filter((id) => !ids.has(id)))).toEqual([]);
    const pairs = antonymPairs().map((pair) => pair.toSorted().join('/'));
    expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([]);
  });

  test('share no word: none means both rise and fall', () => {
    const both = forms.filter(({ form, lang, id }) => conceptsOf(form, lang).some((other) => areOpposites(id, other)));
    expect(both).toEqual([]);
  });

  test.each([
    ['increase', 'decrease', true],
    ['decrease', 'increase', true],
    ['open', 'close', true],
    ['accept', 'refuse', true],
    ['allow', 'ban', true],
    ['win', 'defeat', true],
    ['keep', 'abolish', true],
    ['increase', 'increase', false],
    ['increase', 'open', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(areOpposites(one, other)).toBe(expected);
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

test('a phrase is found before its first word, and a word alone has length 1', () => {
  expect(conceptsAt(['took', 'part', 'in'], 0, 'en')).toEqual({ concepts: ['participate'], length: 2 });
  expect(conceptsAt(['took', 'money'], 0, 'en')).toEqual({ concepts: ['take'], length: 1 });
  expect(conceptsAt([], 0, 'en')).toEqual({ concepts: [], length: 1 });
});

test('a German verb is read with the prefix that stands apart from it', () => {
  expect(conceptsAt('die Partei lehnte den Plan ab'.split(' '), 2, 'de').concepts).toContain('refuse');
  expect(conceptsAt('der Minister trat gestern zurück'.split(' '), 2, 'de').concepts).toContain('resign');
  expect(conceptsAt('sie kommen an'.split(' '), 1, 'de').concepts).toContain('arrive');
});

test('a concept met again takes more words, and a line without id is named by its English', () => {
  const read = parseConcepts('no line\na: un | one | uno | eins\nb | deux two | |\na: une | | una | eine');
  expect(read.map(({ id }) => id)).toEqual(['a', 'deux']);
  expect(read[0]?.forms).toEqual({ fr: ['un', 'une'], en: ['one'], es: ['uno', 'una'], de: ['eins', 'eine'] });
});
