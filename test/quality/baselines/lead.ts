import type { BaselineSentence } from './sentences.ts';

/**
 * Ranks sentences by where they stand: the first of each text, then the second of each, and so on.
 *
 * Shape: indexes into `sentences`, best first. Source: the baseline of every news summarization task since DUC 2001.
 */
export function lead(sentences: readonly BaselineSentence[]): number[] {
  const place = (index: number): number => sentences[index]?.at ?? 0;
  return [...sentences.keys()].toSorted((a, b) => place(a) - place(b) || a - b);
}
