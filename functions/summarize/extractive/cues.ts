import { foldText } from '../../text/fold-text.ts';

/** Lists of phrases that can be looked up in a run of words. */
export interface PhraseFinder {
  /** Whether one of the phrases stands anywhere in the words. */
  anywhere(words: readonly string[]): boolean;
  /** Whether the words begin with one of the phrases. */
  atStart(words: readonly string[]): boolean;
}

const finders = {
  folded: new WeakMap<readonly string[], PhraseFinder>(),
  exact: new WeakMap<readonly string[], PhraseFinder>(),
};

/**
 * Makes a finder of a language's cue list; phrases are matched word by word, folded, never on parts of words.
 *
 * Apostrophes part words on both sides, so `d'après` is found in `d’après`. `exact` keeps the accents, where they tell
 * words apart (`là` points back, `la` does not); the words looked through are then lower case only. Cached per list.
 */
export function phraseFinder(phrases: readonly string[], kind: 'folded' | 'exact' = 'folded'): PhraseFinder {
  const known = finders[kind].get(phrases);
  if (known !== undefined) return known;
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = (kind === 'folded' ? foldText(phrase) : phrase.toLowerCase()).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const first = words[0];
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  const at = (words: readonly string[], from: number): boolean =>
    (byFirst.get(words[from] ?? '') ?? []).some((phrase) => phrase.every((word, i) => words[from + i] === word));
  const finder: PhraseFinder = {
    anywhere: (words) => words.some((_, from) => at(words, from)),
    atStart: (words) => at(words, 0),
  };
  finders[kind].set(phrases, finder);
  return finder;
}
