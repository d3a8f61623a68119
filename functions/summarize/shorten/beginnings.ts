import type { LanguageTools } from '../../contracts/language.ts';
import { foldedWords, matchPhrases } from '../../text/match-phrases.ts';
import type { Part } from './part.ts';
import { segmentsOf } from './segments.ts';

const BULLET = /^\s*(?:[•●▪■►◦‣*·]\s*|[-–—]\s+(?!.{2,80}?\s[-–—]))(?=[\p{Lu}\p{Lo}\p{N}«“"])/u;
/** `- A sub-heading -The sentence`: between dashes and glued to what follows, as in wire copy. */
const HEADING = /^\s*[-–—]\s\p{Lu}[^-–—.!?]{2,70}\s[-–—]\s?(?=[\p{Lu}«“"])/u;
/** `Paris (AFP) - `, `القاهرة (رويترز) - `, `(Reuters) – `: a place of few words and an agency between brackets. */
const AGENCY_LINE =
  /^(?:[\p{L}\p{M}'’.,/ -]{2,40}\s)?\(\s?[\p{L}\p{M} /,.-]{2,24}\)\s?[-–—]{1,2}\s+(?=[\p{Lu}\p{Lo}«“"])/u;
/** `PARIS — `, `EN DIRECT - `: capitals, then a dash between spaces. */
const CAPITALS_LINE = /^\p{Lu}[\p{Lu}\p{M}'’., -]{2,30}\s[-–—]{1,2}\s+(?=[\p{Lu}«“"])/u;

/** Finds the bullet before an item of a list. */
export function bullets(slice: string): Part[] {
  const found = BULLET.exec(slice)?.[0].length ?? 0;
  return found === 0 ? [] : [{ kind: 'bullet', start: 0, end: found, needsVerb: false }];
}

/** Finds a sub-heading between dashes that was glued to the sentence after it. */
export function headings(slice: string, { parts }: LanguageTools): Part[] {
  if (parts.sources.length === 0) return [];
  const found = HEADING.exec(slice)?.[0].length ?? 0;
  return found === 0 ? [] : [{ kind: 'heading', start: 0, end: found, needsVerb: true }];
}

/** Finds the place and agency before the first sentence of a dispatch. */
export function datelines(slice: string, { parts }: LanguageTools): Part[] {
  if (parts.sources.length === 0) return [];
  const found = (AGENCY_LINE.exec(slice) ?? CAPITALS_LINE.exec(slice))?.[0].length ?? 0;
  return found === 0 ? [] : [{ kind: 'dateline', start: 0, end: found, needsVerb: false }];
}

/** Finds words like `meanwhile`: before the first comma where a name follows, or between two commas. */
export function openings(slice: string, { openings: list }: LanguageTools): Part[] {
  const matcher = matchPhrases(list);
  const isOne = (text: string): boolean => {
    const words = foldedWords(text);
    return words.length > 0 && matcher.lengthAt(words, 0) === words.length;
  };
  const parts: Part[] = [];
  const first = /^[^,،]{2,40}[,،]\s+/u.exec(slice)?.[0] ?? '';
  if (isOne(first)) parts.push({ kind: 'opening', start: 0, end: first.length, needsVerb: false });
  for (const { comma, start, end, last } of segmentsOf(slice)) {
    if (end - start > 40 || !isOne(slice.slice(start, end))) continue;
    parts.push({ kind: 'opening', start: comma, end: last ? end : end + 1, needsVerb: false });
  }
  return parts;
}
