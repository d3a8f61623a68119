import { lengthOf, type SparseVector, strongestTerms, unitVector } from '../../text/similarity.ts';
import type { Point } from './vector-similarity.ts';

/** A growing cluster: its members, the sum of their vectors, and the centroid. */
export interface Cluster {
  /** Order of creation; decides ties. */
  readonly id: number;
  /** Positions of the members. */
  readonly members: Set<number>;
  readonly sum: Map<string, number>;
  /** For terms that are part of a name, the family of names they belong to. */
  readonly families: Map<string, string>;
  /** The strongest terms of the sum, at length 1, strongest first. */
  centroid: SparseVector;
  /** Members when the centroid was last computed. */
  centroidOf: number;
  /** Terms of all members together. */
  terms: number;
  /** Time of the earliest and latest member in milliseconds, where any is dated. */
  from: number | undefined;
  to: number | undefined;
}

/**
 * Terms of a centroid. The cut matters: with the long tail of its words a large cluster is similar to everything
 * (French full texts, BCubed F1: 89 with it, 83 without).
 */
export const CENTROID_TERMS = 130;

/** A sum is cut to its strongest terms when it has grown to twice as many: the rare terms of a large story never count. */
const MAX_SUM_TERMS = 1000;

/** The centroid of hundreds of texts hardly moves with one more: it is recomputed when the size changed by this factor. */
const RECOMPUTE_FACTOR = 1.05;

/** Creates an empty cluster. */
export function createCluster(id: number): Cluster {
  return {
    id,
    members: new Set(),
    sum: new Map(),
    families: new Map(),
    centroid: new Map(),
    centroidOf: 0,
    terms: 0,
    from: undefined,
    to: undefined,
  };
}

/** Adds a point to a cluster. Returns whether its centroid was recomputed. */
export function addPoint(cluster: Cluster, at: number, { vector, families, time }: Point): boolean {
  cluster.members.add(at);
  cluster.terms += vector.size;
  addToSum(cluster.sum, vector, 1);
  for (const [term, family] of families) if (!cluster.families.has(term)) cluster.families.set(term, family);
  extendSpan(cluster, time, time);
  return updateCentroid(cluster);
}

/** Removes a point from a cluster, whose time span stays. Returns whether its centroid was recomputed. */
export function removePoint(cluster: Cluster, at: number, { vector }: Point): boolean {
  cluster.members.delete(at);
  cluster.terms -= vector.size;
  addToSum(cluster.sum, vector, -1);
  return updateCentroid(cluster);
}

/** Moves all members of `other` into `cluster`; `other` is empty afterwards. */
export function absorb(cluster: Cluster, other: Cluster): void {
  for (const at of other.members) cluster.members.add(at);
  other.members.clear();
  cluster.terms += other.terms;
  addToSum(cluster.sum, other.sum, 1);
  for (const [term, family] of other.families) if (!cluster.families.has(term)) cluster.families.set(term, family);
  extendSpan(cluster, other.from, other.to);
  cluster.centroidOf = 0;
  updateCentroid(cluster);
}

/** Adds a vector to a sum, or subtracts it with `sign` -1; terms that reach 0 are removed. */
export function addToSum(sum: Map<string, number>, vector: SparseVector, sign: 1 | -1): void {
  for (const [term, weight] of vector) {
    const value = (sum.get(term) ?? 0) + sign * weight;
    if (value > 1e-9) sum.set(term, value);
    else sum.delete(term);
  }
}

/** The strongest terms of a sum at length 1, strongest first. */
export function centroidOf(sum: SparseVector): Map<string, number> {
  return unitVector(new Map(strongestTerms(sum, CENTROID_TERMS)));
}

/**
 * The centroid of a cluster without one of its members, at length 1.
 *
 * Cost: bounded by the centroid, however large the cluster is.
 */
export function centroidWithout(sum: SparseVector, centroid: SparseVector, member: SparseVector): Map<string, number> {
  const rest = new Map<string, number>();
  for (const term of centroid.keys()) {
    const weight = (sum.get(term) ?? 0) - (member.get(term) ?? 0);
    if (weight > 1e-9) rest.set(term, weight);
  }
  const length = lengthOf(rest);
  for (const [term, weight] of rest) rest.set(term, weight / length);
  return rest;
}

function updateCentroid(cluster: Cluster): boolean {
  const { size } = cluster.members;
  if (size < cluster.centroidOf * RECOMPUTE_FACTOR && size > cluster.centroidOf / RECOMPUTE_FACTOR) return false;
  if (cluster.sum.size > 2 * MAX_SUM_TERMS) cutSum(cluster);
  cluster.centroid = centroidOf(cluster.sum);
  cluster.centroidOf = size;
  return true;
}

function cutSum({ sum, families }: Cluster): void {
  const kept = strongestTerms(sum, MAX_SUM_TERMS);
  sum.clear();
  for (const [term, weight] of kept) sum.set(term, weight);
  for (const term of families.keys()) if (!sum.has(term)) families.delete(term);
}

function extendSpan(cluster: Cluster, from: number | undefined, to: number | undefined): void {
  if (from !== undefined) cluster.from = Math.min(cluster.from ?? from, from);
  if (to !== undefined) cluster.to = Math.max(cluster.to ?? to, to);
}
