import type { LanguageTools } from '../../contracts/language.ts';
import { contentTerm } from '../../languages/canonical-terms.ts';

/** Stems the content words of a list of words: without stop words and single letters, numbers kept, accents folded. */
export function contentTerms(words: readonly string[], language: LanguageTools): string[] {
  return words.flatMap((word) => contentTerm(word, language) ?? []);
}

/** Counts terms: the term frequency vector of a sentence. */
export function countTerms(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Adds the weights of distinct terms; a term without a weight counts 0. */
export function sumOfWeights(terms: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const term of terms) sum += weights.get(term) ?? 0;
  return sum;
}
