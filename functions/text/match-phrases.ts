import { foldText } from './fold-text.ts';

/** Looks phrases of a list up in folded words. */
export interface PhraseMatcher {
  /** How many words the longest phrase that begins at `from` has; 0 when none begins there. */
  lengthAt(words: readonly string[], from: number): number;
  /** Whether any of the phrases occurs in the words. */
  anywhere(words: readonly string[]): boolean;
}

const folded = new WeakMap<readonly string[], PhraseMatcher>();
const accented = new WeakMap<readonly string[], PhraseMatcher>();

/** Splits a text into folded words, as phrases are matched; apostrophes and hyphens separate words. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Splits a text into lower-case words with their accents, for lists where these count (`würde` is not `wurde`). */
export function accentedWords(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Makes a matcher of a list of phrases for `foldedWords`; whole words only. Cached per list. */
export function matchPhrases(phrases: readonly string[]): PhraseMatcher {
  return matcherOf(phrases, folded, foldedWords);
}

/** Makes a matcher of a list of phrases for `accentedWords`; whole words only. Cached per list. */
export function matchAccented(phrases: readonly string[]): PhraseMatcher {
  return matcherOf(phrases, accented, accentedWords);
}

function matcherOf(
  phrases: readonly string[],
  matchers: WeakMap<readonly string[], PhraseMatcher>,
  wordsOf: (text: string) => string[],
): PhraseMatcher {
  const known = matchers.get(phrases);
  if (known !== undefined) return known;
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = wordsOf(phrase);
    const first = words[0];
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  const lengthAt = (words: readonly string[], from: number): number =>
    (byFirst.get(words[from] ?? '') ?? []).find((phrase) => phrase.every((word, i) => words[from + i] === word))
      ?.length ?? 0;
  const matcher: PhraseMatcher = { lengthAt, anywhere: (words) => words.some((_, from) => lengthAt(words, from) > 0) };
  matchers.set(phrases, matcher);
  return matcher;
}
