import type { BaselineBudget, BaselineSentence } from './sentences.ts';
import { tokensOf } from './sentences.ts';

/**
 * Chooses sentences with the references in hand: greedily the one that most raises ROUGE-1 F + ROUGE-2 F, until none
 * does or the budget is used. What no choice of whole sentences passes by much.
 *
 * Shape: indexes into `sentences`, in reading order. Tokens beyond a token budget do not count, as in the scorer.
 * Source: Nallapati, Zhai and Zhou, "SummaRuNNer", AAAI 2017, section 3 (greedy labels).
 */
export function rougeOracle(
  sentences: readonly BaselineSentence[],
  references: readonly string[],
  budget: BaselineBudget,
): number[] {
  const targets = references.map((reference) => countsOf(tokensOf(reference)));
  const limit = 'tokens' in budget ? budget.tokens : Number.POSITIVE_INFINITY;
  let chosen: number[] = [];
  let best = 0;
  while (chosen.length < ('points' in budget ? budget.points : sentences.length)) {
    let better: number[] | undefined;
    for (const index of sentences.keys()) {
      if (chosen.includes(index)) continue;
      const trial = [...chosen, index].toSorted((a, b) => a - b);
      const own = countsOf(trial.flatMap((at) => sentences[at]?.tokens ?? []).slice(0, limit));
      const value = targets.reduce(
        (sum, target) => sum + overlapF(own.ones, target.ones) + overlapF(own.twos, target.twos),
        0,
      );
      if (value > best + 1e-12) {
        best = value;
        better = trial;
      }
    }
    if (better === undefined) break;
    chosen = better;
  }
  return chosen;
}

/**
 * Chooses sentences with the marks in hand: greedily the one that holds most ideas not yet held, the earlier of equals.
 *
 * Shape: `holds[i]` are the numbers of the ideas that sentence i holds, the weightier first in `weights`; indexes in
 * reading order, at most `points`.
 */
export function ideaOracle(
  holds: readonly (readonly number[])[],
  weights: readonly number[],
  points: number,
): number[] {
  const held = new Set<number>();
  const chosen: number[] = [];
  while (chosen.length < points) {
    const news = holds.map((ideas) =>
      ideas.reduce((sum, idea) => sum + (held.has(idea) ? 0 : (weights[idea] ?? 0)), 0),
    );
    const most = Math.max(0, ...news);
    if (most === 0) break;
    const index = news.indexOf(most);
    chosen.push(index);
    for (const idea of holds[index] ?? []) held.add(idea);
  }
  return chosen.toSorted((a, b) => a - b);
}

interface Counts {
  readonly ones: Grams;
  readonly twos: Grams;
}
interface Grams {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

function countsOf(tokens: readonly string[]): Counts {
  const ones = new Map<string, number>();
  const twos = new Map<string, number>();
  tokens.forEach((token, at) => {
    ones.set(token, (ones.get(token) ?? 0) + 1);
    if (at === 0) return;
    const pair = `${tokens[at - 1]} ${token}`;
    twos.set(pair, (twos.get(pair) ?? 0) + 1);
  });
  return {
    ones: { counts: ones, total: tokens.length },
    twos: { counts: twos, total: Math.max(0, tokens.length - 1) },
  };
}

/** F of clipped shared counts: 2 x shared / (both totals). */
function overlapF(a: Grams, b: Grams): number {
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [gram, count] of small.counts) shared += Math.min(count, large.counts.get(gram) ?? 0);
  return a.total + b.total === 0 ? 0 : (2 * shared) / (a.total + b.total);
}
