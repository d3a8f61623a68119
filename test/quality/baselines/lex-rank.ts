import { dotProduct, unitVector } from '../../../functions/text/similarity.ts';
import { edgesBetween, pageRank } from './page-rank.ts';
import { type BaselineSentence, byScore } from './sentences.ts';

/**
 * Ranks sentences by continuous LexRank: eigenvector centrality in the graph of idf-modified cosines.
 *
 * Shape: indexes into `sentences`, best first. The idf is taken over the sentences themselves: log(N / n).
 * Source: Erkan and Radev, "LexRank: Graph-based Lexical Centrality as Salience in Text Summarization", JAIR 22, 2004,
 * sections 3.1 and 3.3. Cost: quadratic in sentences.
 */
export function lexRank(sentences: readonly BaselineSentence[]): number[] {
  const holding = new Map<string, number>();
  for (const { terms } of sentences) {
    for (const term of new Set(terms)) holding.set(term, (holding.get(term) ?? 0) + 1);
  }
  const vectors = sentences.map(({ terms }) => {
    const weights = new Map<string, number>();
    for (const term of terms) {
      const idf = Math.log(sentences.length / (holding.get(term) ?? 1));
      weights.set(term, (weights.get(term) ?? 0) + idf);
    }
    return unitVector(weights);
  });
  const none = new Map<string, number>();
  const edges = edgesBetween(sentences.length, (a, b) => dotProduct(vectors[a] ?? none, vectors[b] ?? none));
  return byScore(pageRank(edges));
}
