import type { LanguageTools } from '../contracts/language.ts';
import { foldText } from '../text/fold-text.ts';
import { type NameIndex, nameRuns } from './names-in-text.ts';

/**
 * Turns the words of a sentence into terms, with one term for every mention of an entity: a name gives one term that
 * begins with `@`, any other word what `contentTerm` gives.
 *
 * Shape: in order of the words. Errors: none. Cost: linear.
 */
export function canonicalTerms(words: readonly string[], language: LanguageTools, names: NameIndex): string[] {
  const runs = nameRuns(words, names);
  const terms: string[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at += 1) {
    const run = runs[next];
    if (run?.from === at) {
      terms.push(run.term);
      at = run.to - 1;
      next += 1;
      continue;
    }
    const term = contentTerm(words[at] ?? '', language);
    if (term !== undefined) terms.push(term);
  }
  return terms;
}

/** The stem of a content word, folded; numbers as they are; stop words and single letters give undefined. */
export function contentTerm(word: string, language: LanguageTools): string | undefined {
  const lower = word.toLowerCase();
  const folded = foldText(lower);
  if (/^\p{N}/u.test(folded)) return folded;
  if (folded.length < 2 || language.stopWords.has(lower) || language.stopWords.has(folded)) return undefined;
  return foldText(language.stem(lower));
}
