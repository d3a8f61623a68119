import { keyPointsOf } from '../../functions/summarize/key-points.ts';
import { readStory } from '../../functions/summarize/read/story-text.ts';
import { extractive } from '../../functions/summarize/select/extractive.ts';
import { holdsIdea } from '../fixtures.ts';
import { lead } from '../quality/baselines/lead.ts';
import { lexRank } from '../quality/baselines/lex-rank.ts';
import { ideaOracle } from '../quality/baselines/oracle.ts';
import { type BaselineSentence, sentencesOf, takeRanked } from '../quality/baselines/sentences.ts';
import { type Choose, markedArticles } from './measure-marked.ts';

/** A first-rank idea outweighs all others where only three points are asked for. */
const FIRST_RANK = 100;

const baseline =
  (rank: (sentences: readonly BaselineSentence[]) => readonly number[]): Choose =>
  (text, points) => {
    const sentences = sentencesOf([text]);
    return takeRanked(rank(sentences), sentences, { points }).map((index) => sentences[index]?.text ?? '');
  };

/** The ways of choosing that stand in the table of the marked articles, ours first. */
export const MARKED_METHODS: Readonly<Record<string, Choose>> = {
  ours: (text, points) => keyPointsOf(readStory([text]), extractive, { points }).keyPoints.map((point) => point.text),
  LEAD: baseline(lead),
  LexRank: baseline(lexRank),
  oracle: (text, points) => {
    const ideas = markedArticles.find((article) => article.text.id === text.id)?.ideas ?? [];
    const sentences = sentencesOf([text]);
    const holds = sentences.map((sentence) =>
      [...ideas.keys()].filter((idea) => holdsIdea(sentence.text, ideas[idea]?.accept ?? [])),
    );
    const weights = ideas.map(({ firstRank }) => (firstRank && points <= 3 ? FIRST_RANK : 1));
    return ideaOracle(holds, weights, points).map((index) => sentences[index]?.text ?? '');
  },
};
