import { foldText } from '../../text/fold-text.ts';
import { splitWords } from '../../text/split-words.ts';

/** Shorter words do not help to find a story: articles, particles, prepositions. */
const MIN_WORD_LENGTH = 3;

/**
 * Folds the words of a text for the search, each once, in order: lower case, no accents, `ß` as `ss`, a last `y` as `i`
 * (`study`, `studies`); in Arabic without the article and the letters that are written in several ways.
 *
 * The script of the search page folds what a reader types in the same way; a test compares the two. Works for any
 * language without its stop words or a stemmer: frequent words are left out by counting, and endings are compared
 * leniently. Errors: none.
 */
export function foldWords(text: string): string[] {
  const words = splitWords(foldText(text)).map(({ word }) => foldWord(word));
  return [...new Set(words.filter((word) => word.length >= MIN_WORD_LENGTH))];
}

function foldWord(word: string): string {
  return word
    .replace(/\u0640/g, '')
    .replace(/\u0629/g, '\u0647')
    .replace(/\u0649/g, '\u064A')
    .replace(/^(?:[\u0648\u0628\u0643\u0641]?\u0627\u0644|\u0644\u0644)(?=.{3})/, '')
    .replace(/y$/, 'i');
}
