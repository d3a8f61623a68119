import type { Language } from '../contracts/language.ts';
import { accentedWords, foldedWords, matchAccented, matchPhrases } from '../text/match-phrases.ts';
import { applyDeletions } from './apply-deletions.ts';

const QUOTES = /[«»“”„‟"‹›‘‚]|(?<![\p{L}\p{N}])['’]|['’](?![\p{L}\p{N}])/u;
const DIGITS = /\p{N}/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Where a whole part begins or ends. */
const EDGE = /[\p{P}•●▪■►◦‣*]/u;

/**
 * Names what forbids leaving ranges out of a sentence: a negation, a modal or conditional, a number, an exception or
 * limit, a quotation or a piece of one, the source of a claim, a range that is not a whole part (and so never half a
 * word), marks left without their partner.
 *
 * Shape: reasons in words, empty when the deletions may be made; `deletions` are ranges in UTF-16 code units of
 * `slice`. Errs on forbidding. Errors: none. Cost: linear in the slice.
 * Source: the project's rule that a point is its sentence, or that sentence less whole parts that change no claim.
 */
export function forbiddenDeletions(
  slice: string,
  deletions: readonly (readonly [number, number])[],
  language: Language,
): string[] {
  if (deletions.length === 0) return [];
  if (!inOrder(slice, deletions)) return ['its deletions are not ordered ranges of its sentence'];
  const reasons = new Set<string>();
  const quoted = quotedAt(slice, deletions);
  let sourceLeftOut = false;
  for (const [at, [start, end]] of deletions.entries()) {
    const part = slice.slice(start, end);
    const words = foldedWords(part);
    if (containsNegation(part, words, language)) reasons.add('a deletion contains a negation');
    if (isUnsure(part, language)) reasons.add('a deletion contains a modal or conditional');
    if (containsNumber(part, words, language)) reasons.add('a deletion contains a number');
    if (matchPhrases(language.parts.limits).anywhere(words)) reasons.add('a deletion contains an exception or limit');
    if (quoted[at] === true || QUOTES.test(part)) reasons.add('a deletion contains a quotation or a part of one');
    if (!isWhole(slice, start, end)) reasons.add('a deletion is not a whole part of its sentence');
    sourceLeftOut ||= namesSource(words, language);
  }
  const kept = applyDeletions(slice, deletions);
  if (sourceLeftOut && !isPlainFact(kept, language)) reasons.add('a deletion contains the attribution of a claim');
  if (!keepsBalance(slice, kept))
    reasons.add('the deletions leave a quotation mark or parenthesis without its partner');
  if (!LETTER.test(kept)) reasons.add('the deletions leave no words');
  return [...reasons];
}

/**
 * Tells whether a statement is a plain fact that needs no source: no quotation, figure, negation, conditional, future,
 * and no word of accusation, estimate, opinion or war. Errs on saying no.
 */
function isPlainFact(statement: string, language: Language): boolean {
  const words = foldedWords(statement);
  return !(
    QUOTES.test(statement) ||
    containsNegation(statement, words, language) ||
    isUnsure(statement, language) ||
    containsNumber(statement, words, language) ||
    matchPhrases(language.parts.contested).anywhere(words)
  );
}

function inOrder(slice: string, deletions: readonly (readonly [number, number])[]): boolean {
  return deletions.every(
    ([start, end], at) =>
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      start < end &&
      end <= slice.length &&
      start >= (deletions[at - 1]?.[1] ?? 0),
  );
}

function containsNegation(text: string, words: readonly string[], { negation }: Language): boolean {
  return matchPhrases(negation).anywhere(words) || /n['’]t\b/iu.test(text);
}

/** Accents count in the endings: Spanish `irá` goes, `carretera` does not. */
function isUnsure(text: string, { modality, parts }: Language): boolean {
  const written = accentedWords(text);
  if (matchAccented(modality).anywhere(written)) return true;
  return written.some((word) => parts.unsureEndings.some((end) => word.length > end.length && word.endsWith(end)));
}

/** Digits, and words of numbers above one: `one` is an article in half of the languages. */
function containsNumber(text: string, words: readonly string[], { numbers, parts }: Language): boolean {
  return (
    DIGITS.test(text) || [numberWords(numbers), parts.quantities].some((list) => matchPhrases(list).anywhere(words))
  );
}

const numberLists = new WeakMap<Readonly<Record<string, number>>, readonly string[]>();

function numberWords(numbers: Readonly<Record<string, number>>): readonly string[] {
  const known = numberLists.get(numbers);
  if (known !== undefined) return known;
  const list = Object.keys(numbers).filter((word) => numbers[word] !== 1);
  numberLists.set(numbers, list);
  return list;
}

function namesSource(words: readonly string[], { attribution, parts }: Language): boolean {
  return [attribution, parts.sources, parts.reporting].some((list) => matchPhrases(list).anywhere(words));
}

/** Whether each deletion begins inside a quotation; straight marks open and close in turn. */
function quotedAt(slice: string, deletions: readonly (readonly [number, number])[]): boolean[] {
  const inside: boolean[] = [];
  let at = 0;
  let depth = 0;
  let straight = false;
  for (const [start] of deletions) {
    for (; at < start; at += 1) {
      const char = slice.charAt(at);
      if (char === '"') straight = !straight;
      else if ('«“„‹'.includes(char)) depth += 1;
      else if ('»”›'.includes(char)) depth = Math.max(0, depth - 1);
    }
    inside.push(straight || depth > 0);
  }
  return inside;
}

/** Whether a range begins and ends at punctuation or at an end of the sentence, and so cuts no word. */
function isWhole(slice: string, start: number, end: number): boolean {
  const begins = start === 0 || EDGE.test(slice.slice(start, end).trimStart().charAt(0));
  const tail = slice.slice(start, end).trimEnd();
  const ends = end === slice.length || EDGE.test(tail.charAt(tail.length - 1)) || EDGE.test(nextMark(slice, end));
  return begins && ends;
}

/** The first character at or after a place that is no space, within three. */
function nextMark(slice: string, at: number): string {
  return slice
    .slice(at, at + 3)
    .trimStart()
    .charAt(0);
}

function keepsBalance(slice: string, kept: string): boolean {
  return ['()', '[]', '«»', '“”'].every((pair) => surplus(slice, pair) === surplus(kept, pair));
}

function surplus(text: string, pair: string): number {
  return text.split(pair.charAt(0)).length - text.split(pair.charAt(1)).length;
}
