import { canonicalTerms } from '../../languages/canonical-terms.ts';
import type { NameIndex } from '../../languages/names-in-text.ts';
import { foldText } from '../../text/fold-text.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { splitWords } from '../../text/split-words.ts';
import { isBoilerplate } from './boilerplate.ts';
import type { SourceText } from './source-text.ts';
import { contentTerms } from './terms.ts';

/** A sentence of a text, with what ranking reads of it. */
export interface Passage<T extends SourceText = SourceText> {
  readonly source: T;
  /** Its number in the source, from 0, and how many sentences the source has. */
  readonly sentence: number;
  readonly sentences: number;
  readonly start: number;
  readonly end: number;
  readonly slice: string;
  readonly words: readonly string[];
  /** Its runs of letters or digits, as a budget of words counts them (`3,5` is two). */
  readonly wordCount: number;
  /** The words folded, for looking up cues. */
  readonly folded: readonly string[];
  /** Stems of its content words in order; all names of one entity are one term. */
  readonly terms: readonly string[];
  /** The same without name resolution. */
  readonly stems: readonly string[];
  /** Whether it begins a line of its text. */
  readonly opensLine: boolean;
  /** Whether its line is a caption, byline or appeal rather than text. */
  readonly isBoilerplate: boolean;
}

/** Lists the sentences of a text in reading order; `names` are those of the whole story. Cost: linear. */
export function passagesOf<T extends SourceText>(source: T, names: NameIndex): Passage<T>[] {
  const { text, language } = source;
  const spans = splitSentences(text, language);
  let lineEnd = -1;
  let inBoilerplate = false;
  return spans.map(({ start, end }, sentence) => {
    const opensLine = start > lineEnd;
    if (opensLine) {
      const found = text.indexOf('\n', start);
      lineEnd = found < 0 ? text.length : found;
      inBoilerplate = isBoilerplate(text.slice(start, lineEnd), language);
    }
    const slice = text.slice(start, end);
    const words = splitWords(slice).map(({ word }) => word);
    return {
      source,
      sentence,
      sentences: spans.length,
      start,
      end,
      slice,
      words,
      wordCount: slice.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
      folded: words.map(foldText),
      terms: canonicalTerms(words, language, names),
      stems: contentTerms(words, language),
      opensLine,
      isBoilerplate: inBoilerplate,
    };
  });
}
