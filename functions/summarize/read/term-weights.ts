import type { SourceText } from '../summarizer.ts';
import type { Passage } from './passages.ts';

/**
 * Weighs the terms of a story: how often, and in how many independent texts they stand.
 *
 * Weight = sum over the texts of log(1 + occurrences), times the share of owners that use the term.
 */
export function termWeights(passages: readonly Passage[], texts: readonly SourceText[]): Map<string, number> {
  const perText = texts.map(() => new Map<string, number>());
  for (const { document, terms } of passages) {
    const counts = perText[document];
    if (counts !== undefined) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const owners = new Map<string, Set<string>>();
  const totals = new Map<string, number>();
  perText.forEach((counts, index) => {
    const owner = texts[index]?.owner ?? '';
    for (const [term, count] of counts) {
      totals.set(term, (totals.get(term) ?? 0) + Math.log1p(count));
      owners.set(term, (owners.get(term) ?? new Set<string>()).add(owner));
    }
  });
  const all = new Set(texts.map(({ owner }) => owner)).size;
  return new Map(
    [...totals].map(([term, total]) => [term, (total * (owners.get(term)?.size ?? 1)) / Math.max(1, all)]),
  );
}
