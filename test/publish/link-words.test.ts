import { expect, test } from 'vitest';
import { linkInWords } from '../../functions/publish/formats/link-words.ts';

test.each([
  ['fr', 'français – allemand: Bharatgarh, 1 312, Népal, 24 novembre, islamic state, 2-1 (0,58)'],
  ['en', 'French – German: Bharatgarh, 1,312, Nepal, November 24, islamic state, 2-1 (0.58)'],
])('a link is said in the words of an edition in %s', (lang, words) => {
  const witnesses = [
    'name:Bharatgarh',
    'figure:1312',
    'alias:country:NP',
    'date:11-24',
    'alias:islamic-state',
    'score:2-1',
  ];
  const said = linkInWords({ languages: ['fr', 'de'], witnesses, cosine: 0.5812 }, lang);
  expect(said.replace(/[\u00A0\u202F]/g, ' ')).toBe(words);
});
