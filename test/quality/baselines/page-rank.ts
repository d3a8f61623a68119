/** The chance of following an edge rather than starting anew; both papers use 0.85. */
const FOLLOW = 0.85;
const MAX_ROUNDS = 100;
const CLOSE = 1e-6;

/**
 * Weighs the nodes of an undirected graph by how much weighs on them: power iteration, the same start for all.
 *
 * Shape: `edges[i][j]` is the weight between i and j, 0 for none; one weight a node, summing to 1. A node without edges
 * gives its weight to all. Source: Brin and Page, "The anatomy of a large-scale hypertextual Web search engine", 1998.
 */
export function pageRank(edges: readonly Float64Array[]): number[] {
  const count = edges.length;
  const sums = edges.map((row) => row.reduce((total, weight) => total + weight, 0));
  let ranks = new Float64Array(count).fill(1 / count);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = new Float64Array(count);
    let loose = 0;
    edges.forEach((row, from) => {
      const sum = sums[from] ?? 0;
      const share = ranks[from] ?? 0;
      if (sum === 0) loose += share;
      else for (let to = 0; to < count; to += 1) next[to] = (next[to] ?? 0) + (share * (row[to] ?? 0)) / sum;
    });
    let moved = 0;
    for (let to = 0; to < count; to += 1) {
      const rank = (1 - FOLLOW) / count + FOLLOW * ((next[to] ?? 0) + loose / count);
      moved += Math.abs(rank - (ranks[to] ?? 0));
      next[to] = rank;
    }
    ranks = next;
    if (moved < CLOSE) break;
  }
  return [...ranks];
}

/** Makes a symmetric matrix of edges from a likeness of two nodes; none has an edge to itself. */
export function edgesBetween(count: number, likeness: (a: number, b: number) => number): Float64Array[] {
  const edges = Array.from({ length: count }, () => new Float64Array(count));
  for (let a = 0; a < count; a += 1) {
    for (let b = a + 1; b < count; b += 1) {
      const weight = likeness(a, b);
      (edges[a] as Float64Array)[b] = weight;
      (edges[b] as Float64Array)[a] = weight;
    }
  }
  return edges;
}
