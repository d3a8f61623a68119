import { dotProduct, lengthOf, type SparseVector } from '../../../functions/text/similarity.ts';

/**
 * Gives each text, in order, to the group whose whole sum it is most like, or to a new one below `least`.
 *
 * Shape: positions by group. Cost: texts times groups. Source: Yang, Pierce and Carbonell, SIGIR 1998 (INCR).
 */
export function singlePass(vectors: readonly SparseVector[], least: number): number[][] {
  const groups: { members: number[]; sum: Map<string, number>; length: number }[] = [];
  for (const [at, vector] of vectors.entries()) {
    let best: (typeof groups)[number] | undefined;
    let most = least;
    for (const group of groups) {
      const value = group.length === 0 ? 0 : dotProduct(vector, group.sum) / group.length;
      if (value >= most) [best, most] = [group, value];
    }
    if (best === undefined) {
      best = { members: [], sum: new Map(), length: 0 };
      groups.push(best);
    }
    best.members.push(at);
    for (const [term, weight] of vector) best.sum.set(term, (best.sum.get(term) ?? 0) + weight);
    best.length = lengthOf(best.sum);
  }
  return groups.map(({ members }) => members);
}
