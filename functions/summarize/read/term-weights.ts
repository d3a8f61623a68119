import type { Passage } from './passages.ts';
import type { SourceText } from './source-text.ts';
import { countTerms } from './terms.ts';

/**
 * Weighs the terms of a story by frequency, and by how many independent texts use them.
 *
 * Weight = sum over the texts of log(1 + term frequency), times the share of owners that use the term.
 */
export function termWeights(passages: readonly Passage[], texts: readonly SourceText[]): Map<string, number> {
  const sums = new Map<string, number>();
  const ownersOf = new Map<string, Set<string>>();
  for (const [{ owner }, own] of Map.groupBy(passages, ({ source }) => source)) {
    for (const [term, count] of countTerms(own.flatMap(({ terms }) => terms))) {
      sums.set(term, (sums.get(term) ?? 0) + Math.log1p(count));
      ownersOf.set(term, (ownersOf.get(term) ?? new Set<string>()).add(owner));
    }
  }
  const owners = new Set(texts.map(({ owner }) => owner)).size;
  return new Map([...sums].map(([term, sum]) => [term, (sum * (ownersOf.get(term)?.size ?? 1)) / owners]));
}
