import { foldText } from '../text/fold-text.ts';
import { once } from '../text/once.ts';
import { splitWords } from '../text/split-words.ts';
import { profiles } from './profiles.ts';
import { languagesWithStopWords, stopWordsOf } from './stop-words.ts';

/** Enough words to decide; a longer text is not read further. */
const MAX_WORDS = 300;
const MAX_CHARACTERS = 4000;

/** Scripts that decide the language, or the most likely one, by themselves. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
];

/** A text is in a script when this share of its letters is. */
const MIN_SCRIPT_SHARE = 0.3;

/** In a text of some length at least this share of the words are stop words: 0.24 to 0.6 in our fixtures. */
const MIN_STOP_WORD_SHARE = 0.2;
const MIN_WORDS_FOR_SHARE = 20;

/**
 * Another language must lead by the weight of one stop word that no other shares: a headline may have one by chance.
 */
const MIN_LEAD = 1;

/** A shorter list of stop words is no basis for detection. */
const MIN_LIST_SIZE = 100;

/**
 * Detects the language of a text: by script, then by the share of words that are stop words of each built-in language.
 *
 * Shape: a primary code; `und` when unsure: no stop word of a built-in language, too few of them for a text of its
 * length, or more of another language (Swedish is not English). Errors: none.
 * Source: function words as the fingerprint of a language (Grefenstette 1995).
 */
export function detectLanguage(text: string): string {
  const words = splitWords(text.slice(0, MAX_CHARACTERS)).slice(0, MAX_WORDS);
  const letters = words.map(({ word }) => word).join('');
  for (const [script, code] of SCRIPTS) {
    if ((letters.match(script)?.length ?? 0) > MIN_SCRIPT_SHARE * letters.length) return code;
  }
  const holders = words.map(({ word }) => languagesOf(word));
  const scores = scoresOf(holders.map((codes) => codes.filter((code) => latin.has(code))));
  const [best] = [...scores].toSorted(([, a], [, b]) => b - a).map(([code]) => code);
  if (best === undefined) return 'und';
  const count = holders.filter((codes) => codes.includes(best)).length;
  if (words.length >= MIN_WORDS_FOR_SHARE && count < MIN_STOP_WORD_SHARE * words.length) return 'und';
  const all = scoresOf(holders);
  const isOther = [...all].some(([code, score]) => !latin.has(code) && score > (all.get(best) ?? 0) + MIN_LEAD);
  return isOther ? 'und' : best;
}

/** Scores languages by their stop words in a text: a word counts more the fewer languages share it. */
function scoresOf(holders: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const codes of holders) for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + 1 / codes.length);
  return scores;
}

/** The built-in languages in Latin letters, in their order: of equal scores the first wins. */
const latin: ReadonlySet<string> = new Set(
  profiles.flatMap(({ code, direction }) => (direction === 'ltr' ? code : [])),
);

/** The languages that have a word, or its form without accents, among their stop words; the built-in ones first. */
function languagesOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const folded = foldText(lower);
  const own = holdersByWord().get(lower) ?? [];
  if (folded === lower) return own;
  return [...new Set([...own, ...(holdersByWord().get(folded) ?? [])])];
}

const holdersByWord = once(() => {
  const holders = new Map<string, string[]>();
  for (const code of new Set([...latin, ...languagesWithStopWords()])) {
    const list = stopWordsOf(code);
    if (list.size < MIN_LIST_SIZE) continue;
    for (const word of list) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [code]);
      else known.push(code);
    }
  }
  return holders;
});
