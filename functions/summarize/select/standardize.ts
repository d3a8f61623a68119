/** Scales values to mean 0 and standard deviation 1 (z-scores); all 0 where they are equal. */
export function standardize(values: readonly number[]): number[] {
  const meanOf = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const mean = meanOf(values);
  const deviation = Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
  return values.map((value) => (deviation < 1e-9 ? 0 : (value - mean) / deviation));
}
