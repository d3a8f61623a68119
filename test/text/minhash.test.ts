import { describe, expect, test } from 'vitest';
import { BANDS, bandHashes, sharedShare, shingleHashes } from '../../functions/text/minhash.ts';

const words = (text: string): string[] => text.split(' ');

describe('shingles', () => {
  test('are the runs of three words, the last one too', () => {
    expect(shingleHashes(words('un deux'))).toHaveLength(0);
    expect(shingleHashes(words('un deux trois'))).toHaveLength(1);
    expect(shingleHashes(words('un deux trois quatre cinq'))).toHaveLength(3);
    const [last] = shingleHashes(words('trois quatre cinq'));
    expect(shingleHashes(words('un deux trois quatre cinq'))).toContain(last);
  });

  test('come in ascending order, each once', () => {
    const hashes = shingleHashes(words('a b c a b c a b c d e f g h'));
    expect([...hashes]).toEqual([...new Set(hashes)].toSorted((a, b) => a - b));
    expect(hashes).toHaveLength(8);
  });

  test('depend on the order of words and on where one ends', () => {
    expect(shingleHashes(words('a b c'))).not.toEqual(shingleHashes(words('c b a')));
    expect(shingleHashes(['ab', 'c', 'd'])).not.toEqual(shingleHashes(['a', 'bc', 'd']));
  });
});

test.each([
  [[1, 2, 3, 4], [3, 4], 1],
  [[1, 2, 3, 4], [4, 5], 0.5],
  [[1, 2], [3, 4], 0],
  [[2, 9], [1, 2, 3, 9, 10], 1],
  [[], [1], 0],
  [[], [], 0],
])('of the smaller of %j and %j, %d lies in the other', (a, b, share) => {
  expect(sharedShare(Uint32Array.from(a), Uint32Array.from(b))).toBe(share);
  expect(sharedShare(Uint32Array.from(b), Uint32Array.from(a))).toBe(share);
});

describe('bands', () => {
  const text = Array.from({ length: 200 }, (_, at) => `w${at}`);
  const other = Array.from({ length: 200 }, (_, at) => `x${at}`);
  const meet = (a: readonly string[], b: readonly string[]): number => {
    const own = new Set(bandHashes(shingleHashes(a)));
    return [...bandHashes(shingleHashes(b))].filter((hash) => own.has(hash)).length;
  };

  test('are all equal for equal texts, and none for a text without shingles', () => {
    expect(meet(text, text)).toBe(BANDS);
    expect(bandHashes(new Uint32Array(0))).toHaveLength(0);
  });

  test('meet for a text with a changed half, and hardly ever for another text', () => {
    expect(meet(text, [...text.slice(0, 100), ...other.slice(0, 100)])).toBeGreaterThan(2);
    expect(meet(text, other)).toBe(0);
  });
});
