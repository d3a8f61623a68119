import { beforeAll, describe, expect, test } from 'vitest';
import { hasShared } from '../shared.ts';
import { type Cell, scoreAll } from './columns.ts';
import { methodsWith } from './methods.ts';
import { printTable } from './print-table.ts';
import { loadRouge } from './public-data.ts';

/** Least ROUGE of ours, in percent: what was reached, so that no change loses it unseen. */
const FLOORS: Readonly<Record<string, { readonly r1?: number; readonly r2: number }>> = {
  'fr 60 tokens': { r2: 9.4 },
  'fr digest 100': { r2: 12.2 },
  'en three points': { r2: 14 },
};

/** Least lead over the first sentences, in points of ROUGE; what is negative is still to be won. */
const OVER_LEAD: Readonly<Record<string, { readonly r1?: number; readonly r2?: number }>> = {
  'fr one point': { r2: 2.8 },
  'fr digest 100': { r1: 0 },
};

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

  test('the oracle stands above every method: the table is scored rightly', () => {
    for (const [method, row] of cells) {
      for (const [column, { r2 }] of row) expect(r2, method).toBeLessThanOrEqual(cellOf('oracle', column).r2);
    }
  });
});
