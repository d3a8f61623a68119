import type { SourceText } from '../../../functions/summarize/read/source-text.ts';
import { foldText } from '../../../functions/text/fold-text.ts';
import { splitSentences } from '../../../functions/text/split-sentences.ts';

/** A sentence as the baselines see it. */
export interface BaselineSentence {
  readonly text: string;
  /** Number of the text it is of, and its own number in that text, both from 0. */
  readonly document: number;
  readonly at: number;
  /** Tokens of the scorer: lower-case runs of letters and digits. */
  readonly tokens: readonly string[];
  /** Stems of its content words, in order. */
  readonly terms: readonly string[];
}

/** How much a baseline may take: whole sentences by number, or until their tokens reach a number. */
export type BaselineBudget = { readonly points: number } | { readonly tokens: number };

/** Splits a text into the tokens of the ROUGE scorer of the public data: NFC, lower case, letters and digits. */
export function tokensOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Lists the sentences of the texts, in order of the texts and of reading, by the splitter of the product. */
export function sentencesOf(texts: readonly SourceText[]): BaselineSentence[] {
  return texts.flatMap(({ text, language }, document) =>
    splitSentences(text, language).map(({ start, end }, at) => {
      const slice = text.slice(start, end);
      const tokens = tokensOf(slice);
      const terms = tokens.flatMap((token) => {
        const stops = language.stopWords.has(token) || language.stopWords.has(foldText(token)) || token.length < 2;
        return stops ? [] : [foldText(language.stem(token))];
      });
      return { text: slice, document, at, tokens, terms };
    }),
  );
}

/** Takes the first indexes of a ranking that the budget allows; at least one. Shape: in reading order. */
export function takeRanked(
  ranking: readonly number[],
  sentences: readonly BaselineSentence[],
  budget: BaselineBudget,
): number[] {
  const taken: number[] = [];
  let tokens = 0;
  for (const index of ranking) {
    if ('points' in budget ? taken.length >= budget.points : tokens >= budget.tokens) break;
    taken.push(index);
    tokens += sentences[index]?.tokens.length ?? 0;
  }
  return taken.toSorted((a, b) => a - b);
}

/** Orders indexes by score, best first; of equal ones the earlier sentence. */
export function byScore(scores: readonly number[]): number[] {
  return [...scores.keys()].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}
