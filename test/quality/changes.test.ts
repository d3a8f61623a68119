import { expect, test } from 'vitest';
import type { Article } from '../../functions/contracts/article.ts';
import { findChanges } from '../../functions/group/story/changes.ts';
import { readSentences } from '../../functions/group/story/sentences.ts';
import { traceOf } from '../../functions/group/story/traces.ts';
import { hexId } from '../../functions/text/sha256.ts';
import { articleOf } from '../builders.ts';
import { hasShared, sharedLines, sharedPath } from './shared.ts';

interface Row {
  id: string;
  documents: { title: string; text: string }[];
  references: string[];
}
interface Rouge {
  n: number;
  r1: { r: number };
  r2: { r: number };
}
interface Scorer {
  score(points: readonly string[], references: readonly string[], limit?: number): Rouge;
  lead(data: Row, sentences: number): string[];
}

const articlesOf = ({ id, documents }: Row): Article[] =>
  documents.map(({ title, text }, at) =>
    articleOf({ id: hexId(`${id} ${at}`), outlet: `outlet-${at}`, title, text, fetchedAt: '2008-10-01T06:00:00.000Z' }),
  );

test.runIf(hasShared('summarization/rpm2-dev.jsonl', 'changes'))(
  'what changed, against update summaries by four people',
  async () => {
    const scorer = (await import(sharedPath('summarization/rouge.mjs'))) as Scorer;
    const rows = new Map(sharedLines<Row>('summarization/rpm2-dev.jsonl').map((row) => [row.id, row]));
    const scores = [...rows.values()].flatMap((now) => {
      const then = now.id.endsWith('-C2') ? rows.get(now.id.replace(/2$/, '1')) : undefined;
      if (then === undefined) return [];
      const traces = articlesOf(then).flatMap(readSentences).map(traceOf);
      const changes = findChanges(articlesOf(now).flatMap(readSentences), traces, 'fr').map(
        ({ evidence }) => evidence.text,
      );
      const ours = scorer.score(changes, now.references);
      // The first sentences of the same articles, cut to as many words.
      return [{ ours, lead: scorer.score(scorer.lead(now, 1), now.references, ours.n) }];
    });
    const mean = (pick: (of: (typeof scores)[number]) => number): number =>
      scores.reduce((sum, of) => sum + pick(of), 0) / scores.length;
    const [r1, r2] = [mean(({ ours }) => ours.r1.r), mean(({ ours }) => ours.r2.r)];
    const [lead1, lead2] = [mean(({ lead }) => lead.r1.r), mean(({ lead }) => lead.r2.r)];
    const percent = (value: number): string => (100 * value).toFixed(1).padStart(6);
    process.stdout.write(
      `what changed, ${scores.length} stories             ROUGE-1 2 recall ${percent(r1)} ${percent(r2)}; first sentences ${percent(lead1)} ${percent(lead2)}, ${mean(({ ours }) => ours.n).toFixed(0)} words\n`,
    );
    // First sentences retell what went before, as summaries do; changes leave it out, so they are only held near them.
    expect(r1).toBeGreaterThan(0.42);
    expect(r2).toBeGreaterThan(0.12);
  },
);
