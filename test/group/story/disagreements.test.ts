import { describe, expect, test } from 'vitest';
import type { Article } from '../../../functions/contracts/article.ts';
import { findDisagreements } from '../../../functions/group/story/disagreements.ts';
import { readSentences } from '../../../functions/group/story/sentences.ts';
import { articleOf } from '../../builders.ts';

const article = (lang: string, text: string, owner: string): Article =>
  articleOf({ lang, text, outlet: owner, source: { id: owner, name: owner, owner } });

function valuesOf(lang: string, one: string, other: string, owners = ['one', 'two']): string[] {
  const texts = [article(lang, one, owners[0] ?? ''), article(lang, other, owners[1] ?? '')];
  return findDisagreements(texts.flatMap(readSentences)).flatMap(({ values }) => values.map(({ value }) => value));
}

describe('figures on which two sources differ', () => {
  test.each([
    ['fr', 'Le naufrage du ferry a tué 31 passagers.', 'Le naufrage du ferry a tué 35 passagers.', ['31', '35']],
    [
      'fr',
      'Le naufrage du ferry a tué trente et un passagers.',
      'Le naufrage du ferry a tué 35 passagers.',
      ['trente et un', '35'],
    ],
    [
      'fr',
      'Le naufrage du ferry a tué au moins 31 passagers.',
      'Le naufrage du ferry a tué 28 passagers.',
      ['28', '31'],
    ],
    ['en', 'The ferry wreck killed 31 passengers.', 'The ferry wreck killed 35 passengers.', ['31', '35']],
    [
      'en',
      'The ferry wreck killed thirty-one passengers.',
      'The ferry wreck killed 35 passengers.',
      ['thirty-one', '35'],
    ],
    [
      'es',
      'El naufragio del barco mató a 31 pasajeros.',
      'El naufragio del barco mató a treinta y cinco pasajeros.',
      ['31', 'treinta y cinco'],
    ],
    [
      'de',
      'Beim Untergang der Fähre starben 31 Passagiere.',
      'Beim Untergang der Fähre starben fünfunddreißig Passagiere.',
      ['31', 'fünfunddreißig'],
    ],
    [
      'it',
      'Il naufragio del traghetto ha ucciso 31 passeggeri.',
      'Il naufragio del traghetto ha ucciso 35 passeggeri.',
      ['31', '35'],
    ],
    [
      'pt',
      'O naufrágio do navio matou 31 passageiros.',
      'O naufrágio do navio matou trinta e cinco passageiros.',
      ['31', 'trinta e cinco'],
    ],
    [
      'nl',
      'Bij het vergaan van de veerboot verdronken 31 passagiers.',
      'Bij het vergaan van de veerboot verdronken vijfendertig passagiers.',
      ['31', 'vijfendertig'],
    ],
    ['ar', 'أدى غرق العبارة إلى مقتل 31 راكبا.', 'أدى غرق العبارة إلى مقتل 35 راكبا.', ['31', '35']],
  ])('%s: %s | %s', (lang, one, other, expected) => {
    expect(valuesOf(lang, one, other)).toEqual(expected);
  });
});

describe('figures that do not clash', () => {
  test.each([
    ['equal', 'fr', 'Le naufrage du ferry a tué trente et un passagers.', 'Le naufrage du ferry a tué 31 passagers.'],
    [
      'a lower bound',
      'fr',
      'Le naufrage du ferry a tué au moins 31 passagers.',
      'Le naufrage du ferry a tué 35 passagers.',
    ],
    ['a lower bound', 'en', 'The ferry wreck killed at least 31 passengers.', 'The ferry wreck killed 35 passengers.'],
    [
      'a lower bound',
      'de',
      'Beim Untergang der Fähre starben mindestens 31 Passagiere.',
      'Beim Untergang der Fähre starben 35 Passagiere.',
    ],
    ['a lower bound', 'ar', 'أدى غرق العبارة إلى مقتل أكثر من 31 راكبا.', 'أدى غرق العبارة إلى مقتل 35 راكبا.'],
    ['dates', 'fr', 'Le naufrage du ferry date du 3 avril.', 'Le naufrage du ferry date du 4 avril.'],
    ['ages', 'fr', 'Le capitaine du ferry coulé a 43 ans.', 'Le capitaine du ferry coulé a 45 ans.'],
    ['ages', 'en', 'The captain of the sunk ferry is 43 years old.', 'The captain of the sunk ferry is 45 years old.'],
    ['hours', 'fr', 'Le ferry a coulé à 17h42 au large.', 'Le ferry a coulé à 18h05 au large.'],
    ['another noun', 'fr', 'Le naufrage du ferry a tué 31 passagers.', 'Le naufrage du ferry a tué 4 marins.'],
    ['another thing', 'fr', 'Le naufrage du ferry a tué 31 passagers.', 'Une panne de métro a bloqué 800 passagers.'],
    ['years', 'en', 'The ferry was built in 1998 by the yard.', 'The ferry was built in 1999 by the yard.'],
  ])('%s (%s): %s | %s', (_, lang, one, other) => {
    expect(valuesOf(lang, one, other)).toEqual([]);
  });

  test('sources of one owner do not contradict each other', () => {
    const [one, other] = ['The ferry wreck killed 31 passengers.', 'The ferry wreck killed 35 passengers.'];
    expect(valuesOf('en', one, other, ['one', 'one'])).toEqual([]);
  });
});
