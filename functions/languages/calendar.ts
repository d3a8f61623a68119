import { once } from '../text/once.ts';
import { oncePerKey } from '../text/once-per-key.ts';
import days from './data/days.tsv' with { type: 'text' };
import months from './data/months.tsv' with { type: 'text' };
import { isBuiltIn } from './profiles.ts';
import { cellOf, listOf, readTable } from './read-table.ts';

/** The names of each month in a built-in language, January first, the usual name first; none for another language. */
export const monthNamesOf: (code: string) => readonly (readonly string[])[] = oncePerKey((code) =>
  isBuiltIn(code) ? monthRows().map((row) => listOf(row, code)) : [],
);

/** The names of each month in all languages of `data/months.tsv`, January first. */
export const allMonthNames: () => readonly (readonly string[])[] = once(() =>
  monthRows().map((row) => Object.keys(row).flatMap((column) => (column === 'month' ? [] : listOf(row, column)))),
);

/** The days of the week in a built-in language, Monday first; none for another. */
export const dayNamesOf: (code: string) => readonly string[] = oncePerKey((code) =>
  readTable(days)
    .map((row) => cellOf(row, code))
    .filter((name) => name !== ''),
);

const monthRows = once(() => readTable(months));
