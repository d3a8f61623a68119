import { cosineSimilarity } from '../text/similarity.ts';
import type { Passage } from './extractive/passages.ts';
import { countTerms } from './extractive/redundancy.ts';
import type { SourceText } from './summarizer.ts';

/** Above this cosine, or this share of the shorter sentence's terms, two sentences of different owners say the same. */
const SAME_COSINE = 0.5;
const SAME_SHARE = 0.6;
const FEWEST_TERMS = 4;

/**
 * Finds sentences of other owners that say what a chosen sentence says: the best one of each owner.
 *
 * Sentences that give other figures do not corroborate. Shape: passages in order of the texts, one an owner, never of
 * the chosen sentence's owner.
 */
export function corroborating(chosen: Passage, passages: readonly Passage[], texts: readonly SourceText[]): Passage[] {
  const owner = texts[chosen.document]?.owner;
  const best = new Map<string, { passage: Passage; value: number }>();
  const vector = countTerms(chosen.terms);
  for (const passage of passages) {
    const other = texts[passage.document]?.owner;
    if (other === undefined || other === owner || !sameFigures(chosen, passage)) continue;
    const value = cosineSimilarity(vector, countTerms(passage.terms));
    if (value < SAME_COSINE && !holds(chosen, passage)) continue;
    if (value > (best.get(other)?.value ?? 0)) best.set(other, { passage, value });
  }
  return [...best.values()]
    .map(({ passage }) => passage)
    .toSorted((a, b) => a.document - b.document || a.sentence - b.sentence);
}

function holds(a: Passage, b: Passage): boolean {
  const [first, second] = [new Set(a.terms), new Set(b.terms)];
  const fewest = Math.min(first.size, second.size);
  return fewest >= FEWEST_TERMS && first.intersection(second).size >= SAME_SHARE * fewest;
}

function sameFigures(a: Passage, b: Passage): boolean {
  const figures = ({ terms }: Passage): string[] => terms.filter((term) => /^\p{N}/u.test(term));
  const [first, second] = [figures(a), figures(b)];
  return first.length === 0 || second.length === 0 || first.some((figure) => second.includes(figure));
}
