import type { Passage } from '../read/passages.ts';
import type { SourceText } from '../read/source-text.ts';
import type { StoryText } from '../read/story-text.ts';
import type { PointBudget, Summarizer } from '../summarizer.ts';
import { candidatesOf } from './candidates.ts';
import { featuresOf } from './features.ts';
import { ideaValues } from './idea-values.ts';
import { rankSentences } from './rank-sentences.ts';
import { type MmrWeights, selectByMmr } from './select-by-mmr.ts';
import { storyValues } from './story-values.ts';

/**
 * Tuned on the public development data: `across` for several texts of a story, `words` for a budget of words, `ideas`
 * for several points of one text, `lead` for the same where names cannot be recognized, `one` for a single point.
 */
const SELECTION_PRESETS = {
  across: { lengthPower: 0.8, similarityShare: 0, similarity: 0, coverage: 5, distance: 0.4 },
  words: { lengthPower: 0.2, similarityShare: 0.7, similarity: 0, coverage: 0, distance: 0 },
  ideas: { lengthPower: 0, similarityShare: 0, similarity: 0.4, coverage: 0.1, distance: 0.2 },
  lead: { lengthPower: 0.44, similarityShare: 0.5, similarity: 0, coverage: 0, distance: 0 },
  one: { lengthPower: 0, similarityShare: 0, similarity: 0, coverage: 0, distance: 0 },
} as const satisfies Record<string, MmrWeights>;

/** Chooses sentences of the sources themselves, by features and coverage; needs no model, no key, no network. */
export const extractive: Summarizer = {
  name: 'extractive',
  choosePoints<T extends SourceText>(story: StoryText<T>, budget: PointBudget): Passage<T>[] {
    const preset = presetFor(story, budget);
    return selectByMmr(story, valuesOf(story, preset), budget, SELECTION_PRESETS[preset]);
  },
};

function presetFor({ texts: [first, ...others] }: StoryText, budget: PointBudget): keyof typeof SELECTION_PRESETS {
  if (others.length > 0) return 'across';
  if ('words' in budget) return 'words';
  if (budget.points === 1) return 'one';
  // Without capitals (subtitles, some archives) names cannot be recognized, and ideas only guessed.
  return first !== undefined && /[\p{Lu}\p{Lo}]/u.test(first.text) ? 'ideas' : 'lead';
}

function valuesOf({ passages, weights }: StoryText, preset: keyof typeof SELECTION_PRESETS): number[] {
  const features = featuresOf(passages);
  const ranked = rankSentences(passages, features);
  if (preset === 'across') return storyValues(passages, features, ranked, weights);
  return preset === 'ideas' ? ideaValues(features, ranked, candidatesOf(passages).at(-1)) : ranked;
}
