import type { Article } from '../../contracts/article.ts';
import type { Evidence } from '../../contracts/key-point.ts';
import type { LanguageTools } from '../../contracts/language.ts';
import { type Figure, figuresOf } from '../../languages/figures.ts';
import { findLanguage } from '../../languages/find-language.ts';
import { foldText } from '../../text/fold-text.ts';
import { sha256Hex } from '../../text/sha256.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { splitWords } from '../../text/split-words.ts';

/** A sentence of an article with its stems and figures. */
export interface ReadSentence {
  readonly article: Article;
  /** Counted from 0 in reading order. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: number;
  readonly terms: ReadonlySet<string>;
  readonly figures: readonly Figure[];
}

/** News comes early in a text: sentences of a long report that are read. */
const MAX_SENTENCES = 60;

/** How much of a text is split, in UTF-16 code units: a thousand for each sentence. */
const MAX_CHARACTERS = 60_000;

/** What is longer is a list or noise, not a sentence; its figures and stems show no change. */
const MAX_SENTENCE_LENGTH = 3000;

/** Reads the sentences of an article, in order. Cost: linear, bounded by the first 60 sentences of 60,000 characters. */
export function readSentences(article: Article): ReadSentence[] {
  const language = findLanguage(article.lang);
  const spans = splitSentences(article.text.slice(0, MAX_CHARACTERS), language);
  // The last sentence of a text that was cut may not end where it seems to.
  const whole = article.text.length > MAX_CHARACTERS ? spans.slice(0, -1) : spans;
  return whole.slice(0, MAX_SENTENCES).flatMap(({ start, end }, sentence) => {
    if (end - start > MAX_SENTENCE_LENGTH) return [];
    const text = article.text.slice(start, end);
    const words = splitWords(text);
    const terms = new Set(words.flatMap(({ word }) => contentTerm(word, language)));
    return { article, sentence, start, end, text, words: words.length, terms, figures: figuresOf(text, language) };
  });
}

/** The stems of an article's title. */
export function titleTerms({ title, lang }: Article): Set<string> {
  const language = findLanguage(lang);
  return new Set(splitWords(title).flatMap(({ word }) => contentTerm(word, language)));
}

/** A sentence as evidence. */
export function evidenceOf({ article, sentence, start, end, text }: ReadSentence): Evidence {
  return { articleId: article.id, sentence, start, end, sha256: sha256Hex(text), text };
}

/**
 * Whether a sentence can be read alone: neither a fragment nor a paragraph, it begins and ends like a sentence, and not
 * with a word that refers to the sentence before it.
 */
export function readsAlone({ text, words, article }: ReadSentence): boolean {
  if (words < MIN_WORDS || words > MAX_WORDS) return false;
  if (!/[.!?…؟۔][»”"')\]]*$/u.test(text) || !/^[«“"'(]?\s?[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return false;
  // Accents matter: `là` refers back, `la` begins a new subject.
  const lower = text.toLowerCase().replaceAll('’', "'");
  return !findLanguage(article.lang).anaphora.some(
    (cue) => lower.startsWith(cue) && !/^[\p{L}\p{N}]/u.test(lower.slice(cue.length)),
  );
}

const MIN_WORDS = 7;
const MAX_WORDS = 50;

function contentTerm(word: string, language: LanguageTools): string[] {
  const lower = word.toLowerCase();
  if (lower.length < 2 || language.stopWords.has(lower) || language.stopWords.has(foldText(lower))) return [];
  return [foldText(language.stem(lower))];
}
