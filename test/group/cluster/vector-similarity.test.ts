import { describe, expect, test } from 'vitest';
import { nameFamilies } from '../../../functions/group/cluster/name-families.ts';
import { countShared, similarityOf } from '../../../functions/group/cluster/vector-similarity.ts';
import { writtenTerms } from '../../../functions/group/story/written-terms.ts';
import { findLanguage } from '../../../functions/languages/find-language.ts';

const french = findLanguage('fr');
const even = (...terms: string[]) => new Map(terms.map((term) => [term, 1 / Math.sqrt(terms.length)] as const));

describe('names as evidence', () => {
  test('the parts of a name are one family, a lone last name belongs to it', () => {
    const families = nameFamilies(['Odile', 'Verdier', 'Odile Verdier', 'Brancourt'], french);
    const person = families.get('@odile verdier');
    expect(families.get('@verdier')).toBe(person);
    expect(families.get('@odile')).toBe(person);
    expect(families.get(french.stem('verdier'))).toBe(person);
    expect(families.get('@brancourt')).not.toBe(person);
  });

  test('the residual does not contain a name twice', () => {
    const families = nameFamilies(['Odile Verdier'], french);
    const name = [...families.keys()];
    const onlyName = similarityOf(even(...name, 'lycee'), families, even(...name, 'yacht'));
    expect(onlyName.cosine).toBeGreaterThan(0.6);
    expect(onlyName.residual).toBeCloseTo(0);
    const more = similarityOf(even(...name, 'lycee'), families, even(...name, 'lycee'));
    expect(more.residual).toBeGreaterThan(0.1);
    expect(countShared([...name, 'lycee'], families, even(...name, 'lycee'))).toBe(2);
  });
});

test('terms are given back as the article writes them, a full name before its parts', () => {
  const article = {
    id: 'a',
    lang: 'fr',
    title: 'L’encerclement de Brancourt',
    text: 'Les troupes, a dit hier Odile Verdier, encerclent la ville de Brancourt. Elle, Verdier, reste.',
  };
  const stem = (word: string): string => french.stem(word);
  expect(writtenTerms(article, [stem('encerclement'), '@verdier', '@odile verdier', '@nobody'])).toEqual([
    'encerclement',
    'Odile Verdier',
  ]);
});
