import type { LanguageTools } from '../contracts/language.ts';
import { foldText } from '../text/fold-text.ts';
import { splitWords } from '../text/split-words.ts';
import type { CapitalizedWord } from './capitalized-words.ts';

/** A short form that a text explains: `Osdh`, and the words it stands for, folded. */
export interface Acronym {
  /** Folded, without periods: `osdh`. */
  readonly short: string;
  readonly words: readonly string[];
}

/** A short form has this many letters; a long name this many words, small ones counted. Source: Schwartz and Hearst 2003. */
const MAX_LETTERS = 10;
const MAX_WORDS = 12;

/** The name before a parenthesis is looked for this near. */
const REACH = 160;

const PARENTHESIS = /\(([^()\n]{2,160})\)/gu;
const APPOSITION = /, \p{Ll}{1,4} (?:l['’])?$/u;
const SHORT = /^\p{Lu}(?:[\p{L}\p{M}]{1,11}|(?:\.\p{Lu}){1,7}\.?)$/u;
const ARABIC_SHORT = /^\p{Script=Arabic}{3,8}$/u;

/**
 * Finds the short forms that a text explains: `Observatoire du littoral (OL)`, `OL (Observatoire du littoral)`,
 * `l'Observatoire du littoral, ou OL`.
 *
 * A long name counts only when the initials of its words, small words skipped, are the letters of the short form;
 * letters within a word may stand between (`Bundesamt für Migration`: BAM). `capitals` are the capitalized words of the
 * text. Shape: in reading order. Errors: none.
 * Cost: linear. Source: Schwartz and Hearst 2003, "A simple algorithm for identifying abbreviation definitions".
 */
export function introducedAcronyms(
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
    const before = text.slice(Math.max(0, match.index - REACH), match.index).trimEnd();
    const first = inside.split(/[,;]/)[0]?.trim() ?? '';
    if (isShort(first)) {
      add(explain(first, before, language, false));
      continue;
    }
    const short = /[\p{L}\p{M}.]+$/u.exec(before)?.[0] ?? '';
    if (isShort(short)) add(explain(short, inside, language, true));
  }
  for (const { word, start } of capitals) {
    if (word.length < 2 || word !== word.toUpperCase() || !isShort(word)) continue;
    const before = text.slice(Math.max(0, start - REACH), start);
    const apposition = APPOSITION.exec(before);
    if (apposition !== null) add(explain(word, before.slice(0, apposition.index), language, false));
  }
  return found;
}

/** Two capitals tell a short form; some papers write `Osdh`, which only its initials can prove. */
function isShort(word: string): boolean {
  return SHORT.test(word) || ARABIC_SHORT.test(word);
}

/** The end of `context` (all of it when `whole`) that the letters of a short form abbreviate. */
function explain(written: string, context: string, language: LanguageTools, whole: boolean): Acronym | undefined {
  const short = foldText(written.replaceAll('.', ''));
  const arabic = ARABIC_SHORT.test(written);
  const letters = Array.from(short);
  if (letters.length < 2 || letters.length > MAX_LETTERS) return undefined;
  const clause = whole ? context : (context.split(/[.!?;:«»"()\n]\s*/u).at(-1) ?? '');
  const words = splitWords(clause)
    .slice(-MAX_WORDS)
    .map(({ word }) => foldText(word));
  const bare = words.map((word) => (arabic ? word.replace(/^و?(?:ال)?(?=..)/, '') : word));
  const small = words.map((word, at) => isSmall(word, language) || (arabic && (bare[at]?.length ?? 0) < 3));
  for (let from = words.length - 1; from >= 0; from -= 1) {
    if (whole && from > 0) continue;
    if (words.length - from < 2 || small[from] === true) continue;
    if (abbreviates(letters, bare, small, from)) return { short, words: words.slice(from) };
  }
  return undefined;
}

/** Function words that a short form passes over: stop words of up to four letters. */
function isSmall(word: string, { stopWords }: LanguageTools): boolean {
  return word.length <= 4 && (word.length === 1 || stopWords.has(word));
}

/** Whether every word that is not small begins with the next letter; letters between may stand within the word. */
function abbreviates(
  letters: readonly string[],
  words: readonly string[],
  small: readonly boolean[],
  from: number,
): boolean {
  // `reached` holds how many letters may be used up after the words so far.
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
