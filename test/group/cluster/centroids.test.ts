import { describe, expect, test } from 'vitest';
import { addPoint, centroidWithout, createCluster, removePoint } from '../../../functions/group/cluster/centroids.ts';
import type { Point } from '../../../functions/group/cluster/vector-similarity.ts';

const point = (...terms: string[]): Point => ({
  vector: new Map(terms.map((term) => [term, 1 / Math.sqrt(terms.length)])),
  families: new Map(),
  time: undefined,
});

describe('a member that leaves its cluster', () => {
  const flood = point('flood', 'river');
  const trial = point('trial', 'court');
  const cluster = () => {
    const made = createCluster(0);
    addPoint(made, 0, flood);
    addPoint(made, 1, trial);
    return made;
  };

  test('is in neither its members nor its sum, terms and centroid any more', () => {
    const left = cluster();
    expect(removePoint(left, 1, trial)).toBe(true);
    const never = createCluster(0);
    addPoint(never, 0, flood);
    expect([...left.members]).toEqual([0]);
    expect(left.sum).toEqual(never.sum);
    expect(left.terms).toBe(never.terms);
    expect(left.centroid).toEqual(never.centroid);
  });

  test('does not count in the centroid it is compared with', () => {
    const { sum, centroid } = cluster();
    const others = centroidWithout(sum, centroid, trial.vector);
    expect([...others.keys()].toSorted()).toEqual(['flood', 'river']);
    expect(others.get('flood')).toBeCloseTo(1 / Math.sqrt(2));
  });
});
