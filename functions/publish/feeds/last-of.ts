/** Finds the latest of some instants: ISO 8601 in UTC sorts as text. */
export function lastOf(instants: readonly [string, ...string[]]): string {
  return instants.toSorted().at(-1) ?? instants[0];
}
