/** This package brings no types; these are of what the quality run and the bench call. */
declare module 'density-clustering' {
  export class DBSCAN {
    run<T>(dataset: readonly T[], epsilon: number, minPts: number, distance: (a: T, b: T) => number): number[][];
  }
}
