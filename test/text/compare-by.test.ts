import { describe, expect, test } from 'vitest';
import { compareBy } from '../../functions/text/compare-by.ts';

interface Row {
  readonly id: string;
  readonly score: number;
}
const row = (id: string, score: number): Row => ({ id, score });
const rows = [row('b', 1), row('a', 1), row('c', 2), row('é', 2), row('z', 2)];

describe('compareBy', () => {
  test('sorts by the first key, then by the next', () => {
    expect(rows.toSorted(compareBy('-score', 'id')).map(({ id }) => id)).toEqual(['c', 'z', 'é', 'a', 'b']);
    expect(rows.toSorted(compareBy('score', '-id')).map(({ id }) => id)).toEqual(['b', 'a', 'é', 'z', 'c']);
    expect(rows.toSorted(compareBy(({ id }) => -id.charCodeAt(0), 'id')).at(0)?.id).toBe('é');
  });

  test('is a total order: 0 for equals, and the sign turns with the arguments', () => {
    const compare = compareBy<Row>('-score', ({ id }) => id);
    for (const a of rows) {
      for (const b of rows) {
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
        expect(compare(a, b) === 0).toBe(a.id === b.id && a.score === b.score);
      }
    }
  });

  test('leaves equals in the order in which they came', () => {
    expect(rows.toSorted(compareBy('score')).map(({ id }) => id)).toEqual(['b', 'a', 'c', 'é', 'z']);
  });
});
