import type { ChosenPoint, PointBudget, SourceText, Summarizer } from '../summarizer.ts';
import { featuresOf } from './features.ts';
import { passagesOf } from './passages.ts';
import { rankSentences } from './rank-sentences.ts';
import { selectPoints } from './select-points.ts';
import { storyValues } from './story-values.ts';
import { termWeights } from './term-weights.ts';

/** Chooses sentences of the sources themselves, by features and coverage; needs no model, no key, no network. */
export const extractive: Summarizer = {
  name: 'extractive',
  choosePoints(given: readonly SourceText[], budget: PointBudget): ChosenPoint[] {
    const texts = given.toSorted(byContent);
    const passages = passagesOf(texts);
    const weights = termWeights(passages, texts);
    const features = featuresOf(passages, texts);
    const ranked = rankSentences(passages, texts, features);
    const values = texts.length > 1 ? storyValues(passages, features, ranked, weights) : ranked;
    return selectPoints({ passages, texts, values, weights }, budget).flatMap((index) => {
      const passage = passages[index];
      const source = passage === undefined ? undefined : texts[passage.document];
      if (passage === undefined || source === undefined) return [];
      return [{ textId: source.id, sentence: passage.sentence, start: passage.start, end: passage.end }];
    });
  },
};

/** An order of texts that does not hang on how they came. */
function byContent(a: SourceText, b: SourceText): number {
  const [first, second] = [a, b].map(({ text, title, owner, id }) => `${text}\n${title}\n${owner}\n${id}`);
  return (first ?? '') < (second ?? '') ? -1 : first === second ? 0 : 1;
}
