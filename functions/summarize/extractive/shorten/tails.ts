import type { LanguageTools } from '../../../contracts/language.ts';
import { foldedWords, matchPhrases } from '../../../text/match-phrases.ts';
import type { Part } from './part.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** An appositive says in few words who somebody is. */
const MOST_APPOSITIVE_WORDS = 10;

/**
 * Finds relative clauses after a comma: at the end, where no other comma follows, or between two commas, where the verb
 * of the main clause follows; there alone it is known that the second comma ends the relative.
 */
export function relatives(slice: string, language: LanguageTools): Part[] {
  const openers = matchPhrases(language.parts.relatives);
  return segmentsOf(slice).flatMap((segment): Part[] => {
    const words = foldedWords(slice.slice(segment.start, segment.end));
    if (words.length < 3 || openers.lengthAt(words, 0) === 0 || !reaches(slice, segment, language)) return [];
    return [partOf('relative', segment)];
  });
}

/** Finds who somebody is, between commas after a name and before the verb: `Ann Li, mayor of Roe, said`. */
export function appositives(slice: string, language: LanguageTools): Part[] {
  const { parts, naming, stopWords } = language;
  if (parts.finite.length === 0) return [];
  return segmentsOf(slice).flatMap((segment): Part[] => {
    const text = slice.slice(segment.start, segment.end);
    const words = foldedWords(text);
    const first = words[0] ?? '';
    if (segment.last || words.length > MOST_APPOSITIVE_WORDS || !/^\p{Ll}/u.test(text)) return [];
    if (!/\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(slice.slice(Math.max(0, segment.comma - 40), segment.comma))) return [];
    const noun = matchPhrases(naming.articles).lengthAt(words, 0) > 0 ? words[1] : first;
    if (noun === undefined || stopWords.has(noun) || words.some((word) => COORDINATES.has(word))) return [];
    if (matchPhrases(parts.finite).anywhere(words) || !reaches(slice, segment, language)) return [];
    return [partOf('appositive', segment)];
  });
}

/** Words that list: what holds one between commas may be one of several things. */
const COORDINATES: ReadonlySet<string> = new Set(
  'et ou mais and or but y e o pero ma und oder aber en of maar mas و'.split(' '),
);

function reaches(slice: string, { end, last }: Segment, { parts }: LanguageTools): boolean {
  if (last) return true;
  const next = foldedWords(slice.slice(end, end + 40));
  return matchPhrases(parts.finite).lengthAt(next, 0) > 0;
}

function partOf(kind: 'relative' | 'appositive', { comma, end, last }: Segment): Part {
  return { kind, start: comma, end: last ? end : end + 1, needsVerb: true };
}
