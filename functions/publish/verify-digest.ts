import type { Article } from '../contracts/article.ts';
import type { Digest } from '../contracts/digest.ts';
import type { Evidence, KeyPoint } from '../contracts/key-point.ts';
import type { Story } from '../contracts/story.ts';
import { findLanguage } from '../languages/find-language.ts';
import { applyDeletions } from '../text/apply-deletions.ts';
import { forbiddenDeletions } from '../text/forbidden-deletions.ts';
import { normalizeLine } from '../text/normalize-text.ts';
import { hexId, sha256Hex } from '../text/sha256.ts';
import { splitSentences } from '../text/split-sentences.ts';

/** One thing that does not hold: where, and what differs. */
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
export type KnownArticles = ReadonlyMap<string, Article> | undefined;

/**
 * Proves every key point, change and disagreement of an edition against the stored articles; without them, that the
 * edition holds together by itself.
 *
 * By itself: each sentence must hash to what was published, be as long as its place, and be of an article of its story;
 * a point must be its sentence less whole listed deletions that are allowed, its label and quotations words of it, its
 * id made of its place, its sources as many as it claims. Against the articles: each must hash to what was stored, each
 * slice be the sentence of that number; titles, addresses and sources shown must be the stored ones. Pure.
 */
export function verifyDigest(digest: Digest, articles?: KnownArticles): Verification {
  const problems: Discrepancy[] = [];
  const used = new Set<string>();
  const ids = new Set<string>();
  let points = 0;
  let sentences = 0;
  for (const story of digest.stories) {
    const say = (where: string, message: string): void => {
      problems.push({ story: story.headline, where, message });
    };
    const single = (id: string, where: string): void => {
      if (ids.has(id)) say(where, `its id ${id} stands for something else, too`);
      ids.add(id);
    };
    const prove = (evidence: Evidence, where: string): void => {
      sentences += 1;
      used.add(evidence.articleId);
      for (const message of evidenceProblems(evidence, story, articles)) say(where, message);
    };
    single(story.id, 'as shown');
    for (const message of storyProblems(story, articles)) say('as shown', message);
    for (const [at, point] of story.keyPoints.entries()) {
      const where = `point ${at + 1} «${point.label}»`;
      points += 1;
      single(point.id, where);
      for (const evidence of point.evidence) prove(evidence, where);
      for (const message of pointProblems(point, story, articles)) say(where, message);
    }
    for (const { evidence, figure } of story.changes ?? []) {
      prove(evidence, 'change');
      if (figure !== undefined && !holdsValue(evidence.text, figure.to)) {
        say('change', `the sentence does not hold «${figure.to}»`);
      }
    }
    for (const { noun, values } of story.disagreements ?? []) {
      for (const { value, evidence } of values) {
        prove(evidence, `disagreement on «${noun}»`);
        if (!holdsValue(evidence.text, value))
          say(`disagreement on «${noun}»`, `the sentence does not hold «${value}»`);
      }
    }
  }
  problems.push(...revisionProblems(digest));
  return { points, sentences, articles: used.size, problems };
}

/** A log of corrections names points that are there and goes forward in time. */
function revisionProblems({ stories, to, revisions = [] }: Digest): Discrepancy[] {
  const points = new Set(stories.flatMap(({ keyPoints }) => keyPoints.map(({ id }) => id)));
  return revisions.flatMap(({ at, withdrawn }, n) => {
    const story = `revision ${n + 1}`;
    const early = at <= (revisions[n - 1]?.at ?? to);
    return [
      ...withdrawn
        .filter((id) => !points.has(id))
        .map((id) => ({ story, where: 'withdrawn', message: `point ${id} is not in the edition` })),
      ...(early ? [{ story, where: 'time', message: `${at} is not after what it corrects` }] : []),
    ];
  });
}

/** What an edition shows of the articles themselves, and the headline, which is one of their titles. */
function storyProblems(story: Story, articles: KnownArticles): string[] {
  const found: string[] = [];
  for (const shownArticle of articles === undefined ? [] : story.articles) {
    const stored = articles?.get(shownArticle.id);
    if (stored === undefined) {
      found.push(`article ${shownArticle.id} is not in the store`);
      continue;
    }
    for (const field of ['title', 'url', 'published', 'lang', 'teaser'] as const) {
      if (shownArticle[field] !== stored[field]) {
        found.push(
          `the ${field} of article ${stored.id} is ${shown(String(stored[field]))}, the edition shows ${shown(String(shownArticle[field]))}`,
        );
      }
    }
    if (shownArticle.source.name !== stored.source.name || ownerOf(shownArticle) !== ownerOf(stored)) {
      found.push(
        `the source of article ${stored.id} is ${shown(stored.source.name)} (${ownerOf(stored)}), not as shown`,
      );
    }
  }
  if (!story.articles.some(({ title, url }) => [title, url].includes(story.headline)))
    found.push('its headline is no title of its articles');
  return found;
}

/** Whether a text holds a figure as written, and not only as a part of a longer number. */
function holdsValue(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const around = [text.charAt(at - 1), text.charAt(at + value.length)];
    if (around.every((char) => !/[\p{L}\p{N}]/u.test(char))) return true;
  }
  return false;
}

function ownerOf({ source }: Pick<Article, 'source'>): string {
  return source.owner ?? source.id;
}

function evidenceProblems(evidence: Evidence, story: Story, articles: KnownArticles): string[] {
  const found: string[] = [];
  const hash = sha256Hex(evidence.text);
  if (hash !== evidence.sha256)
    found.push(`the sentence hashes to ${hash.slice(0, 12)}…, published was ${evidence.sha256.slice(0, 12)}…`);
  if (!story.articles.some(({ id }) => id === evidence.articleId))
    found.push(`article ${evidence.articleId} is not among the articles of its story`);
  if (articles === undefined) {
    const length = evidence.end - evidence.start;
    if (length !== evidence.text.length)
      found.push(`the sentence has ${evidence.text.length} characters, its place has ${length}`);
    return found;
  }
  const article = articles.get(evidence.articleId);
  if (article === undefined) return [...found, `article ${evidence.articleId} is not in the store`];
  const textHash = sha256Hex(article.text);
  if (textHash !== article.textSha256) {
    found.push(
      `the text of article ${article.id} hashes to ${textHash.slice(0, 12)}…, stored was ${article.textSha256.slice(0, 12)}…`,
    );
  }
  const slice = article.text.slice(evidence.start, evidence.end);
  if (slice !== evidence.text)
    found.push(`the article says ${shown(slice)}, the edition shows ${shown(evidence.text)}`);
  // What stands beside a sentence is shown as its context: it must stand there.
  const { before = '', after = '' } = evidence;
  if (!normalizeLine(article.text.slice(0, evidence.start)).endsWith(normalizeLine(before)))
    found.push(`${shown(before)} does not stand before the sentence`);
  if (!normalizeLine(article.text.slice(evidence.end)).startsWith(normalizeLine(after)))
    found.push(`${shown(after)} does not stand after the sentence`);
  const sentence = splitSentences(article.text, findLanguage(article.lang))[evidence.sentence];
  if (sentence?.start !== evidence.start || sentence.end !== evidence.end) {
    found.push(`sentence ${evidence.sentence} of article ${article.id} is not at [${evidence.start}, ${evidence.end})`);
  }
  return found;
}

function pointProblems(point: KeyPoint, story: Story, articles: KnownArticles): string[] {
  const found: string[] = [];
  const slice = point.evidence[0]?.text ?? '';
  const ranges = point.deletions ?? [];
  const first = point.evidence[0];
  const articleOf = (id: string | undefined): Pick<Article, 'lang' | 'source'> | undefined =>
    articles === undefined ? story.articles.find((article) => article.id === id) : articles.get(id ?? '');
  const source = articleOf(first?.articleId);
  if (first !== undefined && point.id !== hexId(`${first.articleId}:${first.start}:${first.end}`))
    found.push(`its id ${point.id} is not made of its place`);
  found.push(...forbiddenDeletions(slice, ranges, findLanguage(source?.lang ?? point.lang)));
  const kept = applyDeletions(slice, ranges);
  if (normalizeLine(kept) !== point.text)
    found.push(`it reads ${shown(point.text)}, its sentence gives ${shown(normalizeLine(kept))}`);
  if (source !== undefined && point.lang !== source.lang) {
    found.push(`it is said to be in «${point.lang}», its article is in «${source.lang}»`);
  }
  if (!point.text.includes(point.label)) found.push(`its label ${shown(point.label)} is not in it`);
  for (const { text, speaker } of point.quotes ?? []) {
    if (!point.text.includes(text)) found.push(`its quotation ${shown(text)} is not in it`);
    const whole = articles?.get(first?.articleId ?? '')?.text;
    if (speaker !== undefined && articles !== undefined && whole?.includes(speaker) !== true)
      found.push(`its speaker ${shown(speaker)} is not in the article`);
  }
  const owners = new Set(
    point.evidence.flatMap(({ articleId }) => {
      const article = articleOf(articleId);
      return article === undefined ? [] : [ownerOf(article)];
    }),
  );
  if (point.corroboratedBy !== owners.size) {
    found.push(`it claims ${point.corroboratedBy} independent sources, its sentences come from ${owners.size}`);
  }
  return found;
}

function shown(text: string): string {
  return `«${text.length > 120 ? `${text.slice(0, 119)}…` : text}»`;
}
