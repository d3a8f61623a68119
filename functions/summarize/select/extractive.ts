import { compareBy } from '../../text/compare-by.ts';
import { type Passage, passagesOf } from '../read/passages.ts';
import { termWeights } from '../read/term-weights.ts';
import type { ChosenPoint, PointBudget, SourceText, Summarizer } from '../summarizer.ts';
import { candidatesOf } from './candidates.ts';
import { featuresOf } from './features.ts';
import { ideaValues } from './idea-values.ts';
import { type MmrWeights, selectByMmr } from './mmr.ts';
import { rankSentences } from './rank-sentences.ts';
import { storyValues } from './story-values.ts';

/**
 * Chosen on the public development data: `across` for several texts of a story, `words` for a budget of words, `ideas`
 * for several points of one text, `lead` where the ideas of a text cannot be told apart.
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
  choosePoints(given: readonly SourceText[], budget: PointBudget): ChosenPoint[] {
    const texts = given.toSorted(byContent);
    const passages = passagesOf(texts);
    const weights = termWeights(passages, texts);
    const features = featuresOf(passages, texts);
    const ranked = rankSentences(passages, texts, features);
    const kind = kindOf(texts, budget);
    const values =
      kind === 'across'
        ? storyValues(passages, features, ranked, weights)
        : kind === 'ideas'
          ? ideaValues(passages, features, ranked, candidatesOf(passages, texts).at(-1) ?? -1)
          : ranked;
    return selectByMmr({ passages, texts, values, weights }, budget, SELECTION_PRESETS[kind]).flatMap((index) => {
      const passage = passages[index];
      const source = passage === undefined ? undefined : texts[passage.document];
      return passage === undefined || source === undefined ? [] : [pointOf(passage, source)];
    });
  },
};

function kindOf(texts: readonly SourceText[], budget: PointBudget): keyof typeof SELECTION_PRESETS {
  if (texts.length > 1) return 'across';
  if ('words' in budget) return 'words';
  if (budget.points === 1) return 'one';
  // Without capitals (subtitles, some archives) names cannot be told, and what looks like an idea is guessed.
  return /[\p{Lu}\p{Lo}]/u.test(texts[0]?.text ?? '') ? 'ideas' : 'lead';
}

function pointOf({ sentence, start, end }: Passage, { id }: SourceText): ChosenPoint {
  return { textId: id, sentence, start, end };
}

/** An order of texts that does not hang on how they came. */
const byContent = compareBy<SourceText>(({ text, title, owner, id }) => `${text}\n${title}\n${owner}\n${id}`);
