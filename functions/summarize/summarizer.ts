import type { Passage } from './read/passages.ts';
import type { SourceText } from './read/source-text.ts';
import type { StoryText } from './read/story-text.ts';

/**
 * How much may be chosen: a number of points, or approximately a number of words, counted as runs of letters or digits
 * (points are never cut).
 */
export type PointBudget = { readonly points: number } | { readonly words: number };

/**
 * Chooses key points from the texts of one story.
 *
 * Shape: passages of the story in reading order, none redundant. Deterministic. Errors: none; a story without sentences
 * gives no points.
 */
export interface Summarizer {
  readonly name: string;
  choosePoints<T extends SourceText>(story: StoryText<T>, budget: PointBudget): Passage<T>[];
}
