import { foldText } from '../../text/fold-text.ts';
import type { PointBudget, SourceText } from '../summarizer.ts';
import { phraseFinder } from './cues.ts';
import type { Passage } from './passages.ts';
import weights from './weights.json' with { type: 'json' };

/** Two points above this cosine say the same. */
const SAME = 0.6;

/**
 * Sentences of two texts say the same when the lighter one shares this much of its weight in the story: outlets word
 * one event differently, but with the words that carry the story.
 */
const SAME_ACROSS = 0.6;

/** A first sentence of which a later one holds this share of the terms is a standfirst: the later stands for both. */
const REPEATED = 0.85;

/** What is to be chosen from. `values[i]` and `passages[i]` belong together. */
export interface Choice {
  readonly passages: readonly Passage[];
  readonly texts: readonly SourceText[];
  readonly values: readonly number[];
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * Chooses points greedily: each time the sentence that is best by itself, brings most that is not yet said, and stands
 * apart from those chosen; never one that says the same as a chosen one.
 *
 * Shape: indexes into `passages`: of one text in reading order, of several what stands first in its text first. Ties go to the earlier passage.
 * Cost: budget x sentences. Source: concept coverage times a prior, with maximal marginal relevance as the limit.
 */
export function selectPoints(choice: Choice, budget: PointBudget): number[] {
  const across = choice.texts.length > 1;
  const limits = across ? weights.choiceAcross : weights.choice;
  const open = new Set(choice.passages.keys().filter((index) => isPoint(choice, index)));
  for (const index of standfirsts(choice)) open.delete(index);
  const vectors = choice.passages.map(({ terms }) => countTerms(terms));
  const prior = spread(choice.values);
  const covered = new Set<string>();
  const heaviest = Math.max(1e-9, ...choice.passages.map(({ terms }) => weigh(terms, choice.weights, covered)));
  const chosen: number[] = [];
  let words = 0;
  while (open.size > 0) {
    let best: { index: number; value: number } | undefined;
    for (const index of open) {
      const passage = choice.passages[index];
      if (passage === undefined) continue;
      const news = weigh(passage.terms, choice.weights, covered) / heaviest;
      const length = Math.max(1, passage.words.length) ** limits.lengthPower;
      const value =
        ((prior[index] ?? 0) + limits.coverage * news + limits.distance * apart(choice, chosen, index)) / length;
      if (best === undefined || value > best.value) best = { index, value };
    }
    if (best === undefined) break;
    const length = choice.passages[best.index]?.words.length ?? 0;
    if ('points' in budget ? chosen.length >= budget.points : !fits(words, length, budget.words)) {
      if ('points' in budget) break;
      open.delete(best.index);
      continue;
    }
    chosen.push(best.index);
    words += length;
    open.delete(best.index);
    for (const term of choice.passages[best.index]?.terms ?? []) covered.add(term);
    for (const index of open) {
      if (saysSame(choice, vectors, index, best.index)) open.delete(index);
    }
  }
  return across ? byDepth(chosen, choice) : chosen.toSorted((a, b) => a - b);
}

/** Across texts what stands first in its text is read first: there is no other order that all of them share. */
function byDepth(chosen: readonly number[], { passages }: Choice): number[] {
  return chosen.toSorted((a, b) => (passages[a]?.sentence ?? 0) - (passages[b]?.sentence ?? 0) || a - b);
}

function saysSame(
  { passages, weights }: Choice,
  vectors: readonly ReadonlyMap<string, number>[],
  a: number,
  b: number,
): boolean {
  if (cosine(vectors[a], vectors[b]) > SAME) return true;
  const [first, second] = [passages[a], passages[b]];
  if (first === undefined || second === undefined || first.document === second.document) return false;
  const heavy = (terms: Iterable<string>): number =>
    [...terms].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
  const [own, other] = [new Set(first.terms), new Set(second.terms)];
  return heavy(own.intersection(other)) > SAME_ACROSS * Math.min(heavy(own), heavy(other));
}

/** Whether a sentence may be a point at all: it has words, ends like a sentence, is no notice, holds whole quotations. */
function isPoint({ passages, texts }: Choice, index: number): boolean {
  const passage = passages[index];
  const source = passage === undefined ? undefined : texts[passage.document];
  if (passage === undefined || source === undefined || passage.terms.length < 3) return false;
  if (source.known?.has(passage.sentence)) return false;
  if (!/[.!?…؟۔]["»”’')\]\s]*$/.test(passage.slice)) return false;
  if (phraseFinder(source.language.noise).atStart(passage.words.map(foldText))) return false;
  return balanced(passage.slice);
}

function balanced(slice: string): boolean {
  const count = (mark: string): number => slice.split(mark).length - 1;
  return count('«') === count('»') && count('“') <= count('”') + count('„') && count('"') % 2 === 0;
}

/** First sentences that are told again, fuller, later in their text. */
function standfirsts({ passages }: Choice): number[] {
  return passages.flatMap((passage, index) => {
    if (passage.sentence !== 0) return [];
    const terms = new Set(passage.terms);
    const again = passages.some(
      (other) =>
        other.document === passage.document &&
        other.sentence > 0 &&
        terms.intersection(new Set(other.terms)).size > REPEATED * terms.size,
    );
    return again ? [index] : [];
  });
}

/** How far a sentence stands from the nearest chosen one of its text, as a share of the text; 1 in an untouched text. */
function apart({ passages }: Choice, chosen: readonly number[], index: number): number {
  const passage = passages[index];
  if (passage === undefined) return 0;
  let nearest = 1;
  for (const other of chosen) {
    const taken = passages[other];
    if (taken?.document !== passage.document) continue;
    nearest = Math.min(nearest, Math.abs(taken.sentence - passage.sentence) / Math.max(1, passage.of - 1));
  }
  return chosen.length === 0 ? 0 : nearest;
}

function weigh(terms: readonly string[], weights: ReadonlyMap<string, number>, covered: ReadonlySet<string>): number {
  let total = 0;
  for (const term of new Set(terms)) if (!covered.has(term)) total += weights.get(term) ?? 0;
  return total;
}

/** Brings values to mean 0 and deviation 1, so that the parts of the choice can be weighed against each other. */
function spread(values: readonly number[]): number[] {
  const mean = values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((total, value) => total + (value - mean) ** 2, 0) / Math.max(1, values.length);
  const deviation = Math.sqrt(variance);
  return values.map((value) => (deviation < 1e-9 ? 0 : (value - mean) / deviation));
}

/** A point fits while it brings the words nearer to the budget than stopping would. */
function fits(words: number, length: number, budget: number): boolean {
  return Math.abs(words + length - budget) < Math.abs(words - budget);
}

/** Counts terms: the vector of a sentence. */
export function countTerms(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The cosine of two count vectors, 0 to 1; 0 when one is empty. */
export function cosine(a: ReadonlyMap<string, number> = new Map(), b: ReadonlyMap<string, number> = new Map()): number {
  let dot = 0;
  for (const [term, count] of a) dot += count * (b.get(term) ?? 0);
  const norm = (vector: ReadonlyMap<string, number>): number =>
    Math.sqrt([...vector.values()].reduce((total, count) => total + count * count, 0));
  return dot === 0 ? 0 : dot / (norm(a) * norm(b));
}
