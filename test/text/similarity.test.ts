import { expect, test } from 'vitest';
import {
  containment,
  cosineSimilarity,
  dotProduct,
  lengthOf,
  strongestTerms,
  unitVector,
} from '../../functions/text/similarity.ts';

const vector = (weights: Readonly<Record<string, number>>): Map<string, number> => new Map(Object.entries(weights));

test('a dot product sums over the terms of both vectors, whichever is shorter', () => {
  const [a, b] = [vector({ x: 2, y: 3 }), vector({ y: 4, z: 5, w: 6 })];
  expect(dotProduct(a, b)).toBe(12);
  expect(dotProduct(b, a)).toBe(12);
  expect(dotProduct(a, vector({}))).toBe(0);
});

test('a length is Euclidean', () => {
  expect(lengthOf(vector({ x: 3, y: 4 }))).toBe(5);
  expect(lengthOf(vector({}))).toBe(0);
});

test.each([
  [{ x: 1, y: 1 }, { x: 5, y: 5 }, 1],
  [{ x: 1 }, { y: 1 }, 0],
  [{ x: 1 }, { x: 1, y: 1 }, Math.SQRT1_2],
  [{}, { x: 1 }, 0],
])('the cosine of %j and %j is %d', (a, b, cosine) => {
  expect(cosineSimilarity(vector(a as Record<string, number>), vector(b as Record<string, number>))).toBeCloseTo(
    cosine,
    12,
  );
});

test('a unit vector has length 1 and the same direction; an empty one stays empty', () => {
  expect([...unitVector(vector({ x: 3, y: 4 }))]).toEqual([
    ['x', 0.6],
    ['y', 0.8],
  ]);
  expect(unitVector(vector({})).size).toBe(0);
});

test('the strongest terms come heaviest first, equal ones by term', () => {
  expect(strongestTerms(vector({ b: 1, c: 3, a: 1, d: 2 }), 3)).toEqual([
    ['c', 3],
    ['d', 2],
    ['a', 1],
  ]);
});

test.each([
  ['abcd', 'cd', 1],
  ['abcd', 'dx', 0.5],
  ['ab', 'xy', 0],
  ['', 'x', 0],
])('of the smaller of {%s} and {%s}, %d lies in the other', (a, b, share) => {
  expect(containment(new Set(a), new Set(b))).toBe(share);
  expect(containment(new Set(b), new Set(a))).toBe(share);
});
