import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withinTime } from '../../../functions/adapters/within-time.ts';
import { findLanguage } from '../../../functions/languages/find-language.ts';
import { applyDeletions } from '../../../functions/proof/apply-deletions.ts';
import { forbiddenDeletions } from '../../../functions/proof/forbidden-deletions.ts';
import type { PartKind } from '../../../functions/summarize/shorten/part.ts';
import { shorten } from '../../../functions/summarize/shorten/shorten.ts';
import { SHORTENED, WHOLE } from './shorten-cases.ts';

const KINDS: readonly PartKind[] = [
  'bullet',
  'heading',
  'dateline',
  'opening',
  'parenthesis',
  'attribution',
  'relative',
  'appositive',
];

function marked(slice: string, ranges: readonly (readonly [number, number])[]): string {
  return ranges.reduceRight(
    (text, [start, end]) => `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`,
    slice,
  );
}

describe('a sentence loses only whole parts', () => {
  test.each(SHORTENED)('%s: %s', (lang, expected) => {
    const slice = expected.replace(/[⟦⟧]/g, '');
    const language = findLanguage(lang);
    const ranges = shorten(slice, language, { kinds: KINDS });
    expect(marked(slice, ranges)).toBe(expected);
    expect(forbiddenDeletions(slice, ranges, language)).toEqual([]);
  });

  test.each(WHOLE)('%s: %s (%s)', (lang, sentence) => {
    expect(marked(sentence, shorten(sentence, findLanguage(lang), { kinds: KINDS }))).toBe(sentence);
  });

  test('and what is disputed keeps its source', () => {
    const slice = 'The treasurer left the club before the audit, prosecutors said.';
    const en = findLanguage('en');
    expect(marked(slice, shorten(slice, en))).toContain('⟦, prosecutors said⟧');
    expect(shorten(slice, en, { disputed: true })).toEqual([]);
  });

  test('and a relative clause only from a long sentence, an appositive only when asked', () => {
    const fr = findLanguage('fr');
    const short = 'La ville a racheté les anciens abattoirs du port, qui servaient de dépôt aux forains.';
    const long = `La ville a racheté ${'les quais et les halles et les jardins et '.repeat(4)}les anciens abattoirs du port, qui servaient de dépôt aux forains.`;
    expect(shorten(short, fr)).toEqual([]);
    expect(marked(long, shorten(long, fr))).toContain('⟦, qui servaient de dépôt aux forains⟧');
    expect(shorten('Lucie Ferrand, la maire de Roquebelle, a reçu les délégués des marins.', fr)).toEqual([]);
  });
});

describe('any text', () => {
  const codes = ['fr', 'en', 'es', 'de', 'it', 'pt', 'nl', 'ar', 'fi'];
  const pieces = fc.constantFrom(
    ...'( ) « » “ ” " , ، . - – • : qui who selon a indiqué la police not ne 12 trois (AFP) Le Pont said est was maire de'.split(
      ' ',
    ),
    ', ',
    ' ',
    '\u00A0',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(pieces, { maxLength: 60 }).map((list) => list.join(' ')),
  );

  test('gives ordered ranges that hold nothing forbidden and leave a sentence', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...codes), (text, code) => {
        const language = findLanguage(code);
        const ranges = shorten(text, language, { kinds: KINDS });
        expect(forbiddenDeletions(text, ranges, language)).toEqual([]);
        let last = 0;
        for (const [start, end] of ranges) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        const kept = applyDeletions(text, ranges);
        if (ranges.length > 0) expect(kept.match(/\p{L}+/gu)?.length ?? 0).toBeGreaterThan(0);
        if (ranges.length > 0) expect(kept.trimEnd().at(-1)).toBe(text.trimEnd().at(-1));
        expect(shorten(text, language, { kinds: KINDS })).toEqual(ranges);
      }),
      { numRuns: 1500, seed: 7 },
    );
  });

  test.each([
    ['one word', 'a'.repeat(1_000_000)],
    ['open parentheses', ' ('.repeat(500_000)],
    ['commas', 'qui, '.repeat(200_000)],
    ['quotation marks', '"« '.repeat(333_000)],
  ])('costs no more than its length: 1 MB of %s', (_, text) => {
    const fr = findLanguage('fr');
    // What looked back over all of it would take hours.
    withinTime(100_000, () => {
      expect(shorten(text, fr)).toEqual([]);
      forbiddenDeletions(
        text,
        [
          [0, 1],
          [text.length - 2, text.length - 1],
        ],
        fr,
      );
    });
  });
});
