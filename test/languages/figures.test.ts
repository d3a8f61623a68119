import { describe, expect, test } from 'vitest';
import { figuresOf, valuesIn } from '../../functions/languages/figures.ts';
import { findLanguage } from '../../functions/languages/find-language.ts';

describe('the figures of a sentence', () => {
  test.each([
    ['fr', 'Le bilan est de 45 corps.', [[45, 'corps']]],
    ['fr', 'Quelque 1 200 personnes ont fui.', [[1200, 'personnes']]],
    ['fr', 'La mairie estime les dégâts à 3 millions d’euros.', [[3_000_000, 'euros']]],
    ['fr', 'Deux cents habitants ont été évacués.', [[200, 'habitants']]],
    ['fr', 'Un taux de 43 % a été relevé.', [[43, '%']]],
    ['fr', 'Le 3 avril 2016, à 17h42, rien.', []],
    ['fr', 'En 2009, les digues ont tenu.', []],
    ['fr', 'Le pont Neuf est fermé.', []],
    ['fr', 'Pendant 10 jours, rien.', []],
    ['fr', 'L’Airbus A320 et le char T-34 roulent.', []],
    ['en', 'About 3,800 people were told to leave.', [[3800, 'people']]],
    ['en', 'It lost 64 million pounds.', [[64_000_000, 'pounds']]],
    ['en', 'Twenty rescuers came.', [[20, 'rescuers']]],
    ['es', 'Han muerto 31 soldados.', [[31, 'soldados']]],
    ['de', 'Rund 9000 Akten sind beschädigt.', [[9000, 'Akten']]],
    ['ar', 'قتل 12 جنديا في الانفجار.', [[12, 'جنديا']]],
    ['xx', '', []],
  ])('%s: %s', (lang, sentence, expected) => {
    expect(figuresOf(sentence, findLanguage(lang)).map(({ value, noun }) => [value, noun])).toEqual(expected);
  });
});

describe('numbers in words', () => {
  test.each([
    ['fr', 'quatre-vingts soldats', 80],
    ['fr', 'quatre-vingt-un soldats', 81],
    ['fr', 'quatre-vingt-dix soldats', 90],
    ['fr', 'quatre-vingt-dix-sept soldats', 97],
    ['fr', 'cent quatre-vingts soldats', 180],
    ['fr', 'soixante-dix soldats', 70],
    ['fr', 'soixante et onze soldats', 71],
    ['fr', 'vingt et un soldats', 21],
    ['fr', 'vingt-quatre soldats', 24],
    ['fr', 'cent vingt soldats', 120],
    ['fr', 'trois cent quarante-cinq soldats', 345],
    ['fr', 'deux cent mille soldats', 200_000],
    ['fr', 'quatre-vingt mille soldats', 80_000],
    ['fr', 'deux mille trois cents soldats', 2300],
    ['fr', 'deux millions de soldats', 2_000_000],
    ['en', 'ninety-seven soldiers', 97],
    ['en', 'one hundred and twenty soldiers', 120],
    ['en', 'three hundred and five soldiers', 305],
    ['en', 'two thousand and five soldiers', 2005],
    ['en', 'two hundred thousand soldiers', 200_000],
    ['es', 'treinta y cinco soldados', 35],
    ['es', 'noventa soldados', 90],
    ['es', 'doscientos mil soldados', 200_000],
    ['de', 'siebenundneunzig Soldaten', 97],
    ['de', 'einundachtzig Soldaten', 81],
    ['de', 'hundert Soldaten', 100],
    ['it', 'ottanta soldati', 80],
    ['it', 'duecento soldati', 200],
    ['pt', 'noventa e sete soldados', 97],
    ['pt', 'cento e vinte e cinco soldados', 125],
    ['pt', 'duzentos mil soldados', 200_000],
    ['nl', 'zevenennegentig soldaten', 97],
    ['nl', 'tachtig soldaten', 80],
    ['ar', 'ثمانون جنديا', 80],
    ['ar', 'سبعة وتسعين جنديا', 97],
    ['ar', 'مئتي ألف جندي', 200_000],
  ])('%s: %s', (lang, sentence, value) => {
    expect(valuesIn(sentence, findLanguage(lang))).toEqual([value]);
  });

  test.each([
    ['fr', 'un soldat', 'one is an article in half of the languages'],
    ['fr', 'à Trois-Rivières, le maire', 'a name'],
    ['fr', 'le trois avril', 'a date'],
  ])('%s: %s is not read: %s', (lang, sentence) => {
    expect(valuesIn(sentence, findLanguage(lang))).toEqual([]);
  });
});
