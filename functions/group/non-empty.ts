/** A list with at least one item. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** Narrows a list that is known to have an item. Errors: RangeError when it has none. */
export function nonEmpty<T>(list: readonly T[]): NonEmpty<T> {
  if (!isNonEmpty(list)) throw new RangeError('expected a list with at least one item');
  return list;
}

function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}
