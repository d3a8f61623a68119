/** A word of a text: the slice `[start, end)` in UTF-16 code units, and its text. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A run of letters, marks and digits; a number keeps its inner separators (3,5 or 15.000 or 1 200). */
const WORD = /\p{N}+(?:[.,\u00A0\u202F ]\p{N}{3}(?!\p{N}))*(?:[.,]\p{N}+)?|[\p{L}\p{M}\p{N}]+/gu;

/**
 * Splits a text into words and numbers, in order; apostrophes and hyphens separate words (`l'armée` gives `l`,
 * `armée`).
 *
 * Units: UTF-16 code units. Errors: none. Works for scripts that write spaces; others come as long runs.
 */
export function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
