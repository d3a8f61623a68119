import { cosineSimilarity, type SparseVector } from '../../text/similarity.ts';
import type { Passage } from '../read/passages.ts';
import type { SourceText } from '../read/source-text.ts';
import type { StoryText } from '../read/story-text.ts';
import { countTerms, sumOfWeights } from '../read/terms.ts';
import type { PointBudget } from '../summarizer.ts';
import { candidatesOf, opensWithPronoun } from './candidates.ts';
import { isRedundant } from './redundancy.ts';

/** How the parts of a candidate's gain are weighed. */
export interface MmrWeights {
  /** The gain is divided by words to this power: longer sentences must contribute more. */
  readonly lengthPower: number;
  /** The share of its value that a candidate loses by similarity 1 to a chosen point, and what it loses besides. */
  readonly similarityShare: number;
  readonly similarity: number;
  /** What covering terms that no chosen point has, and distance from the chosen points, are worth. */
  readonly coverage: number;
  readonly distance: number;
}

/** A point may exceed the budget of words by this share of it. */
const MAX_EXCESS = 0.25;

interface Candidate<T extends SourceText> {
  readonly passage: Passage<T>;
  /** Whether it can be read only after `previous`. */
  readonly needsPrevious: boolean;
  readonly previous: Passage<T> | undefined;
  readonly value: number;
  readonly vector: SparseVector;
  readonly terms: ReadonlySet<string>;
  /** Highest similarity to a chosen point. */
  similarity: number;
}

/** What has been chosen so far, in the order of the choice. */
interface Selection<T extends SourceText> {
  readonly passages: Passage<T>[];
  readonly covered: Set<string>;
  words: number;
}

/**
 * Selects points greedily by maximal marginal relevance: each time the candidate with the greatest gain, never one that
 * is redundant, and one that opens with a pronoun only after the sentence before it.
 *
 * `values[i]` is the relevance of `story.passages[i]`. Shape: in reading order; of several texts by place in the text.
 * Ties go to the earlier passage. Cost: points x sentences. Source: Carbonell and Goldstein 1998, with a length-scaled
 * gain (Lin and Bilmes 2010); across texts, concept coverage times a prior.
 */
export function selectByMmr<T extends SourceText>(
  { passages, texts, weights }: StoryText<T>,
  values: readonly number[],
  budget: PointBudget,
  mmr: MmrWeights,
): Passage<T>[] {
  const maxWeight = passages.reduce((max, { terms }) => Math.max(max, sumOfWeights(new Set(terms), weights)), 1e-9);
  const selection: Selection<T> = { passages: [], covered: new Set(), words: 0 };
  let open = candidatesIn(passages, values);
  while (!('points' in budget && selection.passages.length >= budget.points)) {
    const newWeight = ({ terms }: Candidate<T>): number =>
      sumOfWeights(terms.difference(selection.covered), weights) / maxWeight;
    const best = bestOf(
      open.filter((candidate) => isEligible(candidate, selection, budget)),
      (candidate) => gainOf(candidate, mmr.coverage === 0 ? 0 : newWeight(candidate), selection.passages, mmr),
    );
    if (best === undefined) break;
    selection.passages.push(best.passage);
    selection.words += best.passage.wordCount;
    for (const term of best.terms) selection.covered.add(term);
    open = open.filter((other) => other !== best && !isRedundant(other.passage, best.passage, weights));
    for (const other of open) {
      other.similarity = Math.max(other.similarity, cosineSimilarity(other.vector, best.vector));
    }
  }
  return inReadingOrder(selection.passages, passages, texts.length);
}

function candidatesIn<T extends SourceText>(
  passages: readonly Passage<T>[],
  values: readonly number[],
): Candidate<T>[] {
  const candidates = candidatesOf(passages).flatMap((index): Candidate<T>[] => {
    const passage = passages[index];
    if (passage === undefined) return [];
    return [
      {
        passage,
        needsPrevious: opensWithPronoun(passage),
        previous: passages[index - 1],
        value: values[index] ?? 0,
        vector: countTerms(passage.terms),
        terms: new Set(passage.terms),
        similarity: 0,
      },
    ];
  });
  // When every sentence needs the one before it, none could come first.
  return candidates.every(({ needsPrevious }) => needsPrevious)
    ? candidates.map((candidate) => ({ ...candidate, needsPrevious: false }))
    : candidates;
}

function isEligible<T extends SourceText>(
  { passage, needsPrevious, previous }: Candidate<T>,
  selection: Selection<T>,
  budget: PointBudget,
): boolean {
  if (needsPrevious && !(previous !== undefined && selection.passages.includes(previous))) return false;
  return !('words' in budget) || fits(selection.words, passage.wordCount, budget.words);
}

function gainOf<T extends SourceText>(
  { passage, value, similarity }: Candidate<T>,
  coverage: number,
  chosen: readonly Passage[],
  mmr: MmrWeights,
): number {
  const distance = mmr.distance === 0 ? 0 : distanceTo(chosen, passage);
  const relevance = value * (1 - mmr.similarityShare * similarity) - mmr.similarity * similarity;
  const scale = Math.max(1, passage.words.length) ** mmr.lengthPower;
  return (relevance + mmr.coverage * coverage + mmr.distance * distance) / scale;
}

/** The first of the items with the greatest gain. */
function bestOf<Item>(items: readonly Item[], gain: (item: Item) => number): Item | undefined {
  let best: { item: Item; value: number } | undefined;
  for (const item of items) {
    const value = gain(item);
    if (best === undefined || value > best.value) best = { item, value };
  }
  return best?.item;
}

/** Several texts share no reading order: what comes first in its text comes first. */
function inReadingOrder<T extends SourceText>(
  chosen: readonly Passage<T>[],
  passages: readonly Passage<T>[],
  texts: number,
): Passage<T>[] {
  const all = passages.filter((passage) => chosen.includes(passage));
  return texts === 1 ? all : all.sort((a, b) => a.sentence - b.sentence);
}

/** How far a sentence is from the nearest chosen one of its text, as a share of the text; 1 in an untouched text. */
function distanceTo(chosen: readonly Passage[], { source, sentence, sentences }: Passage): number {
  if (chosen.length === 0) return 0;
  const gaps = chosen.flatMap((other) =>
    other.source === source ? [Math.abs(other.sentence - sentence) / Math.max(1, sentences - 1)] : [],
  );
  return Math.min(1, ...gaps);
}

/** Whether a point brings the words nearer to the budget than stopping would, and not far beyond it. */
function fits(words: number, length: number, budget: number): boolean {
  if (words > 0 && words + length > (1 + MAX_EXCESS) * budget) return false;
  return Math.abs(words + length - budget) < Math.abs(words - budget) || words === 0;
}
