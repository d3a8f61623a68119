import type { Part } from './part.ts';

/** One small word, which may weaken the word that follows: `(quasi) générale`. */
const MODIFIER = /^\s\(\s*\p{Ll}[\p{L}\p{M}-]*\s*\)$/u;

/**
 * Finds the parentheses of a sentence that contain words, each with the space before it.
 *
 * One glued to a word (`élu(e)s`) belongs to it; `(…)` marks an omission, and stays.
 */
export function parentheses(slice: string): Part[] {
  const found = Array.from(
    slice.matchAll(/\s\((?=[^()]{0,200}\p{L})[^()]{1,200}\)(?=[\s,;:.!?،…]|$)/gu),
    (match): Part => ({
      kind: 'parenthesis',
      start: match.index,
      end: match.index + match[0].length,
      needsVerb: false,
    }),
  );
  return found.filter(({ start, end }) => !MODIFIER.test(slice.slice(start, end)));
}
