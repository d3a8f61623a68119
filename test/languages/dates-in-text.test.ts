import { expect, test } from 'vitest';
import { datesIn } from '../../functions/languages/dates-in-text.ts';
import { findLanguage } from '../../functions/languages/find-language.ts';

test.each([
  ['fr', 'Le 1er octobre, puis le 24 novembre', ['10-01', '11-24']],
  ['en', 'on November 24, or 3rd of May', ['05-03', '11-24']],
  ['es', 'elecciones el 24 de noviembre', ['11-24']],
  ['de', 'am 24. November 2024', ['11-24']],
  ['it', 'il 24 novembre', ['11-24']],
  ['pt', 'a 24 de novembro', ['11-24']],
  ['nl', 'op 24 november', ['11-24']],
  ['ar', 'في 24 نوفمبر', ['11-24']],
  ['ar', 'في ٢٤ تشرين الثاني و5 أيار', ['05-05']],
  ['en', 'He may win 24 seats in march', []],
  ['xx', '24 novembre', []],
])('%s: %s', (lang, text, dates) => {
  expect(datesIn(text, findLanguage(lang))).toEqual(dates);
});
