import type { LanguageTools } from '../contracts/language.ts';
import { foldText } from '../text/fold-text.ts';
import { oncePerKey } from '../text/once-per-key.ts';
import { splitWords } from '../text/split-words.ts';
import { monthNamesOf } from './calendar.ts';

/** How many words may come between a day and its month: `24 de noviembre`, `18 al 20 de mayo`. */
const MAX_BETWEEN = 1;

/**
 * Lists the days of the year that a text mentions, in the forms of the built-in languages: `24 novembre`, `November
 * 24`.
 *
 * Shape: `MM-DD`, each once, sorted. Errors: none. Cost: linear.
 * @example datesIn('le 1er octobre', findLanguage('fr'))   // ['10-01']
 */
export function datesIn(text: string, language: LanguageTools): string[] {
  const months = monthsOf(language.code);
  const words = splitWords(text)
    // `splitWords` gives `3rd` as two words.
    .filter(({ word, start }) => !(ORDINAL.test(word) && /\p{Nd}/u.test(text.charAt(start - 1))))
    .map(({ word }) => foldText(word));
  const found = new Set<string>();
  for (const [at, word] of words.entries()) {
    const month = months.get(word);
    if (month === undefined) continue;
    const before = Array.from({ length: MAX_BETWEEN + 1 }, (_, back) => dayOf(words[at - 1 - back]));
    const day = before.find((value) => value !== undefined) ?? dayOf(words[at + 1]);
    if (day !== undefined) found.add(`${two(month)}-${two(day)}`);
  }
  return [...found].sort();
}

/** Endings of ordinal numbers. */
const ORDINAL = /^(?:er|o|e|st|nd|rd|th)$/;

/** The number of a day, in Western or Arabic digits. */
function dayOf(word: string | undefined): number | undefined {
  const [, digits] = /^و?(\p{Nd}{1,2})$/u.exec(word ?? '') ?? [];
  if (digits === undefined) return undefined;
  const value = Number(Array.from(digits, (digit) => digit.charCodeAt(0) % 16).join(''));
  return value >= 1 && value <= 31 ? value : undefined;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const monthsOf = oncePerKey(
  (code: string): ReadonlyMap<string, number> =>
    new Map(monthNamesOf(code).flatMap((names, at) => names.map((name) => [foldText(name), at + 1] as const))),
);
