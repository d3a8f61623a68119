type Optional<T> = { [K in keyof T]: undefined extends T[K] ? K : never }[keyof T];

/** `T` with every property that may be undefined as an optional one that is never undefined. */
export type DefinedOnly<T> = Omit<T, Optional<T>> & { [K in Optional<T>]?: Exclude<T[K], undefined> };

/**
 * Leaves out the properties whose value is undefined, so that a missing value is absent (`exactOptionalPropertyTypes`).
 * The others keep their order, which is the order of the JSON.
 */
export function definedOnly<T extends object>(values: T): DefinedOnly<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as DefinedOnly<T>;
}
