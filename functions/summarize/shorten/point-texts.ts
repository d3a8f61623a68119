import type { LanguageTools } from '../../contracts/language.ts';
import { cosineSimilarity, type SparseVector } from '../../text/similarity.ts';
import { splitWords } from '../../text/split-words.ts';
import { contentTerms } from '../read/passages.ts';
import { countTerms, SAME } from '../select/redundancy.ts';
import { type ShortenedText, shortenedText } from './shortened-text.ts';

/** A chosen sentence as it stands, and its language. */
export interface ChosenSlice {
  readonly slice: string;
  readonly language: LanguageTools;
}

/**
 * Makes the texts of the points of one story: each sentence less the parts that may go, but whole where two points would
 * say the same without them.
 *
 * Shape: a text a slice, in the same order. Errors: none.
 */
export function pointTexts(chosen: readonly ChosenSlice[]): ShortenedText[] {
  const texts = chosen.map(({ slice, language }) => shortenedText(slice, language));
  const vectors = texts.map(({ text }, at) => vectorOf(text, chosen[at] as ChosenSlice));
  return texts.map((text, at) => {
    const twice = vectors.some(
      (other, place) => place !== at && cosineSimilarity(other, vectors[at] ?? new Map()) > SAME,
    );
    const { slice, language } = chosen[at] as ChosenSlice;
    return twice ? shortenedText(slice, language, { kinds: [] }) : text;
  });
}

function vectorOf(text: string, { language }: ChosenSlice): SparseVector {
  return countTerms(
    contentTerms(
      splitWords(text).map(({ word }) => word),
      language,
    ),
  );
}
