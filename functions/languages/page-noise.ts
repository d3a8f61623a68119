import type { PageNoise } from '../contracts/language.ts';
import table from './data/page-noise.tsv' with { type: 'text' };
import { cellOf, lazy, lazyBy, listOf, readTable } from './read-table.ts';

const rows = lazy(() => readTable(table));

/** Gives the cues for lines of a page that are not part of the article; none for a language that is not built in. */
export const pageNoiseOf: (code: string) => PageNoise = lazyBy((code) => {
  const own = rows().filter((row) => cellOf(row, 'language') === code);
  const phrases = (list: keyof PageNoise): string[] =>
    own.flatMap((row) => (cellOf(row, 'list') === list ? listOf(row, 'phrases') : []));
  return { noise: phrases('noise'), paywall: phrases('paywall') };
});
