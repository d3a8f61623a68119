import { expect, test } from 'vitest';
import { editDistance } from '../../functions/text/edit-distance.ts';

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['', 'abc', 3],
  ['Palmyre', 'Palmyra', 1],
  ['kitten', 'sitting', 3],
  ['ab', 'ba', 2],
  ['flaw', 'lawn', 2],
])('%j and %j differ by %d', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});
