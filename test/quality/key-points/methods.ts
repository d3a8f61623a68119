import type { ArticleText } from '../../../functions/summarize/key-points.ts';
import { lexRank } from '../baselines/lex-rank.ts';
import { rougeOracle } from '../baselines/oracle.ts';
import { type BaselineSentence, sentencesOf, takeRanked } from '../baselines/sentences.ts';
import { textRank } from '../baselines/text-rank.ts';
import { ourPoints, type Rouge, type Row } from './public-data.ts';

/** How much a method may say: whole points, or points of which the first tokens are scored. */
export type Budget = { readonly points: number } | { readonly tokens: number };

/** A row of the table: its name, and what it answers for a row of the data. */
export interface Method {
  readonly name: string;
  readonly points: (row: Row, texts: readonly ArticleText[], budget: Budget) => readonly string[];
}

/** More first sentences than any token budget holds. */
const MANY = 40;

const ours: Method = {
  name: 'ours',
  points: (_, texts, budget) => ourPoints(texts, 'points' in budget ? budget : { words: budget.tokens }),
};

function ranked(name: string, rank: (sentences: readonly BaselineSentence[]) => readonly number[]): Method {
  return {
    name,
    points: (_, texts, budget) => {
      const sentences = sentencesOf(texts);
      return slicesOf(takeRanked(rank(sentences), sentences, budget), sentences);
    },
  };
}

function slicesOf(indexes: readonly number[], sentences: readonly BaselineSentence[]): string[] {
  return indexes.map((index) => sentences[index]?.text ?? '');
}

/**
 * The rows of the table of key points, ours first.
 *
 * LEAD is the scorer's own: its first sentences, at a token budget its first tokens; of a digest, the first sentence of
 * each article. The others choose among the sentences of our splitter.
 */
export function methodsWith(rouge: Rouge): readonly Method[] {
  return [
    ours,
    {
      name: 'LEAD',
      points: (row, _, budget) => rouge.lead(row, 'points' in budget ? budget.points : MANY),
    },
    ranked('LexRank', lexRank),
    ranked('TextRank', textRank),
    {
      name: 'oracle',
      points: (row, texts, budget) => {
        const sentences = sentencesOf(texts);
        return slicesOf(rougeOracle(sentences, row.references, budget), sentences);
      },
    },
  ];
}
