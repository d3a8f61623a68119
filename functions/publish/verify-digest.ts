import type { Article } from '../contracts/article.ts';
import type { Digest } from '../contracts/digest.ts';
import type { Evidence, KeyPoint } from '../contracts/key-point.ts';
import { findLanguage } from '../languages/languages.ts';
import { normalizeLine } from '../text/normalize-text.ts';
import { sha256Hex } from '../text/sha256.ts';
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

/**
 * Proves every key point, change and disagreement of an edition against the stored articles.
 *
 * An article must hash to what was stored, each slice must be the sentence of that number and hash to what was
 * published, a point must be its slice less whole listed deletions, its label words of it. Pure; anyone can run it.
 */
export function verifyDigest(digest: Digest, articles: ReadonlyMap<string, Article>): Verification {
  const problems: Discrepancy[] = [];
  const used = new Set<string>();
  let points = 0;
  let sentences = 0;
  for (const story of digest.stories) {
    const say = (where: string, message: string): void => {
      problems.push({ story: story.headline, where, message });
    };
    const prove = (evidence: Evidence, where: string): void => {
      sentences += 1;
      used.add(evidence.articleId);
      for (const message of evidenceProblems(evidence, articles)) say(where, message);
    };
    for (const [at, point] of story.keyPoints.entries()) {
      const where = `point ${at + 1} «${point.label}»`;
      points += 1;
      for (const evidence of point.evidence) prove(evidence, where);
      for (const message of pointProblems(point, articles)) say(where, message);
    }
    for (const change of story.changes ?? []) prove(change.evidence, 'change');
    for (const { noun, values } of story.disagreements ?? []) {
      for (const { value, evidence } of values) {
        prove(evidence, `disagreement on «${noun}»`);
        if (!evidence.text.includes(value)) say(`disagreement on «${noun}»`, `the sentence does not hold «${value}»`);
      }
    }
  }
  return { points, sentences, articles: used.size, problems };
}

function evidenceProblems(evidence: Evidence, articles: ReadonlyMap<string, Article>): string[] {
  const article = articles.get(evidence.articleId);
  if (article === undefined) return [`article ${evidence.articleId} is not in the store`];
  const found: string[] = [];
  const textHash = sha256Hex(article.text);
  if (textHash !== article.textSha256) {
    found.push(
      `the text of article ${article.id} hashes to ${textHash.slice(0, 12)}…, stored was ${article.textSha256.slice(0, 12)}…`,
    );
  }
  const slice = article.text.slice(evidence.start, evidence.end);
  if (slice !== evidence.text)
    found.push(`the article says ${shown(slice)}, the edition shows ${shown(evidence.text)}`);
  const hash = sha256Hex(evidence.text);
  if (hash !== evidence.sha256)
    found.push(`the sentence hashes to ${hash.slice(0, 12)}…, published was ${evidence.sha256.slice(0, 12)}…`);
  const sentence = splitSentences(article.text, findLanguage(article.lang))[evidence.sentence];
  if (sentence?.start !== evidence.start || sentence.end !== evidence.end) {
    found.push(`sentence ${evidence.sentence} of article ${article.id} is not at [${evidence.start}, ${evidence.end})`);
  }
  return found;
}

function pointProblems(point: KeyPoint, articles: ReadonlyMap<string, Article>): string[] {
  const found: string[] = [];
  const slice = point.evidence[0]?.text ?? '';
  const ranges = point.deletions ?? [];
  const ordered = ranges.every(
    ([start, end], at) => start < end && end <= slice.length && start >= (ranges[at - 1]?.[1] ?? 0),
  );
  if (!ordered) found.push('its deletions are no ordered ranges of its sentence');
  const kept = ranges.reduceRight((text, [start, end]) => text.slice(0, start) + text.slice(end), slice);
  if (normalizeLine(kept) !== point.text)
    found.push(`it reads ${shown(point.text)}, its sentence gives ${shown(normalizeLine(kept))}`);
  if (!point.text.includes(point.label)) found.push(`its label ${shown(point.label)} is not in it`);
  const owners = new Set(
    point.evidence.flatMap(({ articleId }) => {
      const source = articles.get(articleId)?.source;
      return source === undefined ? [] : [source.owner ?? source.id];
    }),
  );
  if (point.corroboratedBy > owners.size) {
    found.push(`it claims ${point.corroboratedBy} independent sources, its sentences come from ${owners.size}`);
  }
  return found;
}

function shown(text: string): string {
  return `«${text.length > 120 ? `${text.slice(0, 119)}…` : text}»`;
}
