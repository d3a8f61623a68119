import { unitVector } from '../text/similarity.ts';
import type { ArticleTerms } from './terms.ts';

/** How many of the texts hold each term. */
export interface DocumentFrequencies {
  readonly texts: number;
  readonly holders: ReadonlyMap<string, number>;
}

/** Counts in how many of the texts each term stands. */
export function documentFrequencies(texts: readonly Pick<ArticleTerms, 'counts'>[]): DocumentFrequencies {
  const holders = new Map<string, number>();
  for (const { counts } of texts) for (const term of counts.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  return { texts: texts.length, holders };
}

/**
 * Weighs the terms of a text: logarithm of the count, times how rare the term is among the texts; length 1.
 *
 * Source: TF-IDF as `ltc` in SMART (Salton and Buckley 1988), with one text added that holds every term, so that a
 * small edition does not make every word rare.
 */
export function weigh(
  terms: Pick<ArticleTerms, 'counts'>,
  { texts, holders }: DocumentFrequencies,
): Map<string, number> {
  const weighed = new Map<string, number>();
  for (const [term, count] of terms.counts) {
    const rarity = Math.log((texts + 1) / (holders.get(term) ?? 1));
    if (rarity > 0) weighed.set(term, (1 + Math.log(count)) * rarity);
  }
  return unitVector(weighed);
}
