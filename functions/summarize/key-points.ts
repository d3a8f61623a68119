import type { Article } from '../contracts/article.ts';
import type { Withheld } from '../contracts/digest.ts';
import type { Evidence, KeyPoint } from '../contracts/key-point.ts';
import { pointProblems } from '../proof/prove-point.ts';
import { definedOnly } from '../text/defined-only.ts';
import { hexId, sha256Hex } from '../text/sha256.ts';
import { claimsOf, corroborating } from './corroborate/corroborate.ts';
import { labelOf } from './label/label.ts';
import { quotesOf } from './quotes.ts';
import type { Passage } from './read/passages.ts';
import type { SourceText } from './read/source-text.ts';
import type { StoryText } from './read/story-text.ts';
import { contentTerms } from './read/terms.ts';
import { pointTexts } from './shorten/point-texts.ts';
import type { PointBudget, Summarizer } from './summarizer.ts';

/** A text with its stored article. */
export interface ArticleText extends SourceText {
  readonly article: Article;
}

/**
 * Chooses the key points of a story and binds each to its sentences.
 *
 * Shape: points in reading order, each proven against its article; what could not be proven is withheld with reasons.
 */
export function keyPointsOf(
  story: StoryText<ArticleText>,
  summarizer: Summarizer,
  budget: PointBudget,
): { keyPoints: KeyPoint[]; withheld: Withheld[] } {
  const articles = new Map(story.texts.map(({ article }) => [article.id, article]));
  const claims = claimsOf(story.passages);
  const labelTerms = new Set<string>();
  const keyPoints: KeyPoint[] = [];
  const withheld: Withheld[] = [];
  for (const { passage, text, deletions } of pointTexts(summarizer.choosePoints(story, budget))) {
    const { article, language } = passage.source;
    const label = labelOf(text, language, story.weights, labelTerms);
    for (const term of contentTerms(label.split(/[^\p{L}\p{M}\p{N}]+/u), language)) labelTerms.add(term);
    const others = corroborating(passage, claims);
    const [before, after] = neighborsOf(passage, story);
    const neighbors = [after, before].flatMap((neighbor) => neighbor?.slice ?? []);
    const quotes = quotesOf(passage.slice, language, neighbors).filter((quote) => text.includes(quote.text));
    const point: KeyPoint = {
      id: hexId(`${article.id}:${passage.start}:${passage.end}`),
      text,
      label,
      lang: article.lang,
      evidence: [passage, ...others].map((from) => evidenceOf(from, story)),
      ...definedOnly({ deletions }),
      corroboratedBy: 1 + others.length,
      ...(quotes.length === 0 ? {} : { quotes }),
    };
    const reasons = pointProblems(point, articles);
    if (reasons.length === 0) keyPoints.push(point);
    else withheld.push(withheldPoint(article, reasons));
  }
  return { keyPoints, withheld };
}

/** The sentences right before and after a sentence in its text. */
function neighborsOf(passage: Passage, { passages }: StoryText): [Passage | undefined, Passage | undefined] {
  const at = passages.indexOf(passage);
  const inText = (other: Passage | undefined): Passage | undefined =>
    other?.source === passage.source ? other : undefined;
  return [inText(passages[at - 1]), inText(passages[at + 1])];
}

function evidenceOf(passage: Passage<ArticleText>, story: StoryText): Evidence {
  const { source, sentence, start, end, slice } = passage;
  const [before, after] = neighborsOf(passage, story);
  return {
    articleId: source.article.id,
    sentence,
    start,
    end,
    sha256: sha256Hex(slice),
    text: slice,
    ...definedOnly({ before: lastWords(before?.slice), after: firstWords(after?.slice) }),
  };
}

/** Code units of a neighboring sentence that are shown: enough to see what a sentence refers to. */
const MAX_CONTEXT = 100;

function firstWords(text = ''): string | undefined {
  const cut = text.length <= MAX_CONTEXT ? text : text.slice(0, MAX_CONTEXT + 1).replace(/\s+\S*$/, '');
  return cut.slice(0, MAX_CONTEXT) || undefined;
}

function lastWords(text = ''): string | undefined {
  const cut = text.length <= MAX_CONTEXT ? text : text.slice(-MAX_CONTEXT - 1).replace(/^\S*\s+/, '');
  return cut.slice(-MAX_CONTEXT) || undefined;
}

function withheldPoint(article: Article, reasons: readonly string[]): Withheld {
  const reason = { code: 'unproven', message: `a point was not proven: ${reasons.join('; ')}` };
  return { kind: 'point', title: article.title, url: article.url, reason };
}
