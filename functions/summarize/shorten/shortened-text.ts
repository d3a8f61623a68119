import type { TextRange } from '../../contracts/key-point.ts';
import type { LanguageTools } from '../../contracts/language.ts';
import { applyDeletions } from '../../proof/apply-deletions.ts';
import { normalizeLine } from '../../text/normalize-text.ts';
import { type ShorteningContext, shorten } from './shorten.ts';

/** The text of a point, and the ranges of its slice that were left out, if any. */
export interface ShortenedText {
  readonly text: string;
  readonly deletions?: TextRange[];
}

/** Makes the text of a point from its slice, without the parts that may be left out. Errors: none. Cost: linear. */
export function shortenedText(slice: string, language: LanguageTools, context?: ShorteningContext): ShortenedText {
  const deletions = shorten(slice, language, context).map(([from, to]): TextRange => [from, to]);
  const text = normalizeLine(applyDeletions(slice, deletions));
  return deletions.length === 0 ? { text } : { text, deletions };
}
