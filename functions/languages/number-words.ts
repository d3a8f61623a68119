import table from './data/numbers.tsv' with { type: 'text' };
import { cellOf, lazy, lazyBy, listOf, readTable } from './read-table.ts';

const rows = lazy(() => readTable(table));

/** The number words of a built-in language with their values: `douze` -> 12; none for another. */
export const numberWordsOf: (code: string) => Readonly<Record<string, number>> = lazyBy((code) =>
  Object.fromEntries(
    rows().flatMap((row) => listOf(row, code).map((word) => [word, Number(cellOf(row, 'value'))] as const)),
  ),
);
