import type { LanguageTools } from '../../contracts/language.ts';
import { foldText } from '../../text/fold-text.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { splitWords } from '../../text/split-words.ts';
import type { SourceText } from '../summarizer.ts';

/** A sentence with what ranking needs of it. `terms` are the stems of its content words, in order. */
export interface Passage {
  readonly document: number;
  readonly sentence: number;
  /** How many sentences its document has. */
  readonly of: number;
  readonly start: number;
  readonly end: number;
  readonly slice: string;
  readonly words: readonly string[];
  readonly terms: readonly string[];
}

/** Lists the sentences of the texts, in order of the texts and of reading. Cost: linear. */
export function passagesOf(texts: readonly SourceText[]): Passage[] {
  return texts.flatMap((source, document) => {
    const sentences = splitSentences(source.text, source.language);
    return sentences.map(({ start, end }, sentence) => {
      const slice = source.text.slice(start, end);
      const words = splitWords(slice).map(({ word }) => word);
      return {
        document,
        sentence,
        of: sentences.length,
        start,
        end,
        slice,
        words,
        terms: contentTerms(words, source.language),
      };
    });
  });
}

/** Stems the content words of a list of words: stop words and single letters left out, numbers kept, accents folded. */
export function contentTerms(words: readonly string[], language: LanguageTools): string[] {
  const terms: string[] = [];
  for (const word of words) {
    const lower = word.toLowerCase();
    const folded = foldText(lower);
    if (/^\p{N}/u.test(folded)) terms.push(folded);
    else if (folded.length > 1 && !language.stopWords.has(lower) && !language.stopWords.has(folded)) {
      terms.push(foldText(language.stem(lower)));
    }
  }
  return terms;
}
