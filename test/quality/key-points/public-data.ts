import { type ArticleText, keyPointsOf } from '../../../functions/summarize/key-points.ts';
import { readStory } from '../../../functions/summarize/read/story-text.ts';
import { extractive } from '../../../functions/summarize/select/extractive.ts';
import type { PointBudget } from '../../../functions/summarize/summarizer.ts';
import { articleText } from '../../summarize/single-articles.ts';
import { sharedLines, sharedPath } from '../shared.ts';

/** A line of the public data: one text, or the documents of one digest, with what people wrote of it. */
export interface Row {
  readonly id: string;
  readonly lang: string;
  readonly title?: string;
  readonly text?: string;
  readonly documents?: readonly { readonly title?: string; readonly text: string }[];
  readonly references: readonly string[];
}

/** Precision, recall and F of ROUGE-1, -2 and -L, from 0 to 1, and the tokens that were scored. */
export type Scored = Record<'r1' | 'r2' | 'rl', Record<'p' | 'r' | 'f', number>> & { n: number };

/** The scorer that lies beside the public data. */
export interface Rouge {
  score(points: readonly string[], references: readonly string[], limit?: number): Scored;
  mean(rows: readonly Scored[]): Scored;
  lead(row: Row, count: number): string[];
}

/** Loads the scorer of the public data. Errors: rejects where it is not beside the checkout; ask `hasShared` first. */
export const loadRouge = async (): Promise<Rouge> => (await import(sharedPath('summarization/rouge.mjs'))) as Rouge;

/** Reads a set of the public data: `orangesum-dev` and the like. */
export const rowsOf = (name: string): Row[] => sharedLines<Row>(`summarization/${name}.jsonl`);

/** The texts of a row as ingest would have stored them, each of an owner of its own. */
export function textsOf(row: Row): ArticleText[] {
  const documents = row.documents ?? [{ title: row.title ?? '', text: row.text ?? '' }];
  return documents.map(({ title = '', text }, at) =>
    articleText(text, { title, lang: row.lang, owner: `outlet-${at}` }),
  );
}

/** The key points of the product for some texts. */
export function ourPoints(texts: readonly ArticleText[], budget: PointBudget): string[] {
  return keyPointsOf(readStory(texts), extractive, budget).keyPoints.map(({ text }) => text);
}
