import { once } from '../text/once.ts';
import { oncePerKey } from '../text/once-per-key.ts';
import table from './data/stop-words.tsv' with { type: 'text' };
import { cellOf, listOf, readTable } from './read-table.ts';

const rows = once(() => new Map(readTable(table).map((row) => [cellOf(row, 'language'), row] as const)));

/** The languages that have stop words, by primary tag: more than the built-in ones. */
export function languagesWithStopWords(): readonly string[] {
  return [...rows().keys()];
}

/** The stop words of a language, in lower case; none for a language without a row. */
export const stopWordsOf: (code: string) => ReadonlySet<string> = oncePerKey((code) => {
  const row = rows().get(code);
  return new Set(row === undefined ? [] : listOf(row, 'words'));
});
