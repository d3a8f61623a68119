import { once } from '../text/once.ts';
import { oncePerKey } from '../text/once-per-key.ts';
import table from './data/numbers.tsv' with { type: 'text' };
import { cellOf, listOf, readTable } from './read-table.ts';

const rows = once(() => readTable(table));

/** The number words of a built-in language with their values: `douze` -> 12; none for another. */
export const numberWordsOf: (code: string) => Readonly<Record<string, number>> = oncePerKey((code) =>
  Object.fromEntries(
    rows().flatMap((row) => listOf(row, code).map((word) => [word, Number(cellOf(row, 'value'))] as const)),
  ),
);
