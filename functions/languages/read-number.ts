import type { LanguageTools } from '../contracts/language.ts';
import { foldText } from '../text/fold-text.ts';
import type { Word } from '../text/split-words.ts';

/** A number of a sentence, and the position of its last word. */
export interface NumberAt {
  readonly value: number;
  readonly last: number;
}

/** Words that scale a number, as beginnings of folded words. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:milliard|miliard|millardo)/, 1e9],
  [/^billion/, 1e9],
  [/^mil+(?:i?on|h?ao|h?oes|joen)/, 1e6],
  [/^مليون/, 1e6],
  [/^(?:mille|mil|mila|thousand|tausend|duizend|الف|الاف)$/, 1e3],
];

/**
 * Reads the number that begins at a word: digits (`1 200`), words (`deux cent mille`), or digits with a scale.
 *
 * `words` are the words of `sentence`. Errors: none; no number, a day of a month, an ordinal, an hour or a number in a
 * name gives undefined.
 */
export function numberAt(
  sentence: string,
  words: readonly Word[],
  at: number,
  language: LanguageTools,
): NumberAt | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const digits = /^\p{N}/u.test(word.word);
  if (!digits && wordValue(word.word, language) === undefined) return undefined;
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
  if (scale === undefined) return base;
  const scaled = { value: base.value * scale, last: base.last + 1 };
  return digits || scale !== 1000 ? scaled : withRest(sentence, words, scaled, language);
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

/** What separates the words of one number. */
const WITHIN_NUMBER = /^[ \u00A0-]$/;

/** The value of adjacent number words: `quarante-six`, `deux cents`. `un` alone is an article. */
function wordsValue(
  sentence: string,
  words: readonly Word[],
  at: number,
  language: LanguageTools,
): NumberAt | undefined {
  // `le pont Neuf` is a name; a number in words is small within a sentence.
  if (at > 0 && /^\p{Lu}/u.test(words[at]?.word ?? '')) return undefined;
  // The rest of a compound whose beginning is unknown (`trente-six` without `trente`) would give a wrong value.
  if (gapBefore(sentence, words, at).endsWith('-')) return undefined;
  const number = wholeAt(sentence, words, at, language);
  return number === undefined || number.value <= 1 ? undefined : number;
}

/** A run of number words with what a joint adds to it: `cento e vinte e cinco`. */
function wholeAt(sentence: string, words: readonly Word[], at: number, language: LanguageTools): NumberAt | undefined {
  const run = runAt(sentence, words, at, language);
  return run && withRest(sentence, words, run, language);
}

/** Number words with nothing but spaces and hyphens between them. */
function runAt(sentence: string, words: readonly Word[], at: number, language: LanguageTools): NumberAt | undefined {
  let value: number | undefined;
  let last = at;
  for (const [back, { word }] of words.slice(at).entries()) {
    const part = wordValue(word, language);
    if (part === undefined || (back > 0 && !WITHIN_NUMBER.test(gapBefore(sentence, words, at + back)))) break;
    value = value === undefined ? part : joined(value, part);
    last = at + back;
  }
  return value === undefined ? undefined : { value, last };
}

/** `deux cents` is 2 · 100, `quatre-vingts` 4 · 20, also after a hundred; other parts are added. */
function joined(value: number, part: number): number {
  if (part === 100) return Math.max(value, 1) * 100;
  return part === 20 && value % 100 === 4 ? value + 76 : value + part;
}

/** Words that join the parts of a number: `vingt et un`, `one hundred and twenty`. */
const JOINTS = new Set(['et', 'y', 'e', 'ed', 'and']);

/**
 * Adds what follows a number after a joint, or after a thousand also without one: `treinta y cinco`, `deux mille trois
 * cents`. Any other number so joined (`deux ou trois`) is not read by halves: undefined.
 */
function withRest(
  sentence: string,
  words: readonly Word[],
  number: NumberAt,
  language: LanguageTools,
): NumberAt | undefined {
  const next = number.last + 1;
  const below = roomAfter(number.value);
  if (below === 1000 && WITHIN_NUMBER.test(gapBefore(sentence, words, next))) {
    const rest = wholeAt(sentence, words, next, language);
    if (rest !== undefined) return rest.value < below ? plus(number, rest) : undefined;
  }
  const joint = words[next]?.word ?? '';
  if (joint.length > MAX_JOINT_LENGTH || wordValue(words[next + 1]?.word ?? '', language) === undefined) return number;
  const rest = wholeAt(sentence, words, next + 1, language);
  // No comma separates the parts: `vingt, et deux` are two numbers.
  const close = /^[ \u00A0-]\p{Ll}+[ \u00A0-]$/u.test(sentence.slice(words[number.last]?.end, words[next + 1]?.start));
  const joins = close && JOINTS.has(joint) && rest !== undefined && rest.value >= 1 && rest.value < below;
  return joins ? plus(number, rest) : undefined;
}

/**
 * What may be added to a number must be smaller than this: after thousands, hundreds, and tens (`soixante et onze`).
 */
function roomAfter(value: number): number {
  if (value >= 1000 && value % 1000 === 0) return 1000;
  if (value >= 100 && value % 100 === 0) return 100;
  return value >= 20 && value % 10 === 0 ? 20 : 0;
}

function plus(number: NumberAt, rest: NumberAt): NumberAt {
  return { value: number.value + rest.value, last: rest.last };
}

/** Longer words between two numbers join nothing. */
const MAX_JOINT_LENGTH = 3;

function gapBefore(sentence: string, words: readonly Word[], at: number): string {
  return sentence.slice(words[at - 1]?.end ?? 0, words[at]?.start);
}

/** The value of a number word; German and Dutch write units and tens as one: `einunddreißig`, `vijfendertig`. */
function wordValue(word: string, { numbers }: LanguageTools): number | undefined {
  const known = numbersOf(numbers);
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

/** Number words that are one word each, folded; compounds are read from their parts. */
function numbersOf(numbers: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const made = numberWords.get(numbers) ?? new Map(Object.entries(numbers).map(([word, n]) => [foldText(word), n]));
  numberWords.set(numbers, made);
  return made;
}

const numberWords = new WeakMap<object, ReadonlyMap<string, number>>();

function monthsOf({ months }: LanguageTools): ReadonlySet<string> {
  const made = monthWords.get(months) ?? new Set(months.map(foldText));
  monthWords.set(months, made);
  return made;
}

const monthWords = new WeakMap<object, ReadonlySet<string>>();
