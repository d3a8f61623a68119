/** A union-find structure; each set is identified by its first position. */
export interface DisjointSets {
  /** The first position of the set that contains a position. */
  find(at: number): number;
  join(a: number, b: number): void;
}

/** Creates `size` sets of one position each. Source: Tarjan 1975, with path compression. */
export function disjointSets(size: number): DisjointSets {
  const parents = Array.from({ length: size }, (_, at) => at);
  const find = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let next = at; next !== root; ) {
      const parent = parents[next] ?? root;
      parents[next] = root;
      next = parent;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    const [x, y] = [find(a), find(b)];
    parents[Math.max(x, y)] = Math.min(x, y);
  };
  return { find, join };
}
