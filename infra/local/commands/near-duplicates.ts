import type { Command } from 'commander';
import * as z from 'zod';
import { areNearDuplicates } from '../../../functions/group/copies/near-duplicates.ts';
import { normalizeLine, normalizeText } from '../../../functions/text/normalize-text.ts';
import type { Terminal } from '../terminal.ts';
import { readRows, writeJsonLine } from './json-lines.ts';

const Text = z
  .object({ title: z.string().nullish(), text: z.string().nullish() })
  .transform(({ title, text }) => ({ title: normalizeLine(title ?? ''), text: normalizeText(text ?? '') }));
const Row = z.object({ pair: z.string(), a: Text, b: Text });

/** Adds `near-duplicates`: JSON lines of pairs on stdin, whether they print one text on stdout. */
export function addNearDuplicatesCommand(program: Command, terminal: Terminal): void {
  program
    .command('near-duplicates')
    .description('find copies: JSON lines {pair, a {title, text, lang}, b {…}} on stdin -> {pair, duplicate}')
    .action(async () => {
      for await (const { pair, a, b } of readRows(terminal.stdin, Row)) {
        await writeJsonLine(terminal.stdout, { pair, duplicate: areNearDuplicates(a, b) });
      }
    });
}
