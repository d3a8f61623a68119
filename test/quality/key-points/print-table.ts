import { type Cell, COLUMNS } from './columns.ts';

/**
 * What neural systems reach on the same sets, by the same scorer, from their published outputs on the official test
 * parts (another part of the same set: compare with care), as read in the research note on summarization.
 */
const NEURAL: Readonly<Record<string, Readonly<Record<string, readonly [number, number, number]>>>> = {
  'BARThez (2020)*': { 'fr 36 tokens': [30.55, 11.9, 36], 'fr one point': [30.69, 11.97, 0] },
  'mBARThez (2020)*': { 'fr one point': [31.85, 12.82, 0] },
  'CamemBERT2CamemBERT*': { 'fr 36 tokens': [28.28, 9.03, 36], 'fr one point': [28.41, 9.04, 33] },
  'BART (2019)*': { 'en three points': [44.82, 21.54, 0] },
  'MatchSum (2020)*': { 'en three points': [44.46, 21.15, 0] },
  'one person*': { 'fr digest 100': [38.58, 11.17, 100] },
};

const WIDTH = 19;
const FIRST = 25;

/** Writes the table of key points: ROUGE-1 / ROUGE-2 (tokens), a row a method, then the `quoted` rows of neural systems. */
export function printTable(
  cells: ReadonlyMap<string, ReadonlyMap<string, Cell>>,
  { title = 'key points on public data', quoted = true } = {},
): void {
  const names = COLUMNS.map(({ name }) => name.padStart(WIDTH)).join('');
  const lines = [`${title}: ROUGE-1 / ROUGE-2 (tokens); F, of the digest recall`, `${''.padEnd(FIRST)}${names}`];
  for (const [method, row] of cells) lines.push(lineOf(method, (column) => row.get(column)));
  for (const [method, row] of quoted ? Object.entries(NEURAL) : []) {
    lines.push(
      lineOf(method, (column) => {
        const figures = row[column];
        return figures === undefined ? undefined : { r1: figures[0], r2: figures[1], tokens: figures[2] };
      }),
    );
  }
  if (quoted)
    lines.push(
      '* quoted: official outputs on the test part of the same set; one of four people against the other three',
    );
  process.stdout.write(`${lines.join('\n')}\n`);
}

function lineOf(name: string, cellOf: (column: string) => Cell | undefined): string {
  const cells = COLUMNS.map((column) => {
    const cell = cellOf(column.name);
    if (cell === undefined) return '-'.padStart(WIDTH);
    const tokens = cell.tokens === 0 ? '' : ` (${cell.tokens.toFixed(0)})`;
    return `${cell.r1.toFixed(2)}/${cell.r2.toFixed(2)}${tokens}`.padStart(WIDTH);
  });
  return name.padEnd(FIRST) + cells.join('');
}
