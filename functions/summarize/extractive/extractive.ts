import type { ChosenPoint, PointBudget, SourceText, Summarizer } from '../summarizer.ts';
import { featuresOf, termWeights } from './features.ts';
import { passagesOf } from './passages.ts';
import { rankSentences } from './rank-sentences.ts';
import { selectPoints } from './select-points.ts';

/** Chooses sentences of the sources themselves, by features and coverage; needs no model, no key, no network. */
export const extractive: Summarizer = {
  name: 'extractive',
  choosePoints(texts: readonly SourceText[], budget: PointBudget): ChosenPoint[] {
    const passages = passagesOf(texts);
    const weights = termWeights(passages, texts);
    const values = rankSentences(featuresOf(passages, texts, weights));
    return selectPoints({ passages, texts, values, weights }, budget).flatMap((index) => {
      const passage = passages[index];
      const source = passage === undefined ? undefined : texts[passage.document];
      if (passage === undefined || source === undefined) return [];
      return [{ textId: source.id, sentence: passage.sentence, start: passage.start, end: passage.end }];
    });
  },
};
