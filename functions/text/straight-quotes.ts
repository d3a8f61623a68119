/** The longest quotation or parenthesis that keeps its sentences in one slice; newspapers rarely quote more. */
export const MAX_QUOTE_LENGTH = 320;

/** What a straight quotation mark does, judged by its neighbors. */
export type QuoteRole = 'opens' | 'closes' | 'unsure';

/** Decides whether the straight quotation mark at `at` opens or closes, by the characters around it. */
export function quoteRole(text: string, at: number): QuoteRole {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const free = before === '' || /[\s([«“'’/–—-]/.test(before);
  if (free) return after === '' || /\s/.test(after) ? 'unsure' : 'opens';
  return after === '' || /[\s.,;:!?…)\]»”'’%-]/.test(after) ? 'closes' : 'unsure';
}

/**
 * Finds where the quotation that opens at `at` closes, if it does so soon and before another opens; else -1.
 *
 * Cost: bounded by the longest quotation that is held together.
 */
export function closeOfQuote(text: string, at: number, to: number): number {
  const limit = Math.min(to, at + MAX_QUOTE_LENGTH);
  const found = text.slice(at + 1, limit).indexOf('"');
  if (found < 0) return -1;
  return quoteRole(text, at + 1 + found) === 'opens' ? -1 : at + 1 + found;
}
