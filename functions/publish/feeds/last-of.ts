/** The last of some instants, as text; they are written alike, so their order is that of their letters. */
export function lastOf(instants: readonly [string, ...string[]]): string {
  return instants.toSorted().at(-1) ?? instants[0];
}
