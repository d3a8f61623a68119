/**
 * Defers work to the first call with each key and keeps its results: the same as `once`, for a value per language.
 *
 * Memory: one result a key, so the keys must be few. Errors: those of the work; after one the next call tries again.
 */
export function oncePerKey<K, T>(work: (key: K) => T): (key: K) => T {
  const done = new Map<K, T>();
  return (key) => {
    const known = done.get(key);
    if (known !== undefined) return known;
    const value = work(key);
    done.set(key, value);
    return value;
  };
}
