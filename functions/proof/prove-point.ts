import type { Evidence, KeyPoint } from '../contracts/key-point.ts';
import { findLanguage } from '../languages/find-language.ts';
import { normalizeLine } from '../text/normalize-text.ts';
import { hexId } from '../text/sha256.ts';
import { applyDeletions } from './apply-deletions.ts';
import { excerpt } from './excerpt.ts';
import { forbiddenDeletions } from './forbidden-deletions.ts';
import { type KnownArticle, type KnownArticles, ownerOf } from './known-article.ts';
import { evidenceProblems } from './prove-evidence.ts';

/**
 * Lists what is not proven of a key point: each piece of its evidence must be proven; it must be its first sentence less
 * whole listed deletions, none of them forbidden, with white space normalized; its id, language, label, quotations and
 * number of sources must follow from its evidence.
 *
 * Shape: reasons in words; empty when it is proven. Errors: none. Cost: linear in the articles.
 */
export function pointProblems(point: KeyPoint, articles: KnownArticles): string[] {
  const [first] = point.evidence;
  if (first === undefined) return ['it has no evidence'];
  const source = articles.get(first.articleId);
  return [
    ...point.evidence.flatMap((evidence) => evidenceProblems(evidence, articles.get(evidence.articleId))),
    ...wordingProblems(point, first, source),
    ...partProblems(point, source),
    ...sourceProblems(point, articles),
    ...(point.id === hexId(`${first.articleId}:${first.start}:${first.end}`)
      ? []
      : [`its id ${point.id} does not follow from its place`]),
  ];
}

function wordingProblems(
  { text, deletions = [], lang }: KeyPoint,
  { text: sentence }: Evidence,
  source: KnownArticle | undefined,
): string[] {
  const found = forbiddenDeletions(sentence, deletions, findLanguage(source?.lang ?? lang));
  const expected = normalizeLine(applyDeletions(sentence, deletions));
  if (expected !== text) found.push(`it reads ${excerpt(text)}, its sentence gives ${excerpt(expected)}`);
  if (source !== undefined && source.lang !== lang)
    found.push(`its language is given as "${lang}", that of its article is "${source.lang}"`);
  return found;
}

/** A label and quotations are parts of the point; a speaker may be named elsewhere in the article. */
function partProblems({ text, label, quotes = [] }: KeyPoint, source: KnownArticle | undefined): string[] {
  const found = text.includes(label) ? [] : [`its label ${excerpt(label)} is not in it`];
  for (const quote of quotes) {
    if (!text.includes(quote.text)) found.push(`its quotation ${excerpt(quote.text)} is not in it`);
    if (quote.speaker !== undefined && source?.text?.includes(quote.speaker) === false)
      found.push(`its speaker ${excerpt(quote.speaker)} is not in the article`);
  }
  return found;
}

function sourceProblems({ evidence, corroboratedBy }: KeyPoint, articles: KnownArticles): string[] {
  const owners = new Set(
    evidence.flatMap(({ articleId }) => {
      const article = articles.get(articleId);
      return article === undefined ? [] : [ownerOf(article)];
    }),
  );
  return corroboratedBy === owners.size
    ? []
    : [`it claims ${corroboratedBy} independent sources, its sentences come from ${owners.size}`];
}
