/** One row of a table: its cells by the names of their columns. */
export type Row = Readonly<Record<string, string>>;

/**
 * Reads a table of words from tab-separated text: the first line names the columns.
 *
 * Shape: rows in the order of the file; `cellOf(row, column)` and `listOf(row, column)` read a cell. Errors: none;
 * `test/languages/data.test.ts` checks the files. Source: IANA, text/tab-separated-values.
 */
export function readTable(text: string): readonly Row[] {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const row: Record<string, string> = {};
    for (const [at, cell] of line.split('\t').entries()) row[columns[at] ?? ''] = cell;
    return row;
  });
}

/** Reads one cell; a missing one is empty. */
export function cellOf(row: Row, column: string): string {
  return row[column] ?? '';
}

/** Reads a cell that lists words or phrases, separated by a comma and a space. */
export function listOf(row: Row, column: string): string[] {
  const cell = cellOf(row, column);
  return cell === '' ? [] : cell.split(', ');
}
