import { edgesBetween, pageRank } from './page-rank.ts';
import { type BaselineSentence, byScore } from './sentences.ts';

/**
 * Ranks sentences by TextRank: PageRank in the graph of shared words over the logarithms of the lengths.
 *
 * Shape: indexes into `sentences`, best first. Source: Mihalcea and Tarau, "TextRank: Bringing Order into Texts", EMNLP
 * 2004, section 4; words are stems without stop words. Cost: quadratic in sentences.
 */
export function textRank(sentences: readonly BaselineSentence[]): number[] {
  const words = sentences.map(({ terms }) => new Set(terms));
  const logs = words.map(({ size }) => Math.log(Math.max(1, size)));
  const none = new Set<string>();
  const edges = edgesBetween(sentences.length, (a, b) => {
    const lengths = (logs[a] ?? 0) + (logs[b] ?? 0);
    // Two sentences of one word have no length to divide by.
    return lengths === 0 ? 0 : sharedCount(words[a] ?? none, words[b] ?? none) / lengths;
  });
  return byScore(pageRank(edges));
}

function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const word of small) if (large.has(word)) count += 1;
  return count;
}
