import type { Evidence } from '../contracts/key-point.ts';
import { findLanguage } from '../languages/find-language.ts';
import { normalizeLine } from '../text/normalize-text.ts';
import { sha256Hex } from '../text/sha256.ts';
import { type Sentence, splitSentences } from '../text/split-sentences.ts';
import { excerpt } from './excerpt.ts';
import type { KnownArticle, StoredArticle } from './known-article.ts';

/**
 * Lists what is not proven of one piece of evidence: it must hash to its own hash, and its article be one of the story.
 *
 * Where the text of the article is known, that text must hash to what was stored, the evidence be the sentence of that
 * number, and its context surround it. Otherwise the evidence must be as long as its place.
 * Shape: reasons in words; empty when it is proven. Errors: none. Cost: linear in the article.
 */
export function evidenceProblems(evidence: Evidence, article: KnownArticle | undefined): string[] {
  const ownHash = hashProblems('the sentence', evidence.text, evidence.sha256);
  if (article === undefined)
    return [...ownHash, `article ${evidence.articleId} is not among the articles of its story`];
  if (article.text === undefined) return [...ownHash, ...lengthProblems(evidence)];
  return [
    ...ownHash,
    ...hashProblems(`the text of article ${article.id}`, article.text, article.textSha256),
    ...placeProblems(evidence, article),
    ...contextProblems(evidence, article),
  ];
}

function hashProblems(what: string, text: string, expected: string): string[] {
  const hash = sha256Hex(text);
  return hash === expected ? [] : [`${what} hashes to ${hash.slice(0, 12)}…, not to ${expected.slice(0, 12)}…`];
}

function lengthProblems({ start, end, text }: Evidence): string[] {
  const length = end - start;
  return length === text.length ? [] : [`the sentence has ${text.length} characters, its place has ${length}`];
}

function placeProblems({ start, end, sentence, text }: Evidence, article: StoredArticle): string[] {
  const slice = article.text.slice(start, end);
  const place = sentencesOf(article)[sentence];
  return [
    ...(slice === text ? [] : [`the article says ${excerpt(slice)}, the edition shows ${excerpt(text)}`]),
    ...(place?.start === start && place.end === end
      ? []
      : [`sentence ${sentence} of article ${article.id} is not at [${start}, ${end})`]),
  ];
}

/** The context is shown to readers beside the sentence, so it must be next to it in the article. */
function contextProblems({ start, end, before = '', after = '' }: Evidence, { text }: StoredArticle): string[] {
  return [
    ...(normalizeLine(text.slice(0, start)).endsWith(normalizeLine(before))
      ? []
      : [`${excerpt(before)} does not precede the sentence`]),
    ...(normalizeLine(text.slice(end)).startsWith(normalizeLine(after))
      ? []
      : [`${excerpt(after)} does not follow the sentence`]),
  ];
}

/** Several points quote one article: it is split once. */
const splitArticles = new WeakMap<StoredArticle, readonly Sentence[]>();

function sentencesOf(article: StoredArticle): readonly Sentence[] {
  const known = splitArticles.get(article) ?? splitSentences(article.text, findLanguage(article.lang));
  splitArticles.set(article, known);
  return known;
}
