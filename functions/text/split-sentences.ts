import { scriptRanges, seamCuts } from './glued-words.ts';
import { endsSentence, type Marks } from './sentence-ends.ts';
import { headCuts, lineHead } from './sentence-heads.ts';
import { type SentenceRules, type SplittingLanguage, sentenceRules } from './sentence-rules.ts';
import { closeOfQuote, MAX_QUOTE_LENGTH, quoteRole } from './straight-quotes.ts';

/** A sentence of a text: the slice `[start, end)` in UTF-16 code units, white space trimmed. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const CLOSING: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“',
  '‚': '‘',
  '‘': '’',
  '(': ')',
  '[': ']',
};
const ENDERS = /[.!?…؟۔]/;
const CLOSERS = /[»”“"'’‘)\]]/;
const CAN_BEGIN = /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;

/**
 * Splits a text into sentences, in reading order.
 *
 * Shape: trimmed slices that do not overlap; a line feed always ends a sentence. A quotation or parenthesis is kept
 * whole when it closes soon. Sentences glued together (`mai 2015.L'armée`, `confinement"Ces`, `villeLe maire`) are
 * separated; what precedes a sentence (time stamp, dateline, kicker, sub-heading) is a slice of its own, as are
 * scripts. Units: UTF-16 code units of `text`. Errors: none; an empty text gives an empty list. Cost: linear. Source:
 * Unicode UAX #29 for the idea; abbreviations, ordinals and openers from `language`; glue as met in web news.
 * @example splitSentences('M. Li part. Il pleut.', fr)   // two sentences
 */
export function splitSentences(text: string, language: SplittingLanguage): Sentence[] {
  const rules = sentenceRules(language);
  // In a text without a single capital (subtitles, some archives) capitals cannot mark where a sentence begins.
  const canBegin = /\p{Lu}/u.test(text) ? CAN_BEGIN : /[\p{L}\p{N}]/u;
  const sentences: Sentence[] = [];
  let lineStart = 0;
  while (lineStart <= text.length) {
    const found = text.indexOf('\n', lineStart);
    const lineEnd = found < 0 ? text.length : found;
    let part = lineStart;
    for (const [from, to] of [...scriptRanges(text, lineStart, lineEnd), [lineEnd, lineEnd] as const]) {
      splitPart(text, [part, from], lineStart, rules, canBegin, sentences);
      push(sentences, text, from, to);
      part = to;
    }
    lineStart = lineEnd + 1;
  }
  return sentences;
}

function splitPart(
  text: string,
  [from, to]: readonly [number, number],
  lineStart: number,
  rules: SentenceRules,
  canBegin: RegExp,
  sentences: Sentence[],
): void {
  const opensLine = from === lineStart;
  const head = opensLine ? lineHead(text, from, to) : { cuts: [], whole: from };
  const marks = [...cutsOfLine(text, from, to, rules, canBegin), ...seamCuts(text, from, to, rules)];
  const ends = new Set([...head.cuts, ...marks.filter((cut) => cut > head.whole), to]);
  const first = head.cuts.at(-1) ?? from;
  let start = from;
  for (const end of [...ends].sort((a, b) => a - b)) {
    while (start < end && /\s/.test(text.charAt(start))) start += 1;
    const opens = opensLine && start <= first;
    const cuts = start < first ? [] : headCuts(text, start, end, opens, rules);
    for (const cut of cuts) {
      push(sentences, text, start, cut);
      start = cut;
    }
    push(sentences, text, start, end);
    start = end;
  }
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (end > start) sentences.push({ start, end });
}

/** What is open at a place of a line. */
interface Quotations {
  /** Where a quotation or parenthesis closes that holds its sentences together; a cut must be after it. */
  heldTo: number;
  /** Where guillemets close that are set the German way, `»Wir bleiben.«`. */
  inwardClose: number;
  /** Whether a straight quotation is open. */
  isQuoted: boolean;
}

/** Finds where sentences end in a part of a line by their marks, or begin by a bullet or a glued quotation. */
function cutsOfLine(text: string, from: number, to: number, rules: SentenceRules, canBegin: RegExp): number[] {
  const cuts: number[] = [];
  const open: Quotations = { heldTo: -1, inwardClose: -1, isQuoted: false };
  for (let at = from, next = from; at < to; at = next) {
    next = at + 1;
    const char = text.charAt(at);
    if (char === '"') {
      const cut = straightQuote(text, at, to, open);
      if (cut !== undefined) cuts.push(cut);
    } else if (ENDERS.test(char)) {
      const marks = marksAt(text, at, to, open);
      if (marks.end > open.heldTo && endsSentence(text, marks, [from, to], rules, canBegin)) cuts.push(marks.end);
      next = marks.end;
    } else {
      if (char === '•' && at > from) cuts.push(at);
      holdQuotation(text, at, to, open);
    }
  }
  return cuts;
}

/** Opens or closes a straight quotation; gives the cut at one squeezed between two letters: `confinement"Ces`. */
function straightQuote(text: string, at: number, to: number, open: Quotations): number | undefined {
  const role = quoteRole(text, at);
  const opens = role === 'opens' || (role === 'unsure' && !open.isQuoted);
  if (opens) open.heldTo = Math.max(open.heldTo, closeOfQuote(text, at, to));
  open.isQuoted = opens;
  if (role !== 'unsure' || !isGlued(text, at, to)) return undefined;
  return opens ? at : at + 1;
}

/** Holds a quotation or parenthesis together that opens here and closes soon. */
function holdQuotation(text: string, at: number, to: number, open: Quotations): void {
  const char = text.charAt(at);
  const isInward = char === '»' && opensInward(text, at);
  const closing = isInward ? '«' : CLOSING[char];
  if (closing === undefined) return;
  open.heldTo = Math.max(open.heldTo, reach(text, at, to, closing));
  if (isInward) open.inwardClose = open.heldTo;
}

/** The marks that begin here, with the closing quotation marks and brackets after them. */
function marksAt(text: string, first: number, to: number, open: Quotations): Marks {
  let last = first + 1;
  while (last < to && ENDERS.test(text.charAt(last))) last += 1;
  let end = last;
  // `2017 !".`: marks may follow closing quotation marks once more.
  while (end < to && (ENDERS.test(text.charAt(end)) || CLOSERS.test(text.charAt(end)))) {
    if (opensNext(text, end, to, open.isQuoted)) break;
    if (text.charAt(end) === '"') open.isQuoted = false;
    end += 1;
  }
  if (end === open.inwardClose) end += 1;
  // French sets a space inside its quotation marks: `fini ! »` ends after the mark.
  if (/[ \u00A0\u202F]/.test(text.charAt(end)) && text.charAt(end + 1) === '»') end += 2;
  return { first, last, end };
}

function isGlued(text: string, at: number, to: number): boolean {
  return at + 1 < to && /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /\p{Lu}/u.test(text.charAt(at + 1));
}

/** A quote after a full stop opens the next sentence when a letter follows (`fini."Nous`) and none is open. */
function opensNext(text: string, at: number, to: number, open: boolean): boolean {
  const char = text.charAt(at);
  if (char === '“') return /\p{L}/u.test(text.charAt(at + 1));
  if (char !== '"' || at + 1 >= to || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return false;
  return !open || /\s/.test(text.charAt(at - 1));
}

/** German guillemets may point inward: `»Wir bleiben.«` */
function opensInward(text: string, at: number): boolean {
  return /^$|[\s([]/.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

function reach(text: string, at: number, to: number, closing: string): number {
  const near = text.slice(at + 1, Math.min(to, at + MAX_QUOTE_LENGTH));
  // An apostrophe inside a word is not a closing quotation mark.
  const found = closing === '’' ? near.search(/’(?![\p{L}\p{M}])/u) : near.indexOf(closing);
  return found < 0 ? -1 : at + 1 + found;
}
