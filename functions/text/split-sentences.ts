import type { Language } from '../contracts/language.ts';

/** A sentence of a text: the slice `[start, end)` in UTF-16 code units, white space trimmed. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** How far a quotation or parenthesis may reach and still hold its sentence together; newspapers rarely quote more. */
const LONGEST_QUOTE = 320;

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '(': ')', '[': ']' };
const ENDERS = /[.!?…؟۔]/;
const CLOSERS = /[»”“"'’)\]]/;
const OPENERS = /[\s«“„"'‘([–—¿¡-]/;
const CAN_BEGIN = /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;

/** What a text and its language say about where sentences end. */
interface Rules {
  readonly abbreviations: ReadonlySet<string>;
  readonly ordinalPeriod: boolean;
  readonly canBegin: RegExp;
}

/**
 * Splits a text into sentences, in reading order.
 *
 * Shape: trimmed slices that do not overlap; a line feed always ends a sentence. A quotation or parenthesis is kept
 * whole when it closes soon. Sentences glued together (`mai 2015.L'armée`) are parted.
 * Units: UTF-16 code units of `text`. Errors: none; an empty text gives an empty list. Cost: linear.
 * Source: Unicode UAX #29 for the idea; abbreviations and ordinals from `language`; glue as met in French web news.
 * @example splitSentences('M. Li part. Il pleut.', fr)   // two sentences
 */
export function splitSentences(text: string, language: Pick<Language, 'abbreviations' | 'ordinalPeriod'>): Sentence[] {
  const rules: Rules = {
    abbreviations: new Set(language.abbreviations),
    ordinalPeriod: language.ordinalPeriod === true,
    // A text without a single capital (subtitles, some archives) cannot show where a sentence begins.
    canBegin: /\p{Lu}/u.test(text) ? CAN_BEGIN : /[\p{L}\p{N}]/u,
  };
  const sentences: Sentence[] = [];
  let lineStart = 0;
  while (lineStart <= text.length) {
    const found = text.indexOf('\n', lineStart);
    const lineEnd = found < 0 ? text.length : found;
    let start = lineStart;
    for (const cut of cutsOfLine(text, lineStart, lineEnd, rules)) {
      push(sentences, text, start, cut);
      start = cut;
    }
    push(sentences, text, start, lineEnd);
    lineStart = lineEnd + 1;
  }
  return sentences;
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (end > start) sentences.push({ start, end });
}

function cutsOfLine(text: string, from: number, to: number, rules: Rules): number[] {
  const cuts: number[] = [];
  let held = -1;
  let straightOpen = false;
  for (let at = from; at < to; at += 1) {
    const char = text.charAt(at);
    if (char === '"') {
      const glued = gluedQuote(text, at, to);
      if (glued && !straightOpen) cuts.push(at);
      straightOpen = !straightOpen;
      if (straightOpen) held = Math.max(held, reach(text, at, to, '"'));
      if (glued && !straightOpen) cuts.push(at + 1);
      continue;
    }
    const closing = CLOSING[char];
    if (closing !== undefined) held = Math.max(held, reach(text, at, to, closing));
    if (!ENDERS.test(char)) continue;
    let end = at + 1;
    while (end < to && ENDERS.test(text.charAt(end))) end += 1;
    const marks = end;
    while (end < to && CLOSERS.test(text.charAt(end)) && !opensNext(text, end, to)) {
      if (text.charAt(end) === '"') straightOpen = !straightOpen;
      end += 1;
    }
    // French sets a space inside its quotation marks: `fini ! »` ends after the mark.
    if (/[ \u00A0\u202F]/.test(text.charAt(end)) && text.charAt(end + 1) === '»') end += 2;
    if (end <= held) {
      at = end - 1;
      continue;
    }
    if (endsSentence(text, at, marks, end, from, to, rules)) cuts.push(end);
    at = end - 1;
  }
  return cuts;
}

/** A straight quote squeezed between a small and a capital letter is glue: `confinement"Ces`. */
function gluedQuote(text: string, at: number, to: number): boolean {
  return at + 1 < to && /[\p{Ll}\p{N}]/u.test(text.charAt(at - 1)) && /\p{Lu}/u.test(text.charAt(at + 1));
}

/** A quote after a full stop that is followed by a letter with no space opens the next sentence: `fini."Nous`. */
function opensNext(text: string, at: number, to: number): boolean {
  const char = text.charAt(at);
  if (char === '“') return true;
  return char === '"' && /\s/.test(text.charAt(at - 1)) && at + 1 < to && /\p{L}/u.test(text.charAt(at + 1));
}

function reach(text: string, at: number, to: number, closing: string): number {
  const limit = Math.min(to, at + LONGEST_QUOTE);
  const found = text.slice(at + 1, limit).indexOf(closing);
  return found < 0 ? -1 : at + 1 + found;
}

function endsSentence(
  text: string,
  mark: number,
  marks: number,
  end: number,
  from: number,
  to: number,
  rules: Rules,
): boolean {
  if (end >= to) return true;
  const spaced = /\s/.test(text.charAt(end));
  let next = end;
  while (next < to && OPENERS.test(text.charAt(next))) next += 1;
  if (next >= to) return true;
  const first = String.fromCodePoint(text.codePointAt(next) ?? 32);
  if (!rules.canBegin.test(first)) return false;
  if (!spaced) return splitsGlue(text, mark, end, next, from);
  if (text.charAt(mark) !== '.' || marks > mark + 1) return true;
  const word = wordBefore(text, mark, from);
  if (/^\p{Lu}$/u.test(word)) return false;
  if (rules.abbreviations.has(word.toLowerCase())) return false;
  // `p. ex.`, `av. J.-C.`, `c.-à-d.`: abbreviations of several parts, with spaces or hyphens.
  const parts =
    /(?:[\p{L}\p{M}]{1,4}\. ?)?[\p{L}\p{M}.-]*$/u.exec(text.slice(Math.max(from, mark - 16), mark))?.[0] ?? '';
  if (rules.abbreviations.has(parts.replace(/\u00A0/g, ' ').toLowerCase())) return false;
  if (rules.ordinalPeriod && /^\d{1,2}$/.test(word)) return false;
  return true;
}

/** Glued sentences are parted only before a capital that follows a whole word, never inside a name or an address. */
function splitsGlue(text: string, mark: number, end: number, next: number, from: number): boolean {
  if (!/[\p{Lu}\p{Lo}]/u.test(text.charAt(next)) && !/[«“"]/.test(text.charAt(end))) return false;
  const word = wordBefore(text, mark, from);
  if (text.charAt(mark) !== '.')
    return /[\p{L}\p{N}»”")]/u.test(text.charAt(mark - 1)) || /\s/.test(text.charAt(mark - 1));
  if (end > mark + 1) return true;
  if (/[»”")%]/.test(text.charAt(mark - 1))) return true;
  if (word.length < 2 || word.includes('.')) return false;
  const following = /^[\p{L}\p{M}'’]*/u.exec(text.slice(next, next + 24))?.[0] ?? '';
  // `Node.JS`, `A.P.Møller`: all capitals after a capitalized word is a name; a known sentence opens with Aa or A'.
  return /^\p{Lu}(?:\p{Ll}|['’]|$)/u.test(following) || /\p{Lo}/u.test(following) || /\p{Ll}$/u.test(word);
}

function wordBefore(text: string, mark: number, from: number): string {
  let start = mark;
  while (start > from && /[\p{L}\p{M}\p{N}.]/u.test(text.charAt(start - 1)) && mark - start < 24) start -= 1;
  return text.slice(start, mark);
}
