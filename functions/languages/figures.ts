import type { LanguageTools } from '../contracts/language.ts';
import { foldText } from '../text/fold-text.ts';
import { oncePerKey } from '../text/once-per-key.ts';
import { splitWords, type Word } from '../text/split-words.ts';
import { numberAt } from './read-number.ts';

/** A number with what it counts: `45 corps` is 45 of the noun `corps`. */
export interface Figure {
  /** Stem of the counted noun, for comparing. */
  readonly stem: string;
  /** The noun as written. */
  readonly noun: string;
  readonly value: number;
  /** The number as written. */
  readonly written: string;
}

/** How many words may come between a number and its noun: `45 autres corps`. */
const MAX_SKIPPED = 2;

/**
 * Reads the figures of a sentence: numbers, in digits or words, with the noun they count.
 *
 * Dates, times, ordinals, ages and durations are left out: they differ between sentences that agree. Shape: in reading
 * order. Errors: none.
 */
export function figuresOf(sentence: string, language: LanguageTools): Figure[] {
  const words = splitWords(sentence);
  const figures: Figure[] = [];
  for (const number of numbersOf(sentence, words, language)) {
    const noun = nounAfter(sentence, words, number.last, language);
    const [first, last] = [words[number.first], words[number.last]];
    if (noun === undefined || first === undefined || last === undefined) continue;
    const lower = noun.word.toLowerCase();
    if (timeWords(language.code).has(foldText(lower))) continue;
    // `en 2009, les digues`: a year counts nothing, unless a noun follows directly (`2000 personnes`).
    if (/^(?:19|20)\d\d$/.test(last.word) && words[number.last + 1] !== noun) continue;
    figures.push({
      stem: foldText(language.stem(lower)),
      noun: noun.word,
      value: number.value,
      written: sentence.slice(first.start, last.end),
    });
  }
  return figures;
}

/**
 * Reads the values of a sentence: its numbers, in digits or words, whatever they count; no dates, times, ordinals,
 * years or durations. Shape: in reading order. Errors: none.
 */
export function valuesIn(sentence: string, language: LanguageTools): number[] {
  const words = splitWords(sentence);
  const values: number[] = [];
  for (const { value, first, last } of numbersOf(sentence, words, language)) {
    const isYear = last === first && /^(?:19|20)\d\d$/.test(words[first]?.word ?? '');
    if (!isYear && !timeWords(language.code).has(foldText(words[last + 1]?.word ?? ''))) values.push(value);
  }
  return values;
}

/** The numbers of a sentence, each with the positions of its first and last word, in reading order. */
function* numbersOf(
  sentence: string,
  words: readonly Word[],
  language: LanguageTools,
): Generator<{ readonly value: number; readonly first: number; readonly last: number }> {
  for (let at = 0; at < words.length; at += 1) {
    const number = numberAt(sentence, words, at, language);
    if (number === undefined) continue;
    yield { ...number, first: at };
    at = number.last;
  }
}

function nounAfter(sentence: string, words: readonly Word[], last: number, language: LanguageTools): Word | undefined {
  let end = words[last]?.end ?? 0;
  if (/^[ \u00A0\u202F]?%/.test(sentence.slice(end))) return { word: '%', start: end, end: end + 1 };
  for (const word of words.slice(last + 1, last + 2 + MAX_SKIPPED)) {
    const gap = sentence.slice(end, word.start);
    if (!/^[ \u00A0\u202F'’]+$/.test(gap) || /^\p{N}/u.test(word.word)) return undefined;
    const lower = word.word.toLowerCase();
    const stop = language.stopWords.has(lower) || language.stopWords.has(foldText(lower));
    if (!stop || lower.length >= LONG_WORD) return word;
    end = word.end;
  }
  return undefined;
}

/** Function words are short; stop word lists also include nouns like `personnes`. */
const LONG_WORD = 9;

/** The names of units of time in a language, singular and plural, folded. Source: Unicode CLDR. */
const timeWords = oncePerKey((code: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const unit of ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']) {
    const format = new Intl.NumberFormat(localeOf(code), { style: 'unit', unit, unitDisplay: 'long' });
    for (const count of [1, 2, 3, 11, 100]) {
      for (const part of format.formatToParts(count)) if (part.type === 'unit') found.add(foldText(part.value.trim()));
    }
  }
  return found;
});

function localeOf(code: string): string {
  return /^[a-z]{2,3}$/.test(code) ? code : 'en';
}
