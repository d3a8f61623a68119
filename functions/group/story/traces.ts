import type { SentenceTrace } from '../../contracts/stored.ts';
import { findLanguage } from '../../languages/find-language.ts';
import type { ReadSentence } from './sentences.ts';

/**
 * A sentence of which one earlier sentence had this share of the terms says nothing new. Source: the novelty track of
 * TREC 2004; the share is of the new sentence, since a short old one may be contained in a long new one.
 */
export const MIN_REPEATED_SHARE = 0.6;

/** Writes a sentence as a storyline stores it. */
export function traceOf({ article, terms, figures }: ReadSentence): SentenceTrace {
  return {
    articleId: article.revisionOf ?? article.id,
    lang: findLanguage(article.lang).code,
    terms: [...terms].sort(),
    figures: figures.map(({ stem, value, written }) => `${stem}=${value}=${written}`),
  };
}

/** Reads a figure of a trace. */
export function readFigure(figure: string): { stem: string; value: number; written: string } {
  const [stem = '', value = '', ...written] = figure.split('=');
  return { stem, value: Number(value), written: written.join('=') };
}

/** Whether an earlier sentence in the same language said as much. */
export function repeats(sentence: ReadSentence, traces: readonly SentenceTrace[]): boolean {
  const { code } = findLanguage(sentence.article.lang);
  return traces.some(({ lang, terms }) => lang === code && repeatedShare(sentence, terms) >= MIN_REPEATED_SHARE);
}

/** The share of a sentence's terms that an earlier one had. */
export function repeatedShare({ terms }: ReadSentence, earlier: readonly string[]): number {
  return terms.size === 0 ? 1 : earlier.filter((term) => terms.has(term)).length / terms.size;
}
