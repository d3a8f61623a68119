import type { PageNoise } from '../contracts/language.ts';
import { once } from '../text/once.ts';
import { oncePerKey } from '../text/once-per-key.ts';
import table from './data/page-noise.tsv' with { type: 'text' };
import { cellOf, listOf, readTable } from './read-table.ts';

const rows = once(() => readTable(table));

/** Gives the cues for lines of a page that are not part of the article; none for a language that is not built in. */
export const pageNoiseOf: (code: string) => PageNoise = oncePerKey((code) => {
  const own = rows().filter((row) => cellOf(row, 'language') === code);
  const phrases = (list: keyof PageNoise): string[] =>
    own.flatMap((row) => (cellOf(row, 'list') === list ? listOf(row, 'phrases') : []));
  return { noise: phrases('noise'), paywall: phrases('paywall') };
});
