import { describe, expect, test } from 'vitest';
import { closeOfQuote, MAX_QUOTE_LENGTH, quoteRole } from '../../functions/text/straight-quotes.ts';

test.each([
  ['"Oui', 0, 'opens'],
  ['Il dit "oui', 7, 'opens'],
  ['("oui', 1, 'opens'],
  ['oui".', 3, 'closes'],
  ['oui"', 3, 'closes'],
  ['oui" dit', 3, 'closes'],
  ['fin"Ces', 3, 'unsure'],
  ['a " b', 2, 'unsure'],
  ['"', 0, 'unsure'],
])('%j at %d: %s', (text, at, role) => {
  expect(quoteRole(text, at)).toBe(role);
});

describe('where a quotation closes', () => {
  test.each([
    ['Il dit "oui" hier', 7, 11],
    ['"Oui"', 0, 4],
    ['""', 0, 1],
    ['"Oui', 0, -1],
    ['"Oui et "non', 0, -1],
  ])('%j from %d: %d', (text, at, close) => {
    expect(closeOfQuote(text, at, text.length)).toBe(close);
  });

  test('is the mark itself, up to the limit and not beyond', () => {
    const quoteOf = (length: number): string => `"${'a'.repeat(length)}".`;
    expect(closeOfQuote(quoteOf(MAX_QUOTE_LENGTH - 2), 0, 1000)).toBe(MAX_QUOTE_LENGTH - 1);
    expect(closeOfQuote(quoteOf(MAX_QUOTE_LENGTH - 1), 0, 1000)).toBe(-1);
    expect(closeOfQuote('"Oui" non', 0, 4)).toBe(-1);
  });
});
