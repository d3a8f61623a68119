import { unitVector } from '../../text/similarity.ts';
import type { ArticleTerms } from './terms.ts';

/** In how many of some texts each term occurs; of an event that many texts report, each text counts less than one. */
export interface DocumentFrequencies {
  readonly texts: number;
  readonly byTerm: ReadonlyMap<string, number>;
}

/** Frequencies of no text. */
export const noFrequencies: DocumentFrequencies = { texts: 0, byTerm: new Map() };

/**
 * Counts the document frequency of each term, added to that of a background.
 *
 * With `events`, the positions of texts that report one event, n texts of one event count as the square root of n:
 * between once and n times. Terms of the background that no text has are left out. Cost: linear.
 */
export function documentFrequencies(
  texts: readonly Pick<ArticleTerms, 'counts'>[],
  background: DocumentFrequencies = noFrequencies,
  events: readonly (readonly number[])[] = [...texts.keys()].map((at) => [at]),
): DocumentFrequencies {
  const byTerm = new Map<string, number>();
  let total = background.texts;
  for (const event of events) {
    total += Math.sqrt(event.length);
    const within = new Map<string, number>();
    for (const at of event) {
      for (const term of texts[at]?.counts.keys() ?? []) within.set(term, (within.get(term) ?? 0) + 1);
    }
    for (const [term, count] of within) byTerm.set(term, (byTerm.get(term) ?? 0) + Math.sqrt(count));
  }
  for (const [term, count] of byTerm) {
    const known = background.byTerm.get(term);
    if (known !== undefined) byTerm.set(term, count + known);
  }
  return { texts: total, byTerm };
}

/**
 * Weighs the terms of a text by TF-IDF: (1 + log count) times inverse document frequency; length 1.
 *
 * Source: `ltc` in SMART (Salton and Buckley 1988), with one text added that has every term, so that not every word
 * counts as rare in a small edition.
 */
export function tfIdf(
  terms: Pick<ArticleTerms, 'counts'>,
  { texts, byTerm }: DocumentFrequencies,
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [term, count] of terms.counts) {
    const idf = Math.log((texts + 1) / (byTerm.get(term) ?? 1));
    if (idf > 0) weights.set(term, (1 + Math.log(count)) * idf);
  }
  return unitVector(weights);
}
