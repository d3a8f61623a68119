import { oncePerKey } from '../text/once-per-key.ts';
import { stopWordLists } from './stop-word-lists.cjs';

/** The languages that have stop words, by primary tag: more than the built-in ones. */
export function languagesWithStopWords(): readonly string[] {
  return Object.keys(stopWordLists());
}

/** The stop words of a language, in lower case; none for a language that is not in the package. */
export const stopWordsOf: (code: string) => ReadonlySet<string> = oncePerKey((code) => {
  const lists = stopWordLists();
  return new Set(Object.hasOwn(lists, code) ? lists[code] : []);
});
