/** A linear model over named features. */
export interface Linear {
  readonly base: number;
  readonly weights: Readonly<Record<string, number>>;
}

/**
 * Fits a linear model by least squares with an L2 penalty on the standardized weights.
 *
 * Shape: `rows[i]` holds the values of `names` in order, `wanted[i]` what is to come out. Deterministic. Cost: rows x
 * names². Source: Hoerl and Kennard 1970, "Ridge regression"; solved by Gauss-Jordan elimination with pivots.
 */
export function fitRidge(
  names: readonly string[],
  rows: readonly (readonly number[])[],
  wanted: readonly number[],
  penalty: number,
): Linear {
  const width = names.length;
  const means = new Float64Array(width);
  const scales = new Float64Array(width);
  for (const row of rows) for (let j = 0; j < width; j += 1) means[j] = (means[j] ?? 0) + (row[j] ?? 0) / rows.length;
  for (const row of rows)
    for (let j = 0; j < width; j += 1)
      scales[j] = (scales[j] ?? 0) + ((row[j] ?? 0) - (means[j] ?? 0)) ** 2 / rows.length;
  for (let j = 0; j < width; j += 1) scales[j] = Math.sqrt(scales[j] ?? 0) || 1;
  const mean = wanted.reduce((sum, value) => sum + value, 0) / rows.length;
  const system = Array.from({ length: width }, () => new Float64Array(width + 1));
  const scaled = new Float64Array(width);
  rows.forEach((row, at) => {
    for (let j = 0; j < width; j += 1) scaled[j] = ((row[j] ?? 0) - (means[j] ?? 0)) / (scales[j] ?? 1);
    const rest = (wanted[at] ?? 0) - mean;
    system.forEach((line, j) => {
      const value = scaled[j] ?? 0;
      for (let k = 0; k < width; k += 1) line[k] = (line[k] ?? 0) + value * (scaled[k] ?? 0);
      line[width] = (line[width] ?? 0) + value * rest;
    });
  });
  system.forEach((line, j) => {
    line[j] = (line[j] ?? 0) + penalty;
  });
  const solved = solve(system);
  const weights = names.map((name, j) => [name, round((solved[j] ?? 0) / (scales[j] ?? 1))] as const);
  const base = mean - weights.reduce((sum, [, weight], j) => sum + weight * (means[j] ?? 0), 0);
  return { base: round(base), weights: Object.fromEntries(weights) };
}

/** Solves a square system, the right side in the last column. The rows are changed. */
function solve(system: Float64Array[]): number[] {
  const width = system.length;
  for (let j = 0; j < width; j += 1) {
    let pivot = j;
    for (let k = j + 1; k < width; k += 1) {
      if (Math.abs(system[k]?.[j] ?? 0) > Math.abs(system[pivot]?.[j] ?? 0)) pivot = k;
    }
    [system[j], system[pivot]] = [system[pivot] as Float64Array, system[j] as Float64Array];
    const line = system[j] as Float64Array;
    for (const [k, other] of system.entries()) {
      const share = (other[j] ?? 0) / (line[j] ?? 1);
      if (k === j || share === 0) continue;
      for (let column = j; column <= width; column += 1)
        other[column] = (other[column] ?? 0) - share * (line[column] ?? 0);
    }
  }
  return system.map((line, j) => (line[width] ?? 0) / (line[j] ?? 1));
}

/** Six significant digits are more than the data can tell, and keep the file small. */
function round(value: number): number {
  return Number(value.toPrecision(6));
}
