import { describe, expect, test } from 'vitest';
import { findLanguage } from '../../functions/languages/find-language.ts';
import { splitSentences } from '../../functions/text/split-sentences.ts';
import { ar } from './split-sentences-cases/ar.ts';
import { de } from './split-sentences-cases/de.ts';
import { en } from './split-sentences-cases/en.ts';
import { es } from './split-sentences-cases/es.ts';
import { fr } from './split-sentences-cases/fr.ts';
import { it } from './split-sentences-cases/it.ts';
import { nl } from './split-sentences-cases/nl.ts';
import { pt } from './split-sentences-cases/pt.ts';

const table = Object.entries({ fr, en, de, es, it, pt, nl, ar });
const slicesOf = (text: string, code: string): string[] =>
  splitSentences(text, findLanguage(code)).map(({ start, end }) => text.slice(start, end));
const lettersOf = (text: string): string => text.replace(/\s/g, '');

describe.each(table)('splitSentences in %s', (code, cases) => {
  test.each(cases)('$name', ({ text, sentences }) => {
    expect(slicesOf(text, code)).toEqual(sentences);
  });

  test.each(cases)('$name: no letter is lost, expected or got', ({ text, sentences }) => {
    expect(lettersOf(sentences.join(''))).toBe(lettersOf(text));
    expect(lettersOf(slicesOf(text, code).join(''))).toBe(lettersOf(text));
  });

  test('every case has a name of its own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });
});

test('the table is large enough to judge by', () => {
  expect(table.flatMap(([, cases]) => cases).length).toBeGreaterThanOrEqual(230);
});
