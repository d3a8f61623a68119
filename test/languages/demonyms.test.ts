import { expect, test } from 'vitest';
import { demonymAt } from '../../functions/languages/demonyms.ts';

test.each([
  ['beninoises', '@country:BJ'],
  ['senegalais', '@country:SN'],
  ['kenyans', '@country:KE'],
  ['osterreichische', '@country:AT'],
  ['americain', '@united-states'],
  ['varsovie', '@country:PL'],
  ['marocchina', '@country:MA'],
  ['turkse', '@country:TR'],
  ['nederlandse', '@country:NL'],
  ['brasileiros', '@country:BR'],
  ['التركيه', '@country:TR'],
  ['مغربي', '@country:MA'],
  ['bruxelles', '@european-union'],
])('%s means %s', (word, key) => {
  expect(demonymAt(word)).toContain(key);
});

test.each(['indique', 'table', 'romance', 'polen'.slice(0, 3), 'spese', 'mese', 'rose', 'ثاني', ''])(
  '%s means no country',
  (word) => {
    expect(demonymAt(word)).toEqual([]);
  },
);
