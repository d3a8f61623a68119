import { beginningAt, beginsAnew, type SentenceRules } from './sentence-rules.ts';

const OPENERS = /[\s«“„"'‘([–—¿¡-]/;

/**
 * A run of marks that may end a sentence: the first mark, after the last one, and after closing quotes and brackets.
 */
export interface Marks {
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

/**
 * Whether a sentence ends after these marks, in the line `[from, to)`. `canBegin` is what sentences begin with here.
 */
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
  // Dutch sets a capital only on the word after: `'s Middags`.
  if (/^\s['’‘`]\p{Ll} \p{Lu}/u.test(text.slice(end, end + 6))) return true;
  if (!canBegin.test(String.fromCodePoint(text.codePointAt(next) ?? 32))) return false;
  if (!spaced) return !isInAddress(text, first, [from, to]) && splitsGlue(text, { first, last, end }, next, from);
  if (end > last && /[?!…]/.test(text.charAt(last - 1)) && isReported(text, end, rules)) return false;
  if (text.charAt(first) !== '.' || last > first + 1) return true;
  return !isAbbreviated(text, first, from, rules) || beginsAfter(text, next, rules);
}

/** After an abbreviation a sentence ends only where a function word begins the next one: `le U.S. The move`. */
function beginsAfter(text: string, next: number, rules: SentenceRules): boolean {
  // Where every noun has a capital, what follows the function word is no evidence.
  if (rules.ordinalPeriod) return /\p{Lu}/u.test(text.charAt(next)) && rules.openers.has(beginningAt(text, next));
  return beginsAnew(text, next, rules.openers);
}

/** Whether what follows a closing quotation mark says who spoke: `“Who pays?” Pike asked.` */
function isReported(text: string, end: number, rules: SentenceRules): boolean {
  const verb = /^\s+(?:\p{Lu}[\p{L}\p{M}'’.-]{0,20} ){1,2}(\p{Ll}[\p{L}\p{M}]*)/u.exec(text.slice(end, end + 70))?.[1];
  return verb !== undefined && rules.reporting.has(verb);
}

const MAX_ADDRESS_LENGTH = 80;

/** Whether a mark is inside a URL or an e-mail address. */
function isInAddress(text: string, mark: number, [from, to]: readonly [number, number]): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(from, mark - MAX_ADDRESS_LENGTH), mark))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(mark, Math.min(to, mark + MAX_ADDRESS_LENGTH)))?.[0] ?? '';
  return /:\/\/|www\.|@/.test(before) || /^[^@]{1,60}@[\w-]+\./.test(after);
}

/** Whether the period at `mark` belongs to an abbreviation, an initial or an ordinal number. */
function isAbbreviated(text: string, mark: number, from: number, rules: SentenceRules): boolean {
  const word = wordBefore(text, mark, from);
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) || rules.abbreviations.has(word.toLowerCase())) return true;
  // `z. B.`, `EE. UU.`: a short part before a short part.
  if (/^\p{L}{1,2}$/u.test(word) && /^\. \p{L}{1,2}\./u.test(text.slice(mark, mark + 5))) return true;
  // `p. ex.`, `av. J.-C.`, `c.-à-d.`: abbreviations of several parts, with spaces or hyphens.
  const before = text.slice(Math.max(from, mark - 16), mark);
  const parts = /(?:[\p{L}\p{M}]{1,4}\. ?)?[\p{L}\p{M}.-]*$/u.exec(before)?.[0] ?? '';
  if (rules.abbreviations.has(parts.replace(/\u00A0/g, ' ').toLowerCase())) return true;
  return rules.ordinalPeriod && /^\d{1,2}$/.test(word);
}

/** Glued sentences are separated only before a capital that follows a whole word, never inside a name or a URL. */
function splitsGlue(text: string, { first, end }: Marks, next: number, from: number): boolean {
  const opensQuote = /[«“"]/.test(text.charAt(end));
  if (!opensQuote && !/[\p{Lu}\p{Lo}]/u.test(text.charAt(next))) return false;
  const before = text.charAt(first - 1);
  if (text.charAt(first) !== '.') return /[\p{L}\p{N}»”")\s]/u.test(before);
  if (end > first + 1 || /[»”")%]/.test(before)) return true;
  const word = wordBefore(text, first, from);
  if (word.includes('.')) return false;
  if (opensQuote) return !/^\p{Lu}$/u.test(word);
  return (word.length >= 2 || text.charAt(first - 2) === '-') && opensGlued(text, next, word);
}

/** Whether the word at `next` begins a sentence that is glued to the word before it. */
function opensGlued(text: string, next: number, before: string): boolean {
  const word = /^[\p{L}\p{M}'’]*/u.exec(text.slice(next, next + 24))?.[0] ?? '';
  // `Node.JS`, `Ph.D.`: a few capitals are part of the name; a sentence begins with Aa, A' or a longer run.
  if (/^\p{Lu}{1,3}$/u.test(word) && (word.length > 1 || text.charAt(next + 1) === '.')) return false;
  return /^\p{Lu}(?:\p{Ll}|['’]|$)/u.test(word) || /\p{Lo}/u.test(word) || /\p{Ll}$/u.test(before);
}

function wordBefore(text: string, mark: number, from: number): string {
  let start = mark;
  while (start > from && /[\p{L}\p{M}\p{N}.]/u.test(text.charAt(start - 1)) && mark - start < 24) start -= 1;
  return text.slice(start, mark);
}
