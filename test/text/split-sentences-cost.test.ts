import { describe, expect, test } from 'vitest';
import { findLanguage } from '../../functions/languages/find-language.ts';
import { splitSentences } from '../../functions/text/split-sentences.ts';

const french = findLanguage('fr');

/** Processor milliseconds of one call, the least of three. */
function cost(text: string): number {
  const runs = [0, 1, 2].map(() => {
    const start = process.cpuUsage();
    splitSentences(text, french);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

describe('the cost of splitting grows with the length of the text, not faster', () => {
  test.each([
    ['capitals between small letters', 'abcLe '],
    ['heads without a sentence', 'PARIS (AFP) - '],
    ['stamps', '14h32 - Le '],
    ['open quotations of all kinds', '"« “ ‘ '],
    ['addresses', 'a@b.c.D'],
    ['scripts that never close', ' window.a = {'],
    ['marks', 'a.?!»"'],
    ['short lines', 'Un titre Le\n'],
    ['abbreviations', 'z. B. '],
  ])('%s', (_, piece) => {
    const small = piece.repeat(Math.ceil(30_000 / piece.length));
    const large = small.repeat(8);
    splitSentences(small, french);
    // Eight times the text: linear work with room for the noise of a shared machine; quadratic work is 64 times.
    expect(cost(large)).toBeLessThan(24 * cost(small) + 40);
  });
});
