import { findLanguage } from '../../languages/find-language.ts';
import { foldText } from '../../text/fold-text.ts';
import { splitWords } from '../../text/split-words.ts';
import { type GroupableText, namesOf, openingOf } from '../cluster/terms.ts';

/**
 * Writes terms as an article does: `encercl` as `encerclement`, `@ei` as `EI`.
 *
 * Shape: one word or name per term, in the order of the terms, without words that are part of another name and without
 * terms that do not occur in the article.
 */
export function writtenTerms(article: GroupableText, terms: readonly string[]): string[] {
  const language = findLanguage(article.lang);
  const written = new Map<string, string>();
  for (const text of [article.title, openingOf(article)]) {
    const words = splitWords(text);
    for (const name of namesOf(text, words))
      if (!written.has(`@${foldText(name)}`)) written.set(`@${foldText(name)}`, name);
    for (const { word } of words) {
      const term = foldText(language.stem(word.toLowerCase()));
      if (!written.has(term)) written.set(term, word);
    }
  }
  // Longer forms first: the name in full says more than its last word.
  const found = terms.flatMap((term) => written.get(term) ?? []);
  return found.filter((word, at) => {
    const folded = foldText(word);
    return !found.some((other, there) => {
      const longer = foldText(other);
      return there !== at && ` ${longer} `.includes(` ${folded} `) && (longer !== folded || there < at);
    });
  });
}
