import type { KeyPoint } from '../../functions/contracts/key-point.ts';
import type { LanguageTools } from '../../functions/contracts/language.ts';
import { pointProblems } from '../../functions/proof/prove-point.ts';
import type { ArticleText } from '../../functions/summarize/key-points.ts';
import { contentTerms } from '../../functions/summarize/read/terms.ts';
import { normalizeLine } from '../../functions/text/normalize-text.ts';
import { cosineSimilarity } from '../../functions/text/similarity.ts';
import { splitWords } from '../../functions/text/split-words.ts';

/** Two points above this cosine of their content words say the same. */
const SAME = 0.6;
const ROUNDING = 1e-9;

/**
 * Says what is unfaithful about the key points of a story: written anew beside the product's own proof, which is asked
 * as well, so that a slip in the one shows in the other.
 *
 * Shape: reasons in words, empty when each point is its slice or its slice less listed whole ranges, none of which
 * holds a figure, a negation or a conditional; when quotations are whole and no two points say the same.
 */
export function unfaithfulReasons(points: readonly KeyPoint[], texts: readonly ArticleText[]): string[] {
  const articles = new Map(texts.map(({ article }) => [article.id, article]));
  const reasons = points.flatMap((point) => {
    const source = texts.find(({ article }) => article.id === point.evidence[0]?.articleId);
    if (source === undefined) return ['cites no article of the story'];
    const own = [
      ...pointProblems(point, articles),
      ...sliceReasons(point, source),
      ...deletionReasons(point, source.language),
      ...(wholeQuotes(point.text) ? [] : ['a quotation is cut']),
    ];
    return own.map((reason) => `${reason}: ${point.text}`);
  });
  return [...reasons, ...repeated(points, texts)];
}

function sliceReasons({ text, evidence, deletions = [] }: KeyPoint, source: ArticleText): string[] {
  const [first] = evidence;
  const units = source.article.text.slice(first?.start, first?.end).split('');
  let last = 0;
  for (const [start, end] of deletions) {
    if (start < last || end <= start || end > units.length) return ['its deletions are not ranges in order'];
    units.fill('', start, end);
    last = end;
  }
  return normalizeLine(units.join('')) === text ? [] : ['it is not its slice less its deletions'];
}

/** Cues of one word, with their accents: `menacé` is not `menace`. */
function deletionReasons({ evidence, deletions = [] }: KeyPoint, { negation, modality }: LanguageTools): string[] {
  const forbidden = new Set([...negation, ...modality].filter((cue) => !/[\s'’]/.test(cue)));
  return deletions.flatMap(([start, end]) => {
    const part = evidence[0]?.text.slice(start, end) ?? '';
    if (/\p{N}/u.test(part)) return [`a figure is left out (${part})`];
    const word = splitWords(part.toLowerCase()).find((found) => forbidden.has(found.word));
    return word === undefined ? [] : [`"${word.word}" is left out (${part})`];
  });
}

/** Whether every quotation that opens closes, and none closes that did not open. */
export function wholeQuotes(text: string): boolean {
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0;
  // German closes with the mark that English opens with.
  const curly = count(/„/g) > 0 ? count(/„/g) === count(/[“”]/g) : count(/“/g) === count(/”/g);
  return count(/«/g) === count(/»/g) && curly && count(/"/g) % 2 === 0;
}

function repeated(points: readonly KeyPoint[], texts: readonly ArticleText[]): string[] {
  const vectors = points.map(({ text, evidence }) => {
    const source = texts.find(({ article }) => article.id === evidence[0]?.articleId);
    const words = splitWords(text).map(({ word }) => word);
    const counts = new Map<string, number>();
    if (source === undefined) return counts;
    for (const term of contentTerms(words, source.language)) counts.set(term, (counts.get(term) ?? 0) + 1);
    return counts;
  });
  return vectors.flatMap((a, at) =>
    vectors.slice(at + 1).flatMap((b, gap) => {
      const cosine = cosineSimilarity(a, b);
      if (cosine <= SAME + ROUNDING) return [];
      return [`said twice (${cosine.toFixed(2)}): ${points[at]?.text} / ${points[at + 1 + gap]?.text}`];
    }),
  );
}
