import { expect, test } from 'vitest';
import { consonantSkeleton } from '../../functions/text/consonant-skeleton.ts';

test.each([
  ['plmr', ['Palmyre', 'Palmyra', 'Palmira', 'Pálmira']],
  ['xrtm', ['Khartoum', 'Khartum', 'الخرطوم']],
  ['crlt', ['Charlotte', 'Scharlotte', 'Sharlott']],
  ['glb', ['Ghalib', 'Galib', 'غالب']],
  ['flp', ['Philippe', 'Filippe']],
  ['sr', ['Cyr', 'Sire']],
  ['krl', ['Carole', 'Karol', 'Qarol']],
])('%s: %j', (skeleton, spellings) => {
  for (const name of spellings) expect(consonantSkeleton(name), name).toBe(skeleton);
});

test.each([['Москва'], ['東京'], ['2016'], ['']])('%j has no skeleton', (name) => {
  expect(consonantSkeleton(name)).toBe('');
});

test('different names have different skeletons, and doubled consonants count once', () => {
  expect(consonantSkeleton('Martin')).not.toBe(consonantSkeleton('Marlin'));
  expect(consonantSkeleton('Anna Hallman')).toBe('nhlmn');
});
