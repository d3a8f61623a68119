import type { LanguageTools } from '../contracts/language.ts';
import { foldText } from '../text/fold-text.ts';
import { splitWords } from '../text/split-words.ts';
import type { CapitalizedWord } from './capitalized-words.ts';

/** An acronym that a text defines: `Osdh`, and the words it abbreviates, folded. */
export interface Acronym {
  /** Folded, without periods: `osdh`. */
  readonly short: string;
  readonly words: readonly string[];
}

/**
 * Bounds: letters of an acronym, and words of its long form, function words included. Source: Schwartz and Hearst 2003.
 */
const MAX_LETTERS = 10;
const MAX_WORDS = 12;

/** How far before a parenthesis its long form is looked for, in characters. */
const MAX_DISTANCE = 160;

const PARENTHESIS = /\(([^()\n]{2,160})\)/gu;
const APPOSITION = /, \p{Ll}{1,4} (?:l['’])?$/u;
const ACRONYM = /^\p{Lu}(?:[\p{L}\p{M}]{1,11}|(?:\.\p{Lu}){1,7}\.?)$/u;
const ARABIC_ACRONYM = /^\p{Script=Arabic}{3,8}$/u;

/**
 * Finds the acronyms that a text defines: `Observatoire du littoral (OL)`, `OL (Observatoire du littoral)`,
 * `l'Observatoire du littoral, ou OL`.
 *
 * A long form counts only when the initials of its words, function words skipped, are the letters of the acronym; inner
 * letters of a word may come between (`Bundesamt für Migration`: BAM). `capitals` are the capitalized words of the
 * text. Shape: in reading order. Errors: none. Cost: linear. Source: Schwartz and Hearst 2003, "A simple algorithm for
 * identifying abbreviation definitions".
 */
export function definedAcronyms(
  text: string,
  language: LanguageTools,
  capitals: readonly CapitalizedWord[],
): Acronym[] {
  const found: Acronym[] = [];
  const add = (acronym: Acronym | undefined): void => {
    if (acronym !== undefined) found.push(acronym);
  };
  for (const match of text.matchAll(PARENTHESIS)) {
    const inside = match[1] ?? '';
    const before = text.slice(Math.max(0, match.index - MAX_DISTANCE), match.index).trimEnd();
    const first = inside.split(/[,;]/)[0]?.trim() ?? '';
    if (mayBeAcronym(first)) {
      add(longFormOf(first, before, language, false));
      continue;
    }
    const short = /[\p{L}\p{M}.]+$/u.exec(before)?.[0] ?? '';
    if (mayBeAcronym(short)) add(longFormOf(short, inside, language, true));
  }
  for (const { word, start } of capitals) {
    if (word.length < 2 || word !== word.toUpperCase() || !mayBeAcronym(word)) continue;
    const before = text.slice(Math.max(0, start - MAX_DISTANCE), start);
    const apposition = APPOSITION.exec(before);
    if (apposition !== null) add(longFormOf(word, before.slice(0, apposition.index), language, false));
  }
  return found;
}

/** Whether a word can be an acronym; some papers write `Osdh`, which only its initials can prove. */
function mayBeAcronym(word: string): boolean {
  return ACRONYM.test(word) || ARABIC_ACRONYM.test(word);
}

/** The long form of an acronym: the end of `context` (all of it when `whole`) that its letters abbreviate. */
function longFormOf(written: string, context: string, language: LanguageTools, whole: boolean): Acronym | undefined {
  const short = foldText(written.replaceAll('.', ''));
  const arabic = ARABIC_ACRONYM.test(written);
  const letters = Array.from(short);
  if (letters.length < 2 || letters.length > MAX_LETTERS) return undefined;
  const clause = whole ? context : (context.split(/[.!?;:«»"()\n]\s*/u).at(-1) ?? '');
  const words = splitWords(clause)
    .slice(-MAX_WORDS)
    .map(({ word }) => foldText(word));
  const bare = words.map((word) => (arabic ? word.replace(/^و?(?:ال)?(?=..)/, '') : word));
  const small = words.map((word, at) => isFunctionWord(word, language) || (arabic && (bare[at]?.length ?? 0) < 3));
  for (let from = words.length - 1; from >= 0; from -= 1) {
    if (whole && from > 0) continue;
    if (words.length - from < 2 || small[from] === true) continue;
    if (abbreviates(letters, bare, small, from)) return { short, words: words.slice(from) };
  }
  return undefined;
}

/** Function words that an acronym skips: stop words of up to four letters. */
function isFunctionWord(word: string, { stopWords }: LanguageTools): boolean {
  return word.length <= 4 && (word.length === 1 || stopWords.has(word));
}

/** Whether every word but function words begins with the next letter; inner letters of a word may come between. */
function abbreviates(
  letters: readonly string[],
  words: readonly string[],
  small: readonly boolean[],
  from: number,
): boolean {
  // `reached`: how many letters the words so far may have used up.
  let reached = new Set([0]);
  let initials = 0;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = new Set<number>(small[at] === true ? reached : []);
    for (const used of reached) {
      if (letters[used] !== word[0]) continue;
      let place = 0;
      for (let end = used; end < letters.length && place >= 0; end += 1) {
        place = word.indexOf(letters[end] ?? '', end === used ? 0 : place + 1);
        if (place >= 0) next.add(end + 1);
      }
    }
    if (small[at] !== true) initials += 1;
    reached = next;
    if (reached.size === 0) return false;
  }
  // Most letters must be initials, else any word of the text would do.
  return reached.has(letters.length) && initials >= 2 && initials * 2 >= letters.length;
}
