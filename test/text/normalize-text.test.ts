import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../functions/text/fold-text.ts';
import { normalizeLine, normalizeText } from '../../functions/text/normalize-text.ts';
import { splitWords } from '../../functions/text/split-words.ts';

describe('normalizeText', () => {
  test.each([
    ['line ends of every kind', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['empty lines and spaces', '  a \n\n  b\t c  ', 'a\nb c'],
    ['no-break spaces', 'fin\u00A0! «\u202Foui\u202F»', 'fin ! « oui »'],
    ['characters that reorder text', 'a\u202Eb\u2066c\u2069', 'abc'],
    ['characters that hide text', 'a\u200Bb\u00ADc\uFEFF', 'abc'],
    ['tag characters', `a${String.fromCodePoint(0xe0041, 0xe0042)}b`, 'ab'],
    ['control characters', 'a\u0000b\u001Bc', 'abc'],
    ['letters with parted accents', 'e\u0301', 'é'],
    ['half a surrogate pair', 'a\uD800b', 'a\uFFFDb'],
    ['towers of marks', `a${'\u0335'.repeat(50)}b`, `a${'\u0335'.repeat(8)}b`],
  ])('cleans %s', (_, raw, expected) => {
    expect(normalizeText(raw)).toBe(expected);
  });

  test('is idempotent and well-formed for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (raw) => {
        const once = normalizeText(raw);
        expect(normalizeText(once)).toBe(once);
        expect(once.isWellFormed()).toBe(true);
      }),
    );
  });

  test('makes one line of several', () => {
    expect(normalizeLine(' a\nb ')).toBe('a b');
  });
});

describe('foldText', () => {
  test.each([
    ['État', 'etat'],
    ['l’ŒUVRE', "l'oeuvre"],
    ['Straße', 'strasse'],
  ])('folds %s', (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });
});

describe('splitWords', () => {
  test('parts elisions and hyphens and keeps numbers whole, with offsets of the text', () => {
    const text = "L'avant-poste compte 1 200 places, soit 3,5 %.";
    const words = splitWords(text);
    expect(words.map(({ word }) => word)).toEqual(['L', 'avant', 'poste', 'compte', '1 200', 'places', 'soit', '3,5']);
    for (const { word, start, end } of words) expect(text.slice(start, end)).toBe(word);
  });
});
