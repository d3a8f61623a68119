import type { SentenceRules } from './sentence-rules.ts';

const OPENERS = /[\s«“„"'‘([–—¿¡-]/;

/** A run of marks that may end a sentence: the first mark, after the last one, and after closing quotes and brackets. */
export interface Marks {
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

/** Whether a sentence ends after these marks, in the line `[from, to)`. `canBegin` is what sentences begin with here. */
export function endsSentence(
  text: string,
  { first, last, end }: Marks,
  [from, to]: readonly [number, number],
  rules: SentenceRules,
  canBegin: RegExp,
): boolean {
  if (end >= to) return true;
  const spaced = /\s/.test(text.charAt(end));
  let next = end;
  while (next < to && OPENERS.test(text.charAt(next))) next += 1;
  if (next >= to) return true;
  if (!canBegin.test(String.fromCodePoint(text.codePointAt(next) ?? 32))) return false;
  if (!spaced) return splitsGlue(text, { first, last, end }, next, from);
  if (text.charAt(first) !== '.' || last > first + 1) return true;
  return !isAbbreviated(text, first, from, rules);
}

/** Whether the period at `mark` belongs to an abbreviation, an initial or an ordinal number. */
function isAbbreviated(text: string, mark: number, from: number, rules: SentenceRules): boolean {
  const word = wordBefore(text, mark, from);
  if (/^\p{Lu}$/u.test(word) || rules.abbreviations.has(word.toLowerCase())) return true;
  // `p. ex.`, `av. J.-C.`, `c.-à-d.`: abbreviations of several parts, with spaces or hyphens.
  const before = text.slice(Math.max(from, mark - 16), mark);
  const parts = /(?:[\p{L}\p{M}]{1,4}\. ?)?[\p{L}\p{M}.-]*$/u.exec(before)?.[0] ?? '';
  if (rules.abbreviations.has(parts.replace(/\u00A0/g, ' ').toLowerCase())) return true;
  return rules.ordinalPeriod && /^\d{1,2}$/.test(word);
}

/** Glued sentences are parted only before a capital that follows a whole word, never inside a name or an address. */
function splitsGlue(text: string, { first, end }: Marks, next: number, from: number): boolean {
  if (!/[\p{Lu}\p{Lo}]/u.test(text.charAt(next)) && !/[«“"]/.test(text.charAt(end))) return false;
  const word = wordBefore(text, first, from);
  if (text.charAt(first) !== '.')
    return /[\p{L}\p{N}»”")]/u.test(text.charAt(first - 1)) || /\s/.test(text.charAt(first - 1));
  if (end > first + 1) return true;
  if (/[»”")%]/.test(text.charAt(first - 1))) return true;
  if (/[«“"]/.test(text.charAt(end))) return !/^\p{Lu}$/u.test(word) && !word.includes('.');
  if ((word.length < 2 && text.charAt(first - 2) !== '-') || word.includes('.')) return false;
  const following = /^[\p{L}\p{M}'’]*/u.exec(text.slice(next, next + 24))?.[0] ?? '';
  // `Node.JS`, `A.P.Møller`: all capitals after a capitalized word is a name; a known sentence opens with Aa or A'.
  return /^\p{Lu}(?:\p{Ll}|['’]|$)/u.test(following) || /\p{Lo}/u.test(following) || /\p{Ll}$/u.test(word);
}

function wordBefore(text: string, mark: number, from: number): string {
  let start = mark;
  while (start > from && /[\p{L}\p{M}\p{N}.]/u.test(text.charAt(start - 1)) && mark - start < 24) start -= 1;
  return text.slice(start, mark);
}
