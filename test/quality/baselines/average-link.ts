import { dotProduct, type SparseVector } from '../../../functions/text/similarity.ts';

/**
 * Joins the two groups whose texts are on average most alike, until none reach `least`.
 *
 * Shape: positions by group; vectors at length 1. By chains of nearest neighbors, which find the same tree as the
 * greedy search. Cost: quadratic in time and memory. Source: Murtagh 1983; group-average linkage (UPGMA).
 */
export function averageLink(vectors: readonly SparseVector[], least: number): number[][] {
  const count = vectors.length;
  const likeness = vectors.map((vector) => Float64Array.from(vectors, (other) => dotProduct(vector, other)));
  const groups: (number[] | undefined)[] = vectors.map((_, at) => [at]);
  const open = new Set(vectors.keys());
  const done: number[][] = [];
  const chain: number[] = [];
  const nearest = (from: number, before: number | undefined): { to: number; value: number } => {
    let [to, value] = [-1, -1];
    for (const at of open) {
      const own = likeness[from]?.[at] ?? 0;
      // The one before in the chain wins a tie, or the chain would go round.
      if (at !== from && (own > value || (own === value && at === before))) [to, value] = [at, own];
    }
    return { to, value };
  };
  while (open.size > 0) {
    if (chain.length === 0) chain.push(open.values().next().value ?? 0);
    const last = chain.at(-1) ?? 0;
    const { to, value } = nearest(last, chain.at(-2));
    if (value < least) {
      // Likeness along a chain only grows: what ends it here joins nothing any more.
      open.delete(last);
      done.push(groups[last] ?? []);
      chain.pop();
    } else if (to === chain.at(-2)) {
      chain.length -= 2;
      const [a, b] = [groups[to] ?? [], groups[last] ?? []];
      const [left, right] = [likeness[to], likeness[last]];
      for (let at = 0; at < count; at += 1) {
        const joined = ((left?.[at] ?? 0) * a.length + (right?.[at] ?? 0) * b.length) / (a.length + b.length);
        if (left !== undefined) left[at] = joined;
        const row = likeness[at];
        if (row !== undefined) row[to] = joined;
      }
      groups[to] = [...a, ...b];
      open.delete(last);
    } else chain.push(to);
  }
  return done;
}
