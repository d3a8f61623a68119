import { describe, expect, test } from 'vitest';
import { findLanguage } from '../../functions/languages/find-language.ts';
import { normalizeText } from '../../functions/text/normalize-text.ts';
import { splitSentences } from '../../functions/text/split-sentences.ts';
import { hasShared, sharedLines } from './shared.ts';

/** No sentence of a newspaper has more tokens, but for lists. */
const LONG = 120;

/** Slices over that, of all French articles: two lists of departments, one of offices, one behind a stray style word. */
const MAX_LONG = 4;

/** Articles in which a full stop, a small letter and a capital still stand together: what looks like glue. */
const GLUE = /\p{Ll}{3}[.!?]\p{Lu}\p{Ll}+ \p{Ll}/gu;
const MAX_GLUED = 0.002;

describe.runIf(hasShared('summarization/orangesum-dev.jsonl', 'sentences'))('sentences of French web articles', () => {
  const french = findLanguage('fr');
  const slices = sharedLines<{ id: string; text: string }>('summarization/orangesum-dev.jsonl').flatMap(
    ({ id, text }) => {
      const plain = normalizeText(text);
      return splitSentences(plain, french).map(({ start, end }) => ({ id, start, slice: plain.slice(start, end) }));
    },
  );
  const tokens = (slice: string): number => slice.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

  test('no slice is longer than a sentence, but for a few lists', () => {
    const longest = slices.map((each) => ({ ...each, tokens: tokens(each.slice) })).sort((a, b) => b.tokens - a.tokens);
    const rows = longest.slice(0, 10).map(({ id, start, tokens: count }) => `${count} (${id} at ${start})`);
    process.stdout.write(`sentences: ${slices.length}; the ten longest, in tokens: ${rows.join(', ')}\n`);
    expect(longest.filter(({ tokens: count }) => count > LONG).length).toBeLessThanOrEqual(MAX_LONG);
  });

  test('sentences that were glued together are parted', () => {
    const glued = slices.filter(({ slice }) => slice.match(GLUE) !== null);
    process.stdout.write(`sentences: ${glued.length} of ${slices.length} still look glued\n`);
    expect(glued.length).toBeLessThanOrEqual(MAX_GLUED * slices.length);
  });
});
