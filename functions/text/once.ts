/**
 * Defers work to the first call and keeps its result: for tables and clients that a run may not need.
 *
 * Errors: those of the work; after one the next call tries again.
 */
export function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
