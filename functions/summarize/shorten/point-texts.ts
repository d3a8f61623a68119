import type { LanguageTools } from '../../contracts/language.ts';
import { cosineSimilarity } from '../../text/similarity.ts';
import { splitWords } from '../../text/split-words.ts';
import { contentTerms, countTerms } from '../read/terms.ts';
import { MAX_COSINE } from '../select/redundancy.ts';
import { type ShortenedText, shortenedText } from './shortened-text.ts';

/** A chosen sentence with its text as a point. */
export interface PointText<P extends ShortenablePassage> extends ShortenedText {
  readonly passage: P;
}

interface ShortenablePassage {
  readonly slice: string;
  readonly source: { readonly language: LanguageTools };
}

/**
 * Shortens the chosen sentences of a story; a sentence stays whole where two shortened points would be redundant.
 *
 * Shape: one text per passage, in the same order. Errors: none.
 */
export function pointTexts<P extends ShortenablePassage>(chosen: readonly P[]): PointText<P>[] {
  const shortened = chosen.map((passage) => {
    const { language } = passage.source;
    const point = shortenedText(passage.slice, language);
    const words = splitWords(point.text).map(({ word }) => word);
    return { passage, point, vector: countTerms(contentTerms(words, language)) };
  });
  return shortened.map(({ passage, point, vector }, at) => {
    const isRepeated = shortened.some(
      (other, place) => place !== at && cosineSimilarity(other.vector, vector) > MAX_COSINE,
    );
    return { passage, ...(isRepeated ? shortenedText(passage.slice, passage.source.language, { kinds: [] }) : point) };
  });
}
