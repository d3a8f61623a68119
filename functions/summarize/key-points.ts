import type { Article } from '../contracts/article.ts';
import type { Withheld } from '../contracts/digest.ts';
import type { Evidence, KeyPoint } from '../contracts/key-point.ts';
import { pointProblems } from '../proof/prove-point.ts';
import { compareBy } from '../text/compare-by.ts';
import { definedOnly } from '../text/defined-only.ts';
import { hexId, sha256Hex } from '../text/sha256.ts';
import { corroborating } from './corroborate/corroborate.ts';
import { labelOf } from './label/label.ts';
import { quotesOf } from './quotes.ts';
import { contentTerms, type Passage, passagesOf } from './read/passages.ts';
import { termWeights } from './read/term-weights.ts';
import { pointTexts } from './shorten/point-texts.ts';
import type { PointBudget, SourceText, Summarizer } from './summarizer.ts';

/** A text with the stored article it is of. */
export interface ArticleText extends SourceText {
  readonly article: Article;
}

/**
 * Chooses the key points of a story and binds each to its sentences.
 *
 * Shape: points in reading order, each proven against its article; what could not be proven is withheld with reasons.
 */
export function keyPointsOf(
  texts: readonly ArticleText[],
  summarizer: Summarizer,
  budget: PointBudget,
): { keyPoints: KeyPoint[]; withheld: Withheld[] } {
  const passages = passagesOf(texts);
  const weights = termWeights(passages, texts);
  const articles = new Map(texts.map(({ article }) => [article.id, article]));
  const used = new Set<string>();
  const keyPoints: KeyPoint[] = [];
  const withheld: Withheld[] = [];
  const chosen = summarizer.choosePoints(texts, budget).flatMap(({ textId, sentence }) => {
    const document = texts.findIndex(({ id }) => id === textId);
    const passage = passages.find((other) => other.document === document && other.sentence === sentence);
    const source = texts[document];
    return source === undefined || passage === undefined ? [] : [{ document, source, passage }];
  });
  const shortened = pointTexts(chosen.map(({ source, passage }) => ({ ...source, slice: passage.slice })));
  for (const [at, { document, source, passage }] of chosen.entries()) {
    const others = corroborating(passage, passages, texts).toSorted(byArticle(texts));
    const { text, deletions } = shortened[at] ?? { text: passage.slice };
    const label = labelOf(text, source.language, weights, used);
    for (const term of contentTerms(label.split(/[^\p{L}\p{M}\p{N}]+/u), source.language)) used.add(term);
    const neighbors = [passage.sentence + 1, passage.sentence - 1].flatMap((sentence) =>
      passages.filter((other) => other.document === document && other.sentence === sentence).map(({ slice }) => slice),
    );
    const quotes = quotesOf(passage.slice, source.language, neighbors).filter((quote) => text.includes(quote.text));
    const point: KeyPoint = {
      id: hexId(`${source.article.id}:${passage.start}:${passage.end}`),
      text,
      label,
      lang: source.article.lang,
      evidence: [passage, ...others].map((from) => ({ ...evidenceOf(from, texts), ...contextOf(from, passages) })),
      ...definedOnly({ deletions }),
      corroboratedBy: 1 + others.length,
      ...(quotes.length === 0 ? {} : { quotes }),
    };
    const reasons = pointProblems(point, articles);
    if (reasons.length === 0) keyPoints.push(point);
    else withheld.push(withheldPoint(source.article, reasons));
  }
  return { keyPoints, withheld };
}

/** An order of sentences that does not depend on input order. */
function byArticle(texts: readonly ArticleText[]): (a: Passage, b: Passage) => number {
  const idOf = ({ document }: Passage): string => texts[document]?.id ?? '';
  return compareBy(idOf, 'sentence');
}

function evidenceOf(passage: Passage, texts: readonly ArticleText[]): Evidence {
  const article = texts[passage.document]?.article;
  if (article === undefined) throw new RangeError(`no article for passage ${passage.document}`);
  const { sentence, start, end, slice } = passage;
  return { articleId: article.id, sentence, start, end, sha256: sha256Hex(slice), text: slice };
}

/** Code units: of a neighbor no more is shown than tells what a sentence answers to. */
const MAX_CONTEXT = 100;

/** What stands right before and after a sentence: a short neighbor whole, of a long one the nearest words. */
function contextOf({ document, sentence }: Passage, passages: readonly Passage[]): Pick<Evidence, 'before' | 'after'> {
  const sliceAt = (at: number): string =>
    passages.find((other) => other.document === document && other.sentence === at)?.slice ?? '';
  const [before, after] = [lastWords(sliceAt(sentence - 1)), firstWords(sliceAt(sentence + 1))];
  return { ...(before === '' ? {} : { before }), ...(after === '' ? {} : { after }) };
}

function firstWords(text: string): string {
  return text.length <= MAX_CONTEXT
    ? text
    : text
        .slice(0, MAX_CONTEXT + 1)
        .replace(/\s+\S*$/, '')
        .slice(0, MAX_CONTEXT);
}

function lastWords(text: string): string {
  return text.length <= MAX_CONTEXT
    ? text
    : text
        .slice(-MAX_CONTEXT - 1)
        .replace(/^\S*\s+/, '')
        .slice(-MAX_CONTEXT);
}

function withheldPoint(article: Article, reasons: readonly string[]): Withheld {
  const reason = { code: 'unproven', message: `a point was not proven: ${reasons.join('; ')}` };
  return { kind: 'point', title: article.title, url: article.url, reason };
}
