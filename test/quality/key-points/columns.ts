import type { Budget, Method } from './methods.ts';
import { type Rouge, type Row, rowsOf, type Scored, textsOf } from './public-data.ts';

/** A column of the table: a set of the public data, and how much a method may say of each of its rows. */
export interface Column {
  readonly name: string;
  readonly data: string;
  readonly budget: Budget;
  /** F where lengths may differ or references are short; recall at an equal number of tokens, as in DUC. */
  readonly measure: 'f' | 'r';
}

/** The columns of the table of key points. */
export const COLUMNS = [
  { name: 'fr 36 tokens', data: 'orangesum-dev', budget: { tokens: 36 }, measure: 'f' },
  { name: 'fr 60 tokens', data: 'orangesum-dev', budget: { tokens: 60 }, measure: 'f' },
  { name: 'fr 100 tokens', data: 'orangesum-dev', budget: { tokens: 100 }, measure: 'f' },
  { name: 'fr one point', data: 'orangesum-dev', budget: { points: 1 }, measure: 'f' },
  { name: 'fr digest 100', data: 'rpm2-dev', budget: { tokens: 100 }, measure: 'r' },
  { name: 'en three points', data: 'realsumm-dev', budget: { points: 3 }, measure: 'f' },
] as const satisfies readonly Column[];

/** ROUGE-1 and ROUGE-2 of a method in a column, in percent, and the tokens it used. */
export interface Cell {
  readonly r1: number;
  readonly r2: number;
  readonly tokens: number;
}

/**
 * Scores methods on the columns.
 *
 * Shape: by method's name, then by column's name. Rows of the data are read and cut into texts once, for all methods.
 * `most` takes the first rows only. Errors: none where the data is there.
 */
export function scoreAll(
  methods: readonly Method[],
  rouge: Rouge,
  { columns = COLUMNS as readonly Column[], most = Number.POSITIVE_INFINITY } = {},
): Map<string, Map<string, Cell>> {
  const cells = new Map(methods.map(({ name }) => [name, new Map<string, Cell>()]));
  for (const [data, group] of Map.groupBy(columns, ({ data: set }) => set)) {
    const rows = rowsOf(data).slice(0, most);
    const texts = rows.map(textsOf);
    for (const { name, points } of methods) {
      for (const column of group) {
        const scores = rows.map((row, at) => scoreRow(rouge, row, points(row, texts[at] ?? [], column.budget), column));
        cells.get(name)?.set(column.name, cellOf(rouge.mean(scores), column));
      }
    }
  }
  return cells;
}

function scoreRow(rouge: Rouge, row: Row, points: readonly string[], { budget }: Column): Scored {
  return rouge.score(points, row.references, 'tokens' in budget ? budget.tokens : undefined);
}

function cellOf(mean: Scored, { measure }: Column): Cell {
  return { r1: 100 * mean.r1[measure], r2: 100 * mean.r2[measure], tokens: mean.n };
}
