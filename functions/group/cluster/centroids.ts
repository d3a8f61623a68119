import { lengthOf, type SparseVector, strongestTerms, unitVector } from '../../text/similarity.ts';
import type { Point } from './vector-similarity.ts';

/** A growing cluster: its members, the sum of their vectors, and what the sum says most. */
export interface Cluster {
  /** Order of creation; decides ties. */
  readonly id: number;
  /** Positions of the members. */
  readonly members: Set<number>;
  readonly sum: Map<string, number>;
  /** Of the terms that are part of a name, the thing they name. */
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
 * Terms a cluster is known by. The cut matters: the long tail of a large cluster's words makes it like everything
 * (French full texts, BCubed F1: 89 with it, 83 without).
 */
export const CENTROID_TERMS = 130;

/** A sum is cut to its strongest terms when it has grown to twice as many: what is rare in a large story never counts. */
const SUM_TERMS = 1000;

/** A centroid of hundreds does not move with each text: it is computed again after this much growth. */
const GROWTH = 1.05;

/** Makes an empty cluster. */
export function emptyCluster(id: number): Cluster {
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

/** Adds a point to a cluster. Answers whether its centroid moved. */
export function addPoint(cluster: Cluster, at: number, { vector, families, time }: Point): boolean {
  cluster.members.add(at);
  cluster.terms += vector.size;
  addToSum(cluster.sum, vector, 1);
  for (const [term, family] of families) if (!cluster.families.has(term)) cluster.families.set(term, family);
  widen(cluster, time, time);
  return renew(cluster);
}

/** Takes a point out of a cluster; its span of time stays. Answers whether its centroid moved. */
export function removePoint(cluster: Cluster, at: number, { vector }: Point): boolean {
  cluster.members.delete(at);
  cluster.terms -= vector.size;
  addToSum(cluster.sum, vector, -1);
  return renew(cluster);
}

/** Puts all of one cluster into another; the first is empty afterwards. */
export function absorb(cluster: Cluster, other: Cluster): void {
  for (const at of other.members) cluster.members.add(at);
  other.members.clear();
  cluster.terms += other.terms;
  addToSum(cluster.sum, other.sum, 1);
  for (const [term, family] of other.families) if (!cluster.families.has(term)) cluster.families.set(term, family);
  widen(cluster, other.from, other.to);
  cluster.centroidOf = 0;
  renew(cluster);
}

/** Adds a vector to a sum, or takes it away with `sign` -1; terms that vanish are dropped. */
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
 * The middle of a cluster's others: its strongest terms without what one member brought, at length 1.
 *
 * Cost: bounded by the centroid, however large the cluster is.
 */
export function restOf(sum: SparseVector, centroid: SparseVector, member: SparseVector): Map<string, number> {
  const rest = new Map<string, number>();
  for (const term of centroid.keys()) {
    const weight = (sum.get(term) ?? 0) - (member.get(term) ?? 0);
    if (weight > 1e-9) rest.set(term, weight);
  }
  const length = lengthOf(rest);
  for (const [term, weight] of rest) rest.set(term, weight / length);
  return rest;
}

function renew(cluster: Cluster): boolean {
  const { size } = cluster.members;
  if (size < cluster.centroidOf * GROWTH && size > cluster.centroidOf / GROWTH) return false;
  if (cluster.sum.size > 2 * SUM_TERMS) cutSum(cluster);
  cluster.centroid = centroidOf(cluster.sum);
  cluster.centroidOf = size;
  return true;
}

function cutSum({ sum, families }: Cluster): void {
  const kept = strongestTerms(sum, SUM_TERMS);
  sum.clear();
  for (const [term, weight] of kept) sum.set(term, weight);
  for (const term of families.keys()) if (!sum.has(term)) families.delete(term);
}

function widen(cluster: Cluster, from: number | undefined, to: number | undefined): void {
  if (from !== undefined) cluster.from = Math.min(cluster.from ?? from, from);
  if (to !== undefined) cluster.to = Math.max(cluster.to ?? to, to);
}
