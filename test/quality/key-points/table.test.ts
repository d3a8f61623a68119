import { beforeAll, describe, expect, test } from 'vitest';
import { hasShared } from '../shared.ts';
import { type Cell, scoreAll } from './columns.ts';
import { methodsWith } from './methods.ts';
import { printTable } from './print-table.ts';
import { loadRouge } from './public-data.ts';

/** Least ROUGE of ours, in percent: what was reached, so that no change loses it unseen. */
const FLOORS: Readonly<Record<string, { readonly r1?: number; readonly r2: number }>> = {
  'fr 36 tokens': { r1: 29.3, r2: 10.2 },
  'fr 60 tokens': { r1: 30.6, r2: 11.2 },
  'fr one point': { r1: 28.7, r2: 10.2 },
  'fr digest 100': { r1: 37.7, r2: 12.5 },
};

/** Least lead over the first sentences, in points of ROUGE; of 50 English articles, less than a point is noise. */
const OVER_LEAD: Readonly<Record<string, { readonly r1?: number; readonly r2?: number }>> = {
  'fr 36 tokens': { r1: 1.5, r2: 1.3 },
  'fr 60 tokens': { r1: 1.2, r2: 0.9 },
  'fr 100 tokens': { r1: 0.3, r2: 0.3 },
  'fr one point': { r1: 7, r2: 4 },
  'fr digest 100': { r1: 0, r2: 1 },
  'en three points': { r1: 0, r2: -0.1 },
};

/** English points must not win by length: at most so many tokens more than the first three sentences. */
const MAX_TOKENS_MORE = 0;

describe.runIf(hasShared('summarization/rouge.mjs', 'key points'))('key points on public data', () => {
  let cells: Map<string, Map<string, Cell>>;
  const cellOf = (method: string, column: string): Cell => {
    const cell = cells.get(method)?.get(column);
    if (cell === undefined) throw new Error(`no ${method} in column ${column}`);
    return cell;
  };

  beforeAll(async () => {
    const rouge = await loadRouge();
    cells = scoreAll(methodsWith(rouge), rouge);
    printTable(cells);
  });

  test.each(Object.entries(FLOORS))('%s does not fall below its floor', (column, { r1 = 0, r2 }) => {
    expect(cellOf('ours', column).r1).toBeGreaterThanOrEqual(r1);
    expect(cellOf('ours', column).r2).toBeGreaterThanOrEqual(r2);
  });

  test.each(Object.entries(OVER_LEAD))('%s keeps its distance from LEAD', (column, { r1, r2 }) => {
    const [ours, lead] = [cellOf('ours', column), cellOf('LEAD', column)];
    if (r1 !== undefined) expect(ours.r1 - lead.r1).toBeGreaterThanOrEqual(r1);
    if (r2 !== undefined) expect(ours.r2 - lead.r2).toBeGreaterThanOrEqual(r2);
  });

  test('English points are no longer than the first three sentences', () => {
    const [ours, lead] = [cellOf('ours', 'en three points'), cellOf('LEAD', 'en three points')];
    expect(ours.tokens).toBeLessThanOrEqual(lead.tokens + MAX_TOKENS_MORE);
  });

  test('the oracle stands above every method: the table is scored rightly', () => {
    for (const [method, row] of cells) {
      for (const [column, { r2 }] of row) expect(r2, method).toBeLessThanOrEqual(cellOf('oracle', column).r2);
    }
  });
});
