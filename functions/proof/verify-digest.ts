import type { Article } from '../contracts/article.ts';
import type { Digest } from '../contracts/digest.ts';
import type { Evidence, KeyPoint } from '../contracts/key-point.ts';
import type { Story, StoryArticle } from '../contracts/story.ts';
import { excerpt } from './excerpt.ts';
import { type KnownArticles, ownerOf } from './known-article.ts';
import { evidenceProblems } from './prove-evidence.ts';
import { pointProblems } from './prove-point.ts';

/** One thing that is not proven: where, and why. */
export interface Discrepancy {
  readonly story: string;
  readonly where: string;
  readonly message: string;
}

/** What was proven, and what was not. */
export interface Verification {
  readonly points: number;
  readonly sentences: number;
  readonly articles: number;
  readonly problems: readonly Discrepancy[];
}

/** Stored articles by id; absent where only the edition itself is at hand. */
type StoredArticles = ReadonlyMap<string, Article> | undefined;

/** Something that a story shows: its evidence, and what is not proven of it. */
interface Claim {
  readonly where: string;
  readonly evidence: readonly Evidence[];
  readonly problems: readonly string[];
}

/**
 * Proves every key point, change and disagreement of an edition against the stored articles; without them, that the
 * edition is consistent in itself.
 *
 * Titles, addresses and sources of articles must be the stored ones, ids unique, corrections of points that the edition
 * has. Pure.
 */
export function verifyDigest(digest: Digest, stored?: StoredArticles): Verification {
  const claims = digest.stories.flatMap((story) =>
    claimsOf(story, stored).map((claim) => ({ ...claim, story: story.headline })),
  );
  const evidence = claims.flatMap((claim) => claim.evidence);
  return {
    points: digest.stories.reduce((total, { keyPoints }) => total + keyPoints.length, 0),
    sentences: evidence.length,
    articles: new Set(evidence.map(({ articleId }) => articleId)).size,
    problems: [
      ...claims.flatMap(({ story, where, problems }) => problems.map((message) => ({ story, where, message }))),
      ...repeatedIds(digest),
      ...revisionProblems(digest),
    ],
  };
}

/** Everything that a story shows, in the order of the page. */
function claimsOf(story: Story, stored: StoredArticles): Claim[] {
  const articles: KnownArticles = new Map(
    story.articles.map((article) => [article.id, stored?.get(article.id) ?? article]),
  );
  const sentence = (where: string, evidence: Evidence, figure: string | undefined): Claim => ({
    where,
    evidence: [evidence],
    problems: [
      ...evidenceProblems(evidence, articles.get(evidence.articleId)),
      ...(figure === undefined || containsFigure(evidence.text, figure)
        ? []
        : [`the sentence does not contain ${excerpt(figure)}`]),
    ],
  });
  const { keyPoints, changes = [], disagreements = [] } = story;
  return [
    { where: 'as shown', evidence: [], problems: storyProblems(story, stored) },
    ...keyPoints.map((point, at) => ({
      where: pointName(point, at),
      evidence: point.evidence,
      problems: pointProblems(point, articles),
    })),
    ...changes.map(({ evidence, figure }) => sentence('change', evidence, figure?.to)),
    ...disagreements.flatMap(({ noun, values }) =>
      values.map(({ value, evidence }) => sentence(`disagreement on "${noun}"`, evidence, value)),
    ),
  ];
}

function pointName({ label }: Pick<KeyPoint, 'label'>, at: number): string {
  return `point ${at + 1} "${label}"`;
}

/** What an edition shows of the articles themselves, and the headline, which is the title or address of one. */
function storyProblems({ articles, headline }: Story, stored: StoredArticles): string[] {
  return [
    ...(stored === undefined ? [] : articles.flatMap((article) => articleProblems(article, stored.get(article.id)))),
    ...(articles.some(({ title, url }) => headline === title || headline === url)
      ? []
      : ['its headline is not a title of its articles']),
  ];
}

function articleProblems(shown: StoryArticle, stored: Article | undefined): string[] {
  if (stored === undefined) return [`article ${shown.id} is not in the store`];
  const fields = (['title', 'url', 'published', 'lang', 'teaser'] as const).filter(
    (field) => shown[field] !== stored[field],
  );
  return [
    ...fields.map(
      (field) =>
        `the ${field} of article ${shown.id} is ${excerpt(String(stored[field]))}, the edition shows ${excerpt(String(shown[field]))}`,
    ),
    ...(shown.source.name === stored.source.name && ownerOf(shown) === ownerOf(stored)
      ? []
      : [`the source of article ${shown.id} is ${excerpt(stored.source.name)} (${ownerOf(stored)}), not as shown`]),
  ];
}

/** Whether a text contains a figure as written, and not only as a part of a longer number or word. */
function containsFigure(text: string, figure: string): boolean {
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
    const neighbors = text.charAt(at - 1) + text.charAt(at + figure.length);
    if (!/[\p{L}\p{N}]/u.test(neighbors)) return true;
  }
  return false;
}

/** Ids are anchors of the page and names in corrections: each must name one thing. */
function repeatedIds({ stories }: Digest): Discrepancy[] {
  const known = new Set<string>();
  const named = stories.flatMap((story) => [
    { id: story.id, story: story.headline, where: 'as shown' },
    ...story.keyPoints.map((point, at) => ({ id: point.id, story: story.headline, where: pointName(point, at) })),
  ]);
  return named.flatMap(({ id, story, where }) => {
    if (known.has(id)) return [{ story, where, message: `its id ${id} is that of something else, too` }];
    known.add(id);
    return [];
  });
}

/** A log of corrections names points of the edition and goes forward in time. */
function revisionProblems({ stories, to, revisions = [] }: Digest): Discrepancy[] {
  const points = new Set(stories.flatMap(({ keyPoints }) => keyPoints.map(({ id }) => id)));
  let last = to;
  return revisions.flatMap(({ at, withdrawn }, n) => {
    const story = `revision ${n + 1}`;
    const isLate = at > last;
    last = at;
    return [
      ...withdrawn
        .filter((id) => !points.has(id))
        .map((id) => ({ story, where: 'withdrawn', message: `point ${id} is not in the edition` })),
      ...(isLate ? [] : [{ story, where: 'time', message: `${at} is not after what it corrects` }]),
    ];
  });
}
