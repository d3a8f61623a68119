import { unitVector } from '../../text/similarity.ts';
import type { ArticleTerms } from './terms.ts';

/** In how many of the texts each term stands; what came from an event told by many texts counts less than once a text. */
export interface DocumentFrequencies {
  readonly texts: number;
  readonly holders: ReadonlyMap<string, number>;
}

/** Frequencies of no text. */
export const noFrequencies: DocumentFrequencies = { texts: 0, holders: new Map() };

/**
 * Counts in how many of the texts each term stands, beside those of a background.
 *
 * With `events`, the positions of texts that tell one event, n texts of one event count as the square root of n: between
 * one witness and n. Terms of the background that no text holds are left out. Cost: linear.
 */
export function documentFrequencies(
  texts: readonly Pick<ArticleTerms, 'counts'>[],
  background: DocumentFrequencies = noFrequencies,
  events: readonly (readonly number[])[] = [...texts.keys()].map((at) => [at]),
): DocumentFrequencies {
  const holders = new Map<string, number>();
  let total = background.texts;
  for (const event of events) {
    total += Math.sqrt(event.length);
    const within = new Map<string, number>();
    for (const at of event) {
      for (const term of texts[at]?.counts.keys() ?? []) within.set(term, (within.get(term) ?? 0) + 1);
    }
    for (const [term, count] of within) holders.set(term, (holders.get(term) ?? 0) + Math.sqrt(count));
  }
  for (const [term, count] of holders) {
    const known = background.holders.get(term);
    if (known !== undefined) holders.set(term, count + known);
  }
  return { texts: total, holders };
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
