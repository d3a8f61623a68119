import type { Command } from 'commander';
import * as z from 'zod';
import { judgeSupport } from '../../../functions/summarize/support/judge-support.ts';
import { readRows, writeJsonLine } from './json-lines.ts';

const Row = z
  .object({
    id: z.string(),
    sourceLang: z.string(),
    pointLang: z.string(),
    sentences: z.array(z.string()),
    cited: z.array(z.int().nonnegative()),
    point: z.string(),
  })
  .refine((row) => row.cited.every((index) => index < row.sentences.length), 'cites a sentence that is not there');

/** Adds `support`: JSON lines of free wordings with the sentences they cite on stdin, a verdict for each on stdout. */
export function addSupportCommand(program: Command): void {
  program
    .command('support')
    .description('judge wordings: JSON lines {id, sourceLang, pointLang, sentences[], cited[], point} on stdin')
    .action(async () => {
      for await (const row of readRows(process.stdin, Row)) {
        await writeJsonLine({ id: row.id, ...judgeSupport(row) });
      }
    });
}
