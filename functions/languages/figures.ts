import type { LanguageTools } from '../contracts/language.ts';
import { foldText } from '../text/fold-text.ts';
import { splitWords, type Word } from '../text/split-words.ts';

/** A number that counts something: `45 corps` is 45 of the noun `corps`. */
export interface Figure {
  /** Stem of the counted noun, for comparing. */
  readonly stem: string;
  /** The noun as it stands. */
  readonly noun: string;
  readonly value: number;
  /** The number as it stands. */
  readonly written: string;
}

/** Words between a number and its noun that may be passed over: `45 autres corps`. */
const MAX_SKIPPED = 2;

/** Scales by which languages shorten large numbers; beginnings of folded words. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:milliard|miliard|millardo)/, 1e9],
  [/^billion/, 1e9],
  [/^mil+(?:i?on|h?ao|h?oes|joen)/, 1e6],
  [/^مليون/, 1e6],
  [/^(?:mille|mil|mila|thousand|tausend|duizend|الف|الاف)$/, 1e3],
];

/**
 * Reads the figures of a sentence: numbers, in digits or words, with the noun they count.
 *
 * Dates, hours, ordinals, ages and spans of time are left out: they differ from sentence to sentence without anything
 * being new. Shape: in reading order. Errors: none.
 */
export function figuresOf(sentence: string, language: LanguageTools): Figure[] {
  const words = splitWords(sentence);
  const figures: Figure[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const number = numberAt(sentence, words, at, language);
    if (number === undefined) continue;
    const noun = nounAfter(sentence, words, number.last, language);
    const first = words[at];
    const last = words[number.last];
    at = number.last;
    if (noun === undefined || first === undefined || last === undefined) continue;
    const lower = noun.word.toLowerCase();
    if (timeWords(language).has(foldText(lower))) continue;
    // `en 2009, les digues`: a year counts nothing, unless the noun follows at once (`2000 personnes`).
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
 * Reads the values of a sentence: its numbers, in digits or words, whatever they count; no dates, hours, ordinals, years,
 * spans of time. Shape: in reading order. Errors: none.
 */
export function valuesIn(sentence: string, language: LanguageTools): number[] {
  const words = splitWords(sentence);
  const values: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const number = numberAt(sentence, words, at, language);
    if (number === undefined) continue;
    const isYear = number.last === at && /^(?:19|20)\d\d$/.test(words[at]?.word ?? '');
    at = number.last;
    if (!isYear && !timeWords(language).has(foldText(words[at + 1]?.word ?? ''))) values.push(number.value);
  }
  return values;
}

/** The number that begins at a word, and the position of its last word. */
function numberAt(
  sentence: string,
  words: readonly Word[],
  at: number,
  language: LanguageTools,
): { value: number; last: number } | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const digits = /^\p{N}/u.test(word.word);
  if (!digits && wordValue(word.word, numbersOf(language.numbers)) === undefined) return undefined;
  const months = monthsOf(language);
  const neighbors = [words[at - 1], words[at + 1]].map((other) => foldText(other?.word ?? ''));
  if (neighbors.some((other) => months.has(other))) return undefined;
  // `19e` is an ordinal, `17h42` an hour, `T-34` and `A320` are names.
  if (digits && (/^\p{L}/u.test(sentence.slice(word.end)) || /[\p{L}-]$/u.test(sentence.slice(0, word.start))))
    return undefined;
  const base = digits ? { value: digitsValue(word.word), last: at } : wordsValue(sentence, words, at, language);
  if (base === undefined || Number.isNaN(base.value)) return undefined;
  const next = words[base.last + 1];
  const scale = SCALES.find(([pattern]) => next !== undefined && pattern.test(foldText(next.word)))?.[1];
  return scale === undefined ? base : { value: base.value * scale, last: base.last + 1 };
}

/** The value of a number in digits: groups of three are thousands, any other separator is decimal. */
function digitsValue(written: string): number {
  const plain = Array.from(written.normalize('NFKC'), (char) => {
    const code = char.charCodeAt(0);
    if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
    if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
    return char;
  }).join('');
  const grouped = /^\d{1,3}(?:[ .,]\d{3})+$/.test(plain) ? plain.replace(/[ .,]/g, '') : plain;
  return Number(grouped.replace(/ /g, '').replace(',', '.'));
}

/** The value of number words that stand together: `quarante-six`, `deux cents`. A lone `un` counts nothing. */
function wordsValue(
  sentence: string,
  words: readonly Word[],
  at: number,
  { numbers }: LanguageTools,
): { value: number; last: number } | undefined {
  const known = numbersOf(numbers);
  let value = 0;
  let last = at - 1;
  for (let next = at; next < words.length; next += 1) {
    const word = words[next];
    const gap = sentence.slice(words[next - 1]?.end ?? 0, word?.start);
    const part = wordValue(word?.word ?? '', known);
    // `le pont Neuf` is a name; a number in words is small within a sentence.
    if (next === at && at > 0 && /^\p{Lu}/u.test(word?.word ?? '')) return undefined;
    // A part of a compound that we do not know (`trente-six` without `trente`) would give a wrong value.
    if (next === at && gap.endsWith('-')) return undefined;
    if (part === undefined || (next > at && !/^[ \u00A0-]$/.test(gap))) break;
    value = part === 100 || (part === 20 && value === 4) ? Math.max(value, 1) * part : value + part;
    last = next;
  }
  // `vingt et un`, `treinta y cinco`: tens and units; any other number so joined is not read by halves.
  const [joint, unit] = [words[last + 1]?.word ?? '', wordValue(words[last + 2]?.word ?? '', known)];
  if (last >= at && unit !== undefined && joint.length <= 3) {
    const tens = value >= 20 && value % 10 === 0 && unit >= 1 && unit <= 19;
    if (!tens || !JOINTS.has(joint) || !joinsNumbers(sentence, words, last)) return undefined;
    return { value: value + unit, last: last + 2 };
  }
  return last < at || value <= 1 ? undefined : { value, last };
}

/** The value of a number word; German and Dutch write tens and units as one: `einunddreißig`, `vijfendertig`. */
function wordValue(word: string, known: ReadonlyMap<string, number>): number | undefined {
  const folded = foldText(word);
  const value = known.get(folded);
  if (value !== undefined || folded.length > MAX_COMPOUND_LENGTH) return value;
  // Arabic writes its `and` onto the tens.
  if (folded.startsWith('و')) return known.get(folded.slice(1));
  const [, unit, tens] = /^(ein|een|\p{L}{3,6}?)(?:und|en)(\p{L}{5,8})$/u.exec(folded) ?? [];
  const [small, large] = [unit === 'ein' || unit === 'een' ? 1 : known.get(unit ?? ''), known.get(tens ?? '')];
  return small !== undefined && small < 10 && large !== undefined && large >= 20 && large < 100
    ? small + large
    : undefined;
}

const MAX_COMPOUND_LENGTH = 18;

/** What stands between tens and units. */
const JOINTS = new Set(['et', 'y', 'e', 'ed', 'and']);

/** Whether a number word, a small word and another number word stand together: no comma parts `vingt, et deux`. */
function joinsNumbers(sentence: string, words: readonly Word[], last: number): boolean {
  return /^[ \u00A0-]\p{Ll}+[ \u00A0-]$/u.test(sentence.slice(words[last]?.end, words[last + 2]?.start));
}

/** Number words that are one word each, folded; compounds are read from their parts. */
function numbersOf(numbers: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const made = numberWords.get(numbers);
  if (made !== undefined) return made;
  const known = new Map(Object.entries(numbers).map(([word, value]) => [foldText(word), value] as const));
  numberWords.set(numbers, known);
  return known;
}

const numberWords = new WeakMap<object, ReadonlyMap<string, number>>();

function monthsOf({ months }: LanguageTools): ReadonlySet<string> {
  const made = monthWords.get(months) ?? new Set(months.map(foldText));
  monthWords.set(months, made);
  return made;
}

const monthWords = new WeakMap<object, ReadonlySet<string>>();

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

/** Words of grammar are short; the lists of stop words hold nouns like `personnes`, too. */
const LONG_WORD = 9;

/** The names of units of time in a language, singular and plural, folded. Source: Unicode CLDR. */
function timeWords({ code }: LanguageTools): ReadonlySet<string> {
  const known = units.get(code);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const unit of ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']) {
    const format = new Intl.NumberFormat(localeOf(code), { style: 'unit', unit, unitDisplay: 'long' });
    for (const count of [1, 2, 3, 11, 100]) {
      for (const part of format.formatToParts(count)) if (part.type === 'unit') found.add(foldText(part.value.trim()));
    }
  }
  units.set(code, found);
  return found;
}

const units = new Map<string, ReadonlySet<string>>();

function localeOf(code: string): string {
  return /^[a-z]{2,3}$/.test(code) ? code : 'en';
}
