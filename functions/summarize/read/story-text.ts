import { indexNames } from '../../languages/names-in-text.ts';
import { compareBy } from '../../text/compare-by.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { SourceText } from './source-text.ts';
import { termWeights } from './term-weights.ts';

/** The texts of one story with everything that choosing, labeling and corroborating its points reads of them. */
export interface StoryText<T extends SourceText = SourceText> {
  /** In an order that does not depend on the order in which they were given. */
  readonly texts: readonly T[];
  /** All sentences, in order of the texts and of reading. */
  readonly passages: readonly Passage<T>[];
  /** How much each term matters in the story. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Reads the texts of a story, once: names, sentences, weights of terms. Cost: linear. */
export function readStory<T extends SourceText>(given: readonly T[]): StoryText<T> {
  const texts = given.toSorted(compareBy(({ text, title, owner, id }) => `${text}\n${title}\n${owner}\n${id}`));
  const names = indexNames(texts);
  const passages = texts.flatMap((source) => passagesOf(source, names));
  return { texts, passages, weights: termWeights(passages, texts) };
}
