import type { LanguageTools } from '../../contracts/language.ts';
import { foldedWords, matchPhrases } from '../../text/match-phrases.ts';
import type { Part } from './part.ts';
import { segmentsOf } from './segments.ts';

/** With more words a tail says more than who said it. */
const MAX_WORDS = 12;

/** Finds the source named after the last comma: `, a indiqué le ministère`, `, according to Reuters`, `, police said`. */
export function trailingAttributions(slice: string, language: LanguageTools): Part[] {
  const tail = segmentsOf(slice).at(-1);
  if (tail?.last !== true) return [];
  const text = slice.slice(tail.start, tail.end);
  if (!namesSource(text, language)) return [];
  return [{ kind: 'attribution', start: tail.comma, end: tail.end, needsVerb: false }];
}

function namesSource(text: string, { parts }: LanguageTools): boolean {
  const words = foldedWords(text);
  if (words.length < 2 || words.length > MAX_WORDS) return false;
  // `selon les régions` names no source: it must be one that informs.
  const known = matchPhrases(parts.informants).anywhere(words);
  if (matchPhrases(parts.sources).lengthAt(words, 0) > 0) return known;
  const reporting = matchPhrases(parts.reporting);
  if (reporting.lengthAt(words, 0) > 0) return true;
  // English puts the source first: `police said`, `the ministry said on Monday`.
  const verb = words.findIndex((_, at) => reporting.lengthAt(words, at) > 0);
  return known && verb > 0 && verb <= 6 && words.length - verb <= 5;
}
