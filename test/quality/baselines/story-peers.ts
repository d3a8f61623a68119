import { DBSCAN } from 'density-clustering';
import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { disjointSets } from '../../../functions/group/disjoint-sets.ts';
import { foldText } from '../../../functions/text/fold-text.ts';
import { dotProduct, type SparseVector } from '../../../functions/text/similarity.ts';
import { splitWords } from '../../../functions/text/split-words.ts';
import { averageLink } from './average-link.ts';
import { nearPairs } from './near-pairs.ts';
import { singlePass } from './single-pass.ts';

/** What a peer sees of the texts of one language: titles, and the same TF-IDF vectors as ours, earliest first. */
export interface PeerTexts {
  readonly titles: readonly string[];
  readonly vectors: readonly SparseVector[];
}

/** Another way to group articles: positions by group, each in exactly one. */
export interface StoryPeer {
  readonly name: string;
  /** Values its one parameter is tried at; the best on the skewed mix is used for all files. */
  readonly values: readonly number[];
  readonly group: (texts: PeerTexts, value: number) => readonly (readonly number[])[];
}

/** The package is CommonJS whose types speak of a default export: at run time the module itself is the function. */
const louvain = louvainModule as unknown as typeof louvainModule.default;

/** Neighbors a text has in the graph that Louvain parts. */
const NEIGHBORS = 10;

/** Where Louvain's chance begins; any number does. */
const SEED = 20160404;

/**
 * What others group news by, and plain methods of textbooks.
 *
 * DBSCAN: as in aws-samples/news-clustering-and-summarization (least points 2), by npm density-clustering. Louvain: as
 * in taranis-ai/story-clustering, by npm graphology, on a graph of the ten nearest texts of each. Group-average linkage:
 * Yang, Pierce and Carbonell, SIGIR 1998 (retrospective detection); single pass: the same paper (on-line detection).
 */
export const STORY_PEERS: readonly StoryPeer[] = [
  {
    name: 'title hash',
    values: [0],
    group: ({ titles }) => [...Map.groupBy(titles.keys(), (at) => key(titles[at]))].map(([, all]) => all),
  },
  { name: 'title Jaccard, single link', values: steps(0.1, 0.6, 0.05), group: titleJaccard },
  { name: 'DBSCAN on TF-IDF (npm)', values: steps(0.5, 0.95, 0.05), group: dbscan },
  { name: 'Louvain on kNN graph (npm)', values: [0.5, 1, 2, 3, 5, 8], group: communities },
  {
    name: 'group-average HAC',
    values: steps(0.02, 0.3, 0.02),
    group: ({ vectors }, value) => averageLink(vectors, value),
  },
  {
    name: 'single pass, plain',
    values: steps(0.05, 0.5, 0.025),
    group: ({ vectors }, value) => singlePass(vectors, value),
  },
];

function steps(from: number, to: number, by: number): number[] {
  return Array.from(
    { length: Math.round((to - from) / by) + 1 },
    (_, at) => Math.round((from + at * by) * 1000) / 1000,
  );
}

function key(title = ''): string {
  return splitWords(foldText(title))
    .map(({ word }) => word)
    .join(' ');
}

function titleJaccard({ titles }: PeerTexts, least: number): number[][] {
  const words = titles.map((title) => new Set(key(title).split(' ')));
  const sets = disjointSets(titles.length);
  words.forEach((a, first) => {
    for (let second = first + 1; second < words.length; second += 1) {
      const b = words[second] ?? new Set();
      const shared = a.intersection(b).size;
      if (shared / Math.max(1, a.size + b.size - shared) >= least) sets.join(first, second);
    }
  });
  return [...Map.groupBy(titles.keys(), (at) => sets.find(at)).values()];
}

/** Groups by density; what DBSCAN calls noise is a story of one article. */
export function dbscan({ vectors }: Pick<PeerTexts, 'vectors'>, farthest: number): number[][] {
  const groups = new DBSCAN().run(vectors, farthest, 2, (a, b) => 1 - dotProduct(a, b));
  const found = new Set(groups.flat());
  return [...groups, ...[...vectors.keys()].filter((at) => !found.has(at)).map((at) => [at])];
}

function communities({ vectors }: PeerTexts, resolution: number): number[][] {
  const graph = new UndirectedGraph<object, { weight: number }>();
  for (const at of vectors.keys()) graph.addNode(at);
  for (const { a, b, value } of nearPairs(vectors, NEIGHBORS)) graph.mergeEdge(a, b, { weight: value });
  let state = SEED;
  const rng = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const community = louvain(graph, { getEdgeWeight: 'weight', resolution, rng });
  return [...Map.groupBy(vectors.keys(), (at) => community[at] ?? -1 - at).values()];
}
