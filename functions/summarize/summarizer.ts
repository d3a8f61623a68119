import type { LanguageTools } from '../contracts/language.ts';

/** One text of a story, as a summarizer needs it. `owner` tells which texts are independent of each other. */
export interface SourceText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly owner: string;
  readonly language: LanguageTools;
  /** The text that this one is a copy of: a copy adds no witness. */
  readonly duplicateOf?: string;
  /** Sentences, by number, that readers know from an earlier edition: they are no points. */
  readonly known?: ReadonlySet<number>;
}

/** How much may be chosen: a number of points, or about a number of words, counted as runs of letters or
 * digits (whole points, as near as they come). */
export type PointBudget = { readonly points: number } | { readonly words: number };

/** A sentence chosen as a key point: the slice `[start, end)` of the text `textId`, and its number from 0. */
export interface ChosenPoint {
  readonly textId: string;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Chooses key points from the texts of one story.
 *
 * Shape: points in reading order, none said twice; each is a sentence of one of the texts. Deterministic, and the same
 * for any order of the texts but for ties, which the order decides. Errors: none; texts without sentences give none.
 */
export interface Summarizer {
  readonly name: string;
  choosePoints(texts: readonly SourceText[], budget: PointBudget): ChosenPoint[];
}
