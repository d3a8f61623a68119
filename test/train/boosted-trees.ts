/** A tree: the feature that is looked at, its threshold, what holds at or below it, and above; a number is a leaf. */
export type Tree = number | readonly [feature: number, threshold: number, below: Tree, above: Tree];

/** A case to learn from: its features, what is right (0 or 1), and how much it counts. */
export interface Sample {
  readonly features: readonly number[];
  readonly right: number;
  readonly weight: number;
}

/** How to grow. Source of the values: cross-validation on the development half, see the README of the figures. */
export interface Growth {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Keeps leaves small where few cases speak. */
  readonly ridge: number;
  readonly leastCases: number;
}

/** Trees whose sum, with `base`, is the logarithm of the odds. */
export interface BoostedTrees {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/**
 * Grows boosted trees for a yes-or-no question: each tree is fitted by Newton steps to what the earlier ones miss.
 *
 * Deterministic. Source: Friedman 2001, Greedy Function Approximation; Chen and Guestrin 2016, XGBoost, section 2.2.
 */
export function growTrees(samples: readonly Sample[], growth: Growth): BoostedTrees {
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const right = samples.reduce((sum, sample) => sum + sample.weight * sample.right, 0);
  const base = round(Math.log((right + 1) / (total - right + 1)));
  const columns = columnsOf(samples);
  const scores = new Float64Array(samples.length).fill(base);
  const trees: Tree[] = [];
  for (let turn = 0; turn < growth.trees; turn += 1) {
    const slopes = samples.map(({ right: wanted, weight }, at) => weight * (wanted - sigmoid(scores[at] ?? 0)));
    const curves = samples.map(({ weight }, at) => {
      const p = sigmoid(scores[at] ?? 0);
      return weight * p * (1 - p);
    });
    const members = new Uint8Array(samples.length).fill(1);
    const tree = grow({ columns, slopes, curves, growth }, members, growth.depth);
    trees.push(tree);
    for (const [at, { features }] of samples.entries()) scores[at] = (scores[at] ?? 0) + leafOf(tree, features);
  }
  return { base, trees };
}

/** The value that a tree gives to a case. */
export function leafOf(tree: Tree, features: readonly number[]): number {
  let node = tree;
  while (typeof node !== 'number') node = (features[node[0]] ?? 0) <= node[1] ? node[2] : node[3];
  return node;
}

interface Column {
  /** Cases in the order of the feature, and its values in that order. */
  readonly order: Uint32Array;
  readonly values: Float64Array;
}

interface Field {
  readonly columns: readonly Column[];
  readonly slopes: readonly number[];
  readonly curves: readonly number[];
  readonly growth: Growth;
}

function columnsOf(samples: readonly Sample[]): Column[] {
  return (samples[0]?.features ?? []).map((_, feature) => {
    const value = (at: number): number => samples[at]?.features[feature] ?? 0;
    const order = Uint32Array.from(samples.keys()).sort((a, b) => value(a) - value(b));
    return { order, values: Float64Array.from(order, value) };
  });
}

function grow(field: Field, members: Uint8Array, depth: number): Tree {
  const { slopes, curves, growth } = field;
  let slope = 0;
  let curve = 0;
  let count = 0;
  for (const [at, isIn] of members.entries()) {
    if (isIn === 0) continue;
    slope += slopes[at] ?? 0;
    curve += curves[at] ?? 0;
    count += 1;
  }
  const leaf = round((growth.rate * slope) / (curve + growth.ridge));
  if (depth === 0 || count < 2 * growth.leastCases) return leaf;
  const split = bestSplit(field, members, { slope, curve, count });
  if (split === undefined) return leaf;
  const below = new Uint8Array(members.length);
  const above = new Uint8Array(members.length);
  const { order, values } = field.columns[split.feature] as Column;
  for (const [place, at] of order.entries()) {
    if (members[at] === 1) ((values[place] ?? 0) <= split.threshold ? below : above)[at] = 1;
  }
  return [split.feature, split.threshold, grow(field, below, depth - 1), grow(field, above, depth - 1)];
}

/** Under this gain a split only follows the noise. */
const MIN_GAIN = 0.05;

function bestSplit(
  { columns, slopes, curves, growth }: Field,
  members: Uint8Array,
  all: { readonly slope: number; readonly curve: number; readonly count: number },
): { feature: number; threshold: number } | undefined {
  const worth = (slope: number, curve: number): number => (slope * slope) / (curve + growth.ridge);
  let best = MIN_GAIN + worth(all.slope, all.curve);
  let found: { feature: number; threshold: number } | undefined;
  for (const [feature, { order, values }] of columns.entries()) {
    let slope = 0;
    let curve = 0;
    let count = 0;
    let before = Number.NaN;
    for (const [place, at] of order.entries()) {
      if (members[at] === 0) continue;
      const value = values[place] ?? 0;
      if (count >= growth.leastCases && all.count - count >= growth.leastCases && value !== before) {
        const gain = worth(slope, curve) + worth(all.slope - slope, all.curve - curve);
        if (gain > best + 1e-9) {
          best = gain;
          found = { feature, threshold: round((value + before) / 2) };
        }
      }
      slope += slopes[at] ?? 0;
      curve += curves[at] ?? 0;
      count += 1;
      before = value;
    }
  }
  return found;
}

function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** Four digits are enough, and keep the file of the model small. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
