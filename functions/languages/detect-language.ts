import { foldText } from '../text/fold-text.ts';
import { splitWords } from '../text/split-words.ts';
import { findLanguage } from './find-language.ts';
import { profiles } from './profiles.ts';

/** Enough words to tell; a longer text is not read further. */
const MAX_WORDS = 300;

/** Scripts that by themselves tell a language, or the most likely one. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
];

/**
 * Detects the language of a text: by script, then by the share of words that are stop words of each language.
 *
 * Shape: a primary code; `und` when nothing speaks for any. A word counts more the fewer languages share it.
 * Source: function words as the fingerprint of a language (Grefenstette 1995); the lists are those we load anyway.
 */
export function detectLanguage(text: string): string {
  const words = splitWords(text.slice(0, 4000)).slice(0, MAX_WORDS);
  const letters = words.map(({ word }) => word).join('');
  for (const [script, code] of SCRIPTS) {
    const count = letters.match(new RegExp(script.source, 'gu'))?.length ?? 0;
    if (count > 0.3 * letters.length) return code;
  }
  const candidates = profiles.filter(({ direction }) => direction === 'ltr').map(({ code }) => findLanguage(code));
  const scores = new Map(candidates.map(({ code }) => [code, 0]));
  for (const { word } of words) {
    const lower = word.toLowerCase();
    const holders = candidates.filter(({ stopWords }) => stopWords.has(lower) || stopWords.has(foldText(lower)));
    for (const { code } of holders) scores.set(code, (scores.get(code) ?? 0) + 1 / holders.length);
  }
  const [best] = [...scores].toSorted(([, a], [, b]) => b - a);
  return best === undefined || best[1] === 0 ? 'und' : best[0];
}
