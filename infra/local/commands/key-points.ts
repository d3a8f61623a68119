import type { Command } from 'commander';
import * as z from 'zod';
import { UsageError } from '../../../functions/contracts/errors.ts';
import { detectLanguage } from '../../../functions/languages/detect-language.ts';
import { findLanguage } from '../../../functions/languages/find-language.ts';
import type { SourceText } from '../../../functions/summarize/read/source-text.ts';
import { readStory } from '../../../functions/summarize/read/story-text.ts';
import { extractive } from '../../../functions/summarize/select/extractive.ts';
import { pointTexts } from '../../../functions/summarize/shorten/point-texts.ts';
import type { PointBudget } from '../../../functions/summarize/summarizer.ts';
import { definedOnly } from '../../../functions/text/defined-only.ts';
import { normalizeText } from '../../../functions/text/normalize-text.ts';
import { sha256Hex } from '../../../functions/text/sha256.ts';
import type { Terminal } from '../terminal.ts';
import { readRows, writeJsonLine } from './json-lines.ts';

const Row = z
  .object({
    id: z.string(),
    lang: z.string().optional(),
    title: z.string().nullish(),
    text: z.string().optional(),
    documents: z.array(z.object({ title: z.string().nullish(), text: z.string() })).optional(),
  })
  .refine((row) => row.text !== undefined || row.documents !== undefined, 'needs a text or documents');

/** Adds `key-points`: JSON lines of texts on stdin, their key points with evidence on stdout. */
export function addKeyPointsCommand(program: Command, terminal: Terminal): void {
  program
    .command('key-points')
    .description('choose key points: JSON lines {id, lang, title?, text | documents[]} on stdin')
    .option('--points <n>', 'how many points (default 5)')
    .option('--tokens <n>', 'about how many words, in whole points')
    .action(async (options: { points?: string; tokens?: string }) => {
      const budget = budgetOf(options);
      for await (const row of readRows(terminal.stdin, Row))
        await writeJsonLine(terminal.stdout, keyPointsOfRow(row, budget));
    });
}

function budgetOf(options: { points?: string; tokens?: string }): PointBudget {
  if (options.points !== undefined && options.tokens !== undefined) {
    throw new UsageError('give --points or --tokens, not both');
  }
  const value = options.tokens ?? options.points ?? '5';
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new UsageError(`"${value}" is not a count: give a whole number above 0`);
  return options.tokens === undefined ? { points: Number(value) } : { words: Number(value) };
}

function keyPointsOfRow(row: z.infer<typeof Row>, budget: PointBudget): object {
  const documents = row.documents ?? [{ title: row.title, text: row.text ?? '' }];
  const texts: SourceText[] = documents.map((document, index) => {
    const text = normalizeText(document.text);
    const language = findLanguage(row.lang ?? detectLanguage(text));
    return { id: String(index), title: document.title ?? '', text, owner: String(index), language };
  });
  const points = pointTexts(extractive.choosePoints(readStory(texts), budget));
  const evidence = points.map(({ passage: { source, sentence, start, end, slice }, deletions }) => {
    const place = { document: Number(source.id), sentence, start, end, sha256: sha256Hex(slice), text: slice };
    return { ...place, ...definedOnly({ deletions }) };
  });
  return { id: row.id, points: points.map(({ text }) => text), evidence };
}
