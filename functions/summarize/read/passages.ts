import type { LanguageTools } from '../../contracts/language.ts';
import { canonicalTerms, contentTerm } from '../../languages/canonical-terms.ts';
import { indexNames } from '../../languages/names-in-text.ts';
import { foldText } from '../../text/fold-text.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { splitWords } from '../../text/split-words.ts';
import type { SourceText } from '../summarizer.ts';
import { isBoilerplate } from './boilerplate.ts';

/** A sentence with what ranking needs of it. `terms` are the stems of its content words, names of one thing as one, in order. */
export interface Passage {
  readonly document: number;
  readonly sentence: number;
  /** How many sentences its document has. */
  readonly sentences: number;
  readonly start: number;
  readonly end: number;
  readonly slice: string;
  readonly words: readonly string[];
  /** How many runs of letters or digits it has: what a budget of words counts (`3,5` is two). */
  readonly wordCount: number;
  /** The words folded, for looking cues up. */
  readonly folded: readonly string[];
  readonly terms: readonly string[];
  /** The same without knowledge of names: what two sentences share by the letter. */
  readonly stems: readonly string[];
  /** Whether it begins a line of its text. */
  readonly opensLine: boolean;
  /** Whether its line is a notice (caption, byline, appeal) and no part of the text. */
  readonly isBoilerplate: boolean;
}

/** Lists the sentences of the texts, in order of the texts and of reading. Cost: linear. */
export function passagesOf(texts: readonly SourceText[]): Passage[] {
  const names = indexNames(texts);
  return texts.flatMap((source, document) => {
    const sentences = splitSentences(source.text, source.language);
    let lineEnd = -1;
    let boilerplate = false;
    return sentences.map(({ start, end }, sentence) => {
      const opensLine = start > lineEnd;
      if (opensLine) {
        const found = source.text.indexOf('\n', start);
        lineEnd = found < 0 ? source.text.length : found;
        boilerplate = isBoilerplate(source.text.slice(start, lineEnd), source.language);
      }
      const slice = source.text.slice(start, end);
      const words = splitWords(slice).map(({ word }) => word);
      const folded = words.map(foldText);
      const terms = canonicalTerms(words, source.language, names);
      const place = { document, sentence, sentences: sentences.length, start, end, slice };
      const stems = contentTerms(words, source.language);
      const wordCount = slice.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      return { ...place, words, wordCount, folded, terms, stems, opensLine, isBoilerplate: boilerplate };
    });
  });
}

/** Stems the content words of a list of words: stop words and single letters left out, numbers kept, accents folded. */
export function contentTerms(words: readonly string[], language: LanguageTools): string[] {
  return words.flatMap((word) => contentTerm(word, language) ?? []);
}
