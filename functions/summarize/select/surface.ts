import type { LanguageTools } from '../../contracts/language.ts';
import { foldText } from '../../text/fold-text.ts';
import { matchAccented, matchPhrases } from '../../text/match-phrases.ts';
import type { Passage } from '../read/passages.ts';

/** Measures of a sentence by itself; 1 means yes unless stated otherwise. */
export interface Surface {
  /** Words, at most 80; their logarithm; characters per word; how much too short or too long for a point. */
  readonly words: number;
  readonly logWords: number;
  readonly wordLength: number;
  readonly short: number;
  readonly long: number;
  /** Share of content words. */
  readonly content: number;
  /** Numbers, and numbers of more than three characters. */
  readonly figures: number;
  readonly largeFigures: number;
  /** Numbers above one written as words, at most 3. */
  readonly numerals: number;
  readonly year: number;
  readonly amount: number;
  /** Capitals inside the sentence, and their share of the words. */
  readonly names: number;
  readonly nameShare: number;
  /** Share of its characters in quotation marks; begins with a quotation; has one; has an unpaired mark. */
  readonly quoted: number;
  readonly opensQuote: number;
  readonly holdsQuote: number;
  readonly unbalanced: number;
  readonly ends: number;
  readonly question: number;
  readonly exclaims: number;
  readonly colon: number;
  readonly bracket: number;
  readonly commas: number;
  readonly trailsOff: number;
  /** Share of characters that do not occur in prose. */
  readonly junk: number;
  readonly opensLine: number;
  /** Cues of the language. */
  readonly attributed: number;
  readonly opensAttributed: number;
  readonly pointsBack: number;
  readonly negated: number;
  readonly modal: number;
  readonly firstPerson: number;
  readonly future: number;
  readonly day: number;
  readonly month: number;
  readonly notice: number;
}

/** With fewer words a sentence rarely says who did what; with more than the other it is too long for a key point. */
const FEW_WORDS = 9;
const MANY_WORDS = 38;
const MAX_WORDS = 80;

/** Measures a sentence by itself. Cost: linear in the sentence. */
export function surfaceOf(passage: Passage, language: LanguageTools): Surface {
  const { slice, words, folded, terms } = passage;
  const count = words.length;
  const names = words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length;
  const numbers = words.filter((word) => /^\p{N}/u.test(word));
  const quoted = (slice.match(/«[^«»]*»|“[^“”]*”|"[^"]*"/g) ?? []).reduce((sum, { length }) => sum + length, 0);
  const holds = (cues: readonly string[]): number => yes(matchPhrases(cues).anywhere(folded));
  const opens = (cues: readonly string[]): number => yes(matchPhrases(cues).lengthAt(folded, 0) > 0);
  return {
    words: Math.min(MAX_WORDS, count),
    logWords: Math.log1p(count),
    wordLength: slice.length / Math.max(1, count),
    short: Math.max(0, (FEW_WORDS - count) / FEW_WORDS),
    long: Math.min(1, Math.max(0, (count - MANY_WORDS) / MANY_WORDS)),
    content: terms.length / Math.max(1, count),
    figures: numbers.length,
    largeFigures: numbers.filter(({ length }) => length > 3).length,
    numerals: Math.min(3, folded.filter((word) => numeralsOf(language).has(word)).length),
    year: yes(/\b(?:19|20)\d\d\b/.test(slice)),
    amount: yes(
      /[%€$£¥]|\b(?:euros?|dollars?|pour cent|percent|per cent|Prozent|por ciento|por cento|per cento)\b/i.test(slice),
    ),
    names,
    nameShare: names / Math.max(1, count),
    quoted: quoted / Math.max(1, slice.length),
    opensQuote: yes(/^["«“„]/.test(slice)),
    holdsQuote: yes(quoted > 0),
    unbalanced: yes(!isBalanced(slice)),
    ends: yes(endsLikeSentence(slice)),
    question: yes(/[?؟]["»”\s]*$/.test(slice)),
    exclaims: yes(slice.includes('!')),
    colon: yes(slice.includes(':')),
    bracket: yes(slice.includes('(')),
    commas: Math.min(8, slice.split(/[,،]/).length - 1),
    trailsOff: yes(/…|\.\.\./.test(slice)),
    junk: (slice.match(/[^\p{L}\p{M}\p{N}\s.,'’"«»“”„:;()،؛؟?!%\-–—]/gu) ?? []).length / Math.max(1, slice.length),
    opensLine: yes(passage.opensLine),
    attributed: holds(language.attribution),
    opensAttributed: opens(language.attribution),
    pointsBack: yes(
      matchAccented(language.anaphora).lengthAt(
        words.slice(0, 4).map((word) => word.toLowerCase()),
        0,
      ) > 0,
    ),
    negated: holds(language.negation),
    modal: holds(language.modality),
    firstPerson: holds(language.firstPerson),
    future: Math.max(holds(language.future), yes(words.some((word) => language.futureForm?.test(word) === true))),
    day: holds(language.days),
    month: holds(language.months),
    notice: opens(language.noise),
  };
}

const numerals = new WeakMap<object, ReadonlySet<string>>();

function numeralsOf({ numbers }: LanguageTools): ReadonlySet<string> {
  const known = numerals.get(numbers);
  if (known !== undefined) return known;
  const made = new Set(Object.keys(numbers).flatMap((word) => ((numbers[word] ?? 0) > 1 ? [foldText(word)] : [])));
  numerals.set(numbers, made);
  return made;
}

/** Whether a sentence ends with a mark that ends sentences, closing quotes and brackets ignored. */
export function endsLikeSentence(slice: string): boolean {
  return /[.!?…؟۔]["»”’')\]\s]*$/.test(slice);
}

/** Whether all quotation marks of a sentence are paired. */
export function isBalanced(slice: string): boolean {
  const count = (mark: string): number => slice.split(mark).length - 1;
  const curly = count('“') === count('”') || (count('„') > 0 && count('„') === count('“') + count('”'));
  return count('«') === count('»') && curly && count('"') % 2 === 0;
}

function yes(holds: boolean): number {
  return holds ? 1 : 0;
}
