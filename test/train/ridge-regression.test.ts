import { expect, test } from 'vitest';
import { fitRidge } from './ridge-regression.ts';

const rows = Array.from({ length: 200 }, (_, at) => [at % 7, (at * 13) % 11, at % 3]);
const wanted = rows.map(([a = 0, b = 0]) => 2 * a - 0.5 * b + 4);

test('a linear rule is found, and what does not matter weighs nothing', () => {
  const { base, weights } = fitRidge(['a', 'b', 'c'], rows, wanted, 1e-6);
  expect(weights.a).toBeCloseTo(2, 4);
  expect(weights.b).toBeCloseTo(-0.5, 4);
  expect(weights.c).toBeCloseTo(0, 4);
  expect(base).toBeCloseTo(4, 3);
});

test('a penalty draws the weights to nothing, and the mean stays', () => {
  const { base, weights } = fitRidge(['a', 'b', 'c'], rows, wanted, 1e9);
  expect(Math.abs(weights.a ?? 1)).toBeLessThan(1e-3);
  expect(base).toBeCloseTo(wanted.reduce((sum, value) => sum + value, 0) / wanted.length, 2);
});

test('a feature that never changes, or says what another says, breaks nothing', () => {
  const twice = rows.map(([a = 0, b = 0]) => [a, a, b, 1]);
  const { base, weights } = fitRidge(['a', 'again', 'b', 'one'], twice, wanted, 1e-3);
  expect((weights.a ?? 0) + (weights.again ?? 0)).toBeCloseTo(2, 3);
  expect(Number.isFinite(base)).toBe(true);
});
