import { expect, test } from 'vitest';
import { splitWords } from '../../functions/text/split-words.ts';

test.each([
  ["l'armée russe", ['l', 'armée', 'russe']],
  ['cessez-le-feu', ['cessez', 'le', 'feu']],
  ['1 200 personnes, 3,5 % et 15.000 euros', ['1 200', 'personnes', '3,5', 'et', '15.000', 'euros']],
  ['12 345', ['12 345']],
  ['12 34', ['12', '34']],
  ['en 2016, 300 soldats', ['en', '2016', '300', 'soldats']],
  ['A320, 3rd', ['A320', '3', 'rd']],
  ['e\u0301te\u0301', ['e\u0301te\u0301']],
  ['١٢ جنديا', ['١٢', 'جنديا']],
  ['… !', []],
])('%j has the words %j', (text, words) => {
  const found = splitWords(text);
  expect(found.map(({ word }) => word)).toEqual(words);
  for (const { word, start, end } of found) expect(text.slice(start, end)).toBe(word);
});
