import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { findLanguage } from '../../functions/languages/find-language.ts';
import { extractive } from '../../functions/summarize/extractive/extractive.ts';
import type { PointBudget, SourceText } from '../../functions/summarize/summarizer.ts';
import { foldText } from '../../functions/text/fold-text.ts';
import { normalizeText } from '../../functions/text/normalize-text.ts';
import { hasShared, sharedLines, sharedPath } from './shared.ts';

interface Row {
  id: string;
  lang: string;
  title?: string;
  text?: string;
  documents?: { title?: string; text: string }[];
  references: string[];
}
interface Rouge {
  score(points: string[], references: string[], limit?: number): Scored;
  mean(rows: Scored[]): Scored;
  lead(row: Row, count: number): string[];
}
type Scored = Record<'r1' | 'r2' | 'rl', Record<'p' | 'r' | 'f', number>> & { n: number };

function textsOf(row: Row): SourceText[] {
  const documents = row.documents ?? [{ title: row.title ?? '', text: row.text ?? '' }];
  return documents.map(({ title, text }, index) => ({
    id: String(index),
    title: title ?? '',
    text: normalizeText(text),
    owner: String(index),
    language: findLanguage(row.lang),
  }));
}

function pointsOf(row: Row, budget: PointBudget): string[] {
  const texts = textsOf(row);
  return extractive
    .choosePoints(texts, budget)
    .map(({ textId, start, end }) => texts[Number(textId)]?.text.slice(start, end) ?? '');
}

function report(name: string, rows: Scored): void {
  const percent = (value: number): string => (100 * value).toFixed(2).padStart(6);
  const cells = [rows.r1.f, rows.r2.f, rows.rl.f, rows.r1.r, rows.r2.r].map(percent).join(' ');
  process.stdout.write(`${name.padEnd(34)} R1 R2 RL (F) R1 R2 (recall) ${cells}  tokens ${rows.n.toFixed(0)}\n`);
}

describe.runIf(hasShared('summarization/rouge.mjs', 'key points'))('key points on public data', () => {
  let rouge: Rouge;
  beforeAll(async () => {
    rouge = (await import(sharedPath('summarization/rouge.mjs'))) as Rouge;
  });

  test('single French articles, 60 words and one point', () => {
    const rows = sharedLines<Row>('summarization/orangesum-dev.jsonl');
    const lead = rouge.mean(rows.map((row) => rouge.score(rouge.lead(row, 6), row.references, 60)));
    const ours = rouge.mean(rows.map((row) => rouge.score(pointsOf(row, { words: 64 }), row.references, 60)));
    const leadOne = rouge.mean(rows.map((row) => rouge.score(rouge.lead(row, 1), row.references)));
    const oursOne = rouge.mean(rows.map((row) => rouge.score(pointsOf(row, { points: 1 }), row.references)));
    report('orangesum LEAD, 60 words', lead);
    report('orangesum ours, 60 words', ours);
    report('orangesum LEAD, one sentence', leadOne);
    report('orangesum ours, one point', oursOne);
    expect(ours.r2.f).toBeGreaterThan(0.094);
    expect(oursOne.r2.f).toBeGreaterThan(leadOne.r2.f + 0.028);
  });

  test('ten French articles in one digest, 100 words', () => {
    const rows = sharedLines<Row>('summarization/rpm2-dev.jsonl');
    const lead = rouge.mean(rows.map((row) => rouge.score(rouge.lead(row, 1), row.references, 100)));
    const ours = rouge.mean(rows.map((row) => rouge.score(pointsOf(row, { words: 105 }), row.references, 100)));
    report('rpm2 LEAD, 100 words', lead);
    report('rpm2 ours, 100 words', ours);
    expect(ours.r2.r).toBeGreaterThan(0.122);
    expect(ours.r1.r).toBeGreaterThan(lead.r1.r);
  });

  test('English articles, three points', () => {
    const rows = sharedLines<Row>('summarization/realsumm-dev.jsonl');
    report('realsumm LEAD-3', rouge.mean(rows.map((row) => rouge.score(rouge.lead(row, 3), row.references))));
    const ours = rouge.mean(rows.map((row) => rouge.score(pointsOf(row, { points: 3 }), row.references)));
    report('realsumm ours, three points', ours);
    expect(ours.r2.f).toBeGreaterThan(0.14);
  });
});

describe.runIf(hasShared('seed/article.txt', 'the first article'))('the first real article', () => {
  const ideas: Record<string, string[]> = {
    recapture: ['empare', 'qaryatayn'],
    encirclement: ['encerclement', 'etat islamique'],
    truce: ['treve', 'respectee'],
  };

  test('all three ideas are among five points, each a sentence of the article', () => {
    const text = readFileSync(sharedPath('seed/article.txt'), 'utf8');
    const points = pointsOf({ id: 'seed', lang: 'fr', text, references: [] }, { points: 5 });
    const three = pointsOf({ id: 'seed', lang: 'fr', text, references: [] }, { points: 3 });
    const found = (list: string[]): string[] =>
      Object.keys(ideas).filter((idea) =>
        list.some((point) => ideas[idea]?.every((word) => foldText(point).includes(word))),
      );
    process.stdout.write(
      `first article: in 5 points ${found(points).join(', ')}; in 3 points ${found(three).join(', ')}\n`,
    );
    expect(found(points)).toEqual(['recapture', 'encirclement', 'truce']);
    for (const point of points) expect(normalizeText(text)).toContain(point);
  });
});
