import { foldText } from '../../text/fold-text.ts';
import { splitWords } from '../../text/split-words.ts';

/** Shorter words tell nothing apart: articles, particles, prepositions. */
const SHORTEST = 3;

/**
 * Folds the words of a text for the search, each once, in order: lower case, no accents, `ß` as `ss`, a last `y` as `i`
 * (`study`, `studies`); in Arabic without the article and the letters that are written in several ways.
 *
 * The script of the search page does the same to what a reader types; a test holds the two together. Works for any
 * language without its stop words or a stemmer: what is frequent is left out by counting, and endings are compared
 * leniently. Errors: none.
 */
export function foldWords(text: string): string[] {
  const words = splitWords(foldText(text)).map(({ word }) => foldWord(word));
  return [...new Set(words.filter((word) => word.length >= SHORTEST))];
}

function foldWord(word: string): string {
  return word
    .replace(/\u0640/g, '')
    .replace(/\u0629/g, '\u0647')
    .replace(/\u0649/g, '\u064A')
    .replace(/^(?:[\u0648\u0628\u0643\u0641]?\u0627\u0644|\u0644\u0644)(?=.{3})/, '')
    .replace(/y$/, 'i');
}
