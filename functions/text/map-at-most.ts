/**
 * Does asynchronous work for each item, at most `limit` at a time.
 *
 * Shape: one result an item, in their order. Items are begun in order. Errors: the first of the work; what is under way
 * then goes on, nothing more is begun.
 */
export async function mapAtMost<T, R>(items: readonly T[], limit: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(items.length);
  const queue = items.entries();
  let failed = false;
  const worker = async (): Promise<void> => {
    // All workers draw from one iterator.
    for (const [at, item] of queue) {
      if (failed) return;
      try {
        results[at] = await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
