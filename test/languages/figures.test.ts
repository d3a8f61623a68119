import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../functions/languages/figures.ts';
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
