import type { LanguageTools } from '../../contracts/language.ts';
import { foldedWords, matchPhrases } from '../../text/match-phrases.ts';
import type { Part } from './part.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** An appositive says in a few words who someone is. */
const MAX_APPOSITIVE_WORDS = 10;

/**
 * Finds relative clauses after a comma: at the end of the sentence, or between two commas before the verb of the main
 * clause; only there it is certain that the second comma ends the relative clause.
 */
export function relatives(slice: string, language: LanguageTools): Part[] {
  if (matchPhrases(language.parts.clefts).anywhere(foldedWords(slice))) return [];
  return segmentsOf(slice).flatMap((segment): Part[] => {
    const words = foldedWords(slice.slice(segment.start, segment.end));
    if (words.length < 3 || !opensRelative(slice, segment, language) || !reaches(slice, segment, language)) return [];
    return [partOf('relative', segment)];
  });
}

/** Finds appositives between commas, after a name and before the verb: `Ann Li, mayor of Roe, said`. */
export function appositives(slice: string, language: LanguageTools): Part[] {
  const { parts, naming, stopWords } = language;
  if (parts.finite.length === 0) return [];
  return segmentsOf(slice).flatMap((segment): Part[] => {
    const text = slice.slice(segment.start, segment.end);
    const words = foldedWords(text);
    const first = words[0] ?? '';
    if (segment.last || words.length > MAX_APPOSITIVE_WORDS || !/^\p{Ll}/u.test(text)) return [];
    if (!/\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(slice.slice(Math.max(0, segment.comma - 40), segment.comma))) return [];
    // A noun follows an article, or is recognized by its complement: `mayor of`, not `went home`.
    const noun = matchPhrases(naming.articles).lengthAt(words, 0) > 0 ? words[1] : first;
    const known = noun !== first || matchPhrases(naming.links).lengthAt(words, 1) > 0;
    if (
      noun === undefined ||
      !known ||
      stopWords.has(noun) ||
      opensWithSource(slice, language) ||
      matchPhrases(naming.coordinates).anywhere(words)
    )
      return [];
    if (matchPhrases(parts.finite).anywhere(words) || !reaches(slice, segment, language)) return [];
    return [partOf('appositive', segment)];
  });
}

/** Accents matter: `où` opens a relative clause, `ou` means "or". */
function opensRelative(slice: string, { start, end }: Segment, { parts }: LanguageTools): boolean {
  const text = slice.slice(start, Math.min(end, start + 40)).toLowerCase();
  return parts.relatives.some((word) => text.startsWith(word) && !/^[\p{L}\p{M}\p{N}-]/u.test(text.slice(word.length)));
}

/** `Selon Ann Li, …`: what follows such an opening is the main clause. */
function opensWithSource(slice: string, { parts, stopWords, naming }: LanguageTools): boolean {
  const words = foldedWords(slice.slice(0, 40));
  if (matchPhrases(parts.sources).lengthAt(words, 0) > 0) return true;
  return stopWords.has(words[0] ?? '') && matchPhrases(naming.articles).lengthAt(words, 0) === 0;
}

function reaches(slice: string, { end, last }: Segment, { parts }: LanguageTools): boolean {
  if (last) return true;
  const next = foldedWords(slice.slice(end, end + 40));
  return matchPhrases(parts.finite).lengthAt(next, 0) > 0;
}

function partOf(kind: 'relative' | 'appositive', { comma, end, last }: Segment): Part {
  return { kind, start: comma, end: last ? end : end + 1, needsVerb: true };
}
