import { cosineSimilarity } from '../../text/similarity.ts';
import type { Passage } from '../read/passages.ts';
import type { PointBudget, SourceText } from '../summarizer.ts';
import { candidatesOf, opensWithPronoun } from './candidates.ts';
import { countTerms, isRedundant } from './redundancy.ts';

/** What is to be chosen from. `values[i]` and `passages[i]` belong together; `weights` are those of the story's terms. */
export interface MmrInput {
  readonly passages: readonly Passage[];
  readonly texts: readonly SourceText[];
  readonly values: readonly number[];
  readonly weights: ReadonlyMap<string, number>;
}

/** How a choice weighs its parts. */
export interface MmrWeights {
  /** Values are divided by words to this power: longer sentences must bring more. */
  readonly lengthPower: number;
  /** Which share of a value the likeness to a chosen point takes away, and how much beside that. */
  readonly similarityShare: number;
  readonly similarity: number;
  /** Worth of what no chosen point says yet, and of standing apart from the chosen points. */
  readonly coverage: number;
  readonly distance: number;
}

/** A point may pass the budget of words by this share of it. */
const OVER = 0.25;

/**
 * Chooses points greedily: each time the sentence that is worth most beside those chosen; never one that says the same,
 * and one that opens with a pronoun only behind the sentence before it.
 *
 * Shape: indexes into `passages`: of one text in reading order, of several what stands first in its text first. Ties go
 * to the earlier passage. Cost: budget x sentences. Source: maximal marginal relevance (Carbonell and Goldstein 1998),
 * with a length-scaled gain (Lin and Bilmes 2010); across texts concept coverage times a prior.
 */
export function selectByMmr(choice: MmrInput, budget: PointBudget, taste: MmrWeights): number[] {
  const { passages, weights } = choice;
  const candidates = candidatesOf(passages, choice.texts);
  const leaning = new Set(candidates.filter((index) => needsContext(choice, index)));
  // Where every sentence leans on another, they are taken as they are.
  if (leaning.size === candidates.length) leaning.clear();
  const open = new Set(candidates);
  const vectors = new Map([...open].map((index) => [index, countTerms(passages[index]?.terms ?? [])]));
  const likeness = new Map<number, number>();
  const covered = new Set<string>();
  const heaviest = passages.reduce((most, { terms }) => Math.max(most, weigh(terms, weights, covered)), 1e-9);
  const chosen: number[] = [];
  let words = 0;
  while (open.size > 0 && !('points' in budget && chosen.length >= budget.points)) {
    let best: { index: number; worth: number } | undefined;
    for (const index of open) {
      if (leaning.has(index) && !chosen.includes(index - 1)) continue;
      const passage = passages[index] as Passage;
      if ('words' in budget && !fits(words, passage.wordCount, budget.words)) continue;
      const scale = Math.max(1, passage.words.length) ** taste.lengthPower;
      const news = taste.coverage === 0 ? 0 : weigh(passage.terms, weights, covered) / heaviest;
      const far = taste.distance === 0 ? 0 : apart(choice, chosen, index);
      const like = likeness.get(index) ?? 0;
      const own = (choice.values[index] ?? 0) * (1 - taste.similarityShare * like) - taste.similarity * like;
      const worth = (own + taste.coverage * news + taste.distance * far) / scale;
      if (best === undefined || worth > best.worth) best = { index, worth };
    }
    if (best === undefined) break;
    const taken = passages[best.index] as Passage;
    chosen.push(best.index);
    words += taken.wordCount;
    open.delete(best.index);
    for (const term of taken.terms) covered.add(term);
    for (const index of open) {
      const like = cosineSimilarity(vectors.get(index) ?? new Map(), vectors.get(best.index) ?? new Map());
      likeness.set(index, Math.max(like, likeness.get(index) ?? 0));
      if (isRedundant(passages[index] as Passage, taken, weights)) open.delete(index);
    }
  }
  return inReadingOrder(chosen, choice);
}

/** Whether a sentence reads well only right behind the one before it; across texts none stands right behind another. */
function needsContext({ passages, texts }: MmrInput, index: number): boolean {
  const passage = passages[index];
  const source = passage === undefined ? undefined : texts[passage.document];
  return passage !== undefined && source !== undefined && opensWithPronoun(passage, source.language);
}

/** Across texts what stands first in its text is read first: there is no other order that all of them share. */
function inReadingOrder(chosen: readonly number[], { passages, texts }: MmrInput): number[] {
  if (texts.length === 1) return chosen.toSorted((a, b) => a - b);
  return chosen.toSorted((a, b) => (passages[a]?.sentence ?? 0) - (passages[b]?.sentence ?? 0) || a - b);
}

/** How far a sentence stands from the nearest chosen one of its text, as a share of the text; 1 in an untouched text. */
function apart({ passages }: MmrInput, chosen: readonly number[], index: number): number {
  const passage = passages[index];
  if (passage === undefined || chosen.length === 0) return 0;
  let nearest = 1;
  for (const other of chosen) {
    const taken = passages[other];
    if (taken?.document !== passage.document) continue;
    nearest = Math.min(nearest, Math.abs(taken.sentence - passage.sentence) / Math.max(1, passage.sentences - 1));
  }
  return nearest;
}

function weigh(terms: readonly string[], weights: ReadonlyMap<string, number>, covered: ReadonlySet<string>): number {
  let total = 0;
  for (const term of new Set(terms)) if (!covered.has(term)) total += weights.get(term) ?? 0;
  return total;
}

/** A point fits while it brings the words nearer to the budget than stopping would, and not far beyond it. */
function fits(words: number, length: number, budget: number): boolean {
  if (words > 0 && words + length > (1 + OVER) * budget) return false;
  return Math.abs(words + length - budget) < Math.abs(words - budget) || words === 0;
}
