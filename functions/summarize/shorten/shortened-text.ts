import type { TextRange } from '../../contracts/key-point.ts';
import type { LanguageTools } from '../../contracts/language.ts';
import { applyDeletions } from '../../proof/apply-deletions.ts';
import { normalizeLine } from '../../text/normalize-text.ts';
import { type ShorteningContext, shorten } from './shorten.ts';

/** A point's text, and the ranges of its slice that it leaves out, when there are any. */
export interface ShortenedText {
  readonly text: string;
  readonly deletions?: TextRange[];
}

/** Makes the text of a point from its slice, less the whole parts that may go. Errors: none. Cost: linear. */
export function shortenedText(slice: string, language: LanguageTools, context?: ShorteningContext): ShortenedText {
  const deletions = shorten(slice, language, context).map(([from, to]): TextRange => [from, to]);
  const text = normalizeLine(applyDeletions(slice, deletions));
  return deletions.length === 0 ? { text } : { text, deletions };
}
