import type { Article } from '../contracts/article.ts';
import type { KeyPoint } from '../contracts/key-point.ts';
import { findLanguage } from '../languages/find-language.ts';
import { applyDeletions } from '../text/apply-deletions.ts';
import { forbiddenDeletions } from '../text/forbidden-deletions.ts';
import { normalizeLine } from '../text/normalize-text.ts';
import { sha256Hex } from '../text/sha256.ts';

/**
 * Proves that a key point is what its first evidence says: the article is there and unchanged, every slice is the text
 * that was hashed, and the point is the slice less its listed deletions, with white space normalized; none of these is
 * forbidden.
 *
 * Shape: the reasons why it is not proven, in words; empty when it is. Errors: none.
 */
export function unprovenReasons(point: KeyPoint, articles: ReadonlyMap<string, Article>): string[] {
  const reasons: string[] = [];
  for (const [index, evidence] of point.evidence.entries()) {
    const article = articles.get(evidence.articleId);
    if (article === undefined) {
      reasons.push(`evidence ${index}: article ${evidence.articleId} is not stored`);
      continue;
    }
    const slice = article.text.slice(evidence.start, evidence.end);
    if (sha256Hex(article.text) !== article.textSha256)
      reasons.push(`evidence ${index}: the article's text was changed`);
    if (slice !== evidence.text) reasons.push(`evidence ${index}: the slice is not the sentence shown`);
    if (sha256Hex(slice) !== evidence.sha256) reasons.push(`evidence ${index}: the hash of the slice differs`);
  }
  const first = point.evidence[0];
  if (first !== undefined && normalizeLine(applyDeletions(first.text, point.deletions ?? [])) !== point.text) {
    reasons.push('the point is not its sentence less the listed deletions');
  }
  if (first !== undefined) {
    const lang = articles.get(first.articleId)?.lang ?? point.lang;
    reasons.push(...forbiddenDeletions(first.text, point.deletions ?? [], findLanguage(lang)));
  }
  return reasons;
}
